package org.goldenthread.command;

/** Entry point of the program. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    System.exit(0);
  }
}
