package org.goldenthread.answer.admission;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.goldenthread.answer.engine.Budget;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;

/** What a connection may cost: how many there are, how slowly they send and receive, how much. */
public final class Connections {

  private Connections() {}

  /** Has a server hand on to {@code handler} only requests that came whole and in time. */
  public static void guard(Server server, Handler handler, Limits limits) {
    Handler bodies = new WholeBodies(handler, limits, Budget.ofBodies());
    server.setHandler(new SlowReceivers(bodies, limits.of(Limit.DOWNLOAD_RATE)));
    server.addBean(new SlowSenders(server, limits.of(Limit.SENDING_TIME)));
    server.addBean(new NetworkConnectionLimit(limits.of(Limit.CONNECTIONS), server));
  }
}
