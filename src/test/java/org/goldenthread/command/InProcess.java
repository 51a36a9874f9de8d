package org.goldenthread.command;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs a command of the program inside the test's own process. */
public final class InProcess {

  private InProcess() {}

  /**
   * What a command did.
   *
   * @param status its exit status
   * @param out what it printed as its result
   * @param err what it printed as messages
   */
  public record Done(int status, String out, String err) {}

  /** Runs one command. */
  public static Done run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err, true), args);
    return new Done(status, out.toString(), err.toString());
  }
}
