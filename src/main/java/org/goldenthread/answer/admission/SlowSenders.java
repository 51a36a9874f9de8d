package org.goldenthread.answer.admission;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which the head of a request arrives drop by drop: each drop would keep the
 * connection from being idle, so that a few senders could hold all of them for ever.
 */
final class SlowSenders extends AbstractLifeCycle implements Connection.Listener {

  private final Server server;
  private final long betweenLooksMs;
  private final Map<Connection, Seen> open = new ConcurrentHashMap<>();

  /** What a connection had brought when it was last looked at. */
  private record Seen(long requests, long bytes) {}

  SlowSenders(Server server, long sendingMs) {
    this.server = server;
    this.betweenLooksMs = Math.max(1, sendingMs / 2);
  }

  @Override
  protected void doStart() {
    Arrays.stream(server.getConnectors())
        .filter(AbstractConnector.class::isInstance)
        .forEach(connector -> ((AbstractConnector) connector).addBean(this, false));
    lookLater();
  }

  private void lookLater() {
    Scheduler scheduler = server.getScheduler();
    if (scheduler != null && scheduler.isRunning()) {
      scheduler.schedule(this::look, betweenLooksMs, TimeUnit.MILLISECONDS);
    }
  }

  private void look() {
    open.replaceAll((connection, before) -> checked(connection, before));
    if (isRunning()) {
      lookLater();
    }
  }

  /** More bytes but no more requests, and none under way: somebody is dripping. */
  private static Seen checked(Connection connection, Seen before) {
    Seen now = seen(connection);
    boolean drips = now.bytes() > before.bytes() && now.requests() == before.requests();
    if (drips && connection.getMessagesOut() >= now.requests()) {
      connection.getEndPoint().close();
    }
    return now;
  }

  private static Seen seen(Connection connection) {
    return new Seen(connection.getMessagesIn(), connection.getBytesIn());
  }

  @Override
  public void onOpened(Connection connection) {
    open.put(connection, seen(connection));
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }
}
