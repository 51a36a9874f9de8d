package org.goldenthread.answer.remote;

import org.apache.jena.query.Query;

/** What goes to a service, for the tests of other rooms. */
public final class Sent {

  private Sent() {}

  /** The text of a query as it is sent. */
  public static String text(Query query) {
    return RemoteEngine.asSelect(query).toString();
  }
}
