package org.goldenthread.command;

import java.io.Console;

/** Where a person can be asked. */
final class Terminal {

  private Terminal() {}

  /** Later Javas have a console even where no terminal is, and a method that tells. */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException java17) {
      return true;
    }
  }
}
