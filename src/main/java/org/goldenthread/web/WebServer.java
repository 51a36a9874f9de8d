package org.goldenthread.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.goldenthread.fault.Failure;
import org.goldenthread.guard.Limit;
import org.goldenthread.query.Limits;

/**
 * The running server: pages, API and SPARQL on one port.
 *
 * <pre>{@code
 * try (WebServer server = WebServer.start("127.0.0.1", 7070, site)) {
 *   server.port();
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class WebServer implements AutoCloseable {

  private final Javalin javalin;
  private final Admission admission;

  private WebServer(Javalin javalin, Admission admission) {
    this.javalin = javalin;
    this.admission = admission;
  }

  /**
   * Starts to serve; port 0 takes any free port.
   *
   * @throws Failure of code {@code STORE} when the port is in use or not allowed
   */
  public static WebServer start(String host, int port, Site site) {
    Page page = new Page(site.store().manifest());
    Problems problems = new Problems(page);
    Admission admission = new Admission(site.limits());
    Routes routes = new Routes(site, page, admission, problems);
    Javalin javalin = Javalin.create(config -> configure(config, site, routes));
    try {
      return new WebServer(javalin.start(host, port), admission);
    } catch (JavalinBindException e) {
      throw new Failure(
          Failure.Code.STORE,
          "Port "
              + port
              + " of "
              + host
              + " cannot be used ("
              + e.getMessage()
              + "); stop the program that uses it or choose another by --port.",
          e);
    }
  }

  private static void configure(JavalinConfig config, Site site, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = site.limits().requestBodyBytes();
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(server -> prepare(server, site.limits()));
    config.jetty.modifyHttpConfiguration(
        http -> http.setRequestHeaderSize(site.limits().of(Limit.REQUEST_HEAD)));
    config.jetty.modifyServletContextHandler(context -> prepare(context, site, routes.sparql()));
    routes.addTo(config.routes);
  }

  private static void prepare(ServletContextHandler context, Site site, SparqlDoor sparql) {
    context.addFilter(
        new FilterHolder(new SafetyHeaders()),
        "/*",
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
    context.setMaxFormContentSize(site.limits().requestBodyBytes());
    sparql.install(context.getServletContext());
  }

  private static void prepare(Server server, Limits limits) {
    server.setErrorHandler(new ServerErrors());
    server.setHandler(new MinimumDataRateHandler(0, limits.of(Limit.DOWNLOAD_RATE)));
    server.addBean(new SlowSenders(server, limits.of(Limit.SENDING_TIME)));
    server.addBean(new NetworkConnectionLimit(limits.of(Limit.CONNECTIONS), server));
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops serving; answers under way are finished. */
  @Override
  public void close() {
    javalin.stop();
    admission.close();
  }
}
