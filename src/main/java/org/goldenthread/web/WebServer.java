package org.goldenthread.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.goldenthread.fault.Failure;

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

  private WebServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to serve; port 0 takes any free port.
   *
   * @throws Failure of code {@code STORE} when the port is in use or not allowed
   */
  public static WebServer start(String host, int port, Site site) {
    Page page = new Page(site.store().manifest());
    Problems problems = new Problems(page);
    SparqlDoor sparql = new SparqlDoor(site.store(), site.limits(), problems, page);
    Routes routes = new Routes(site, page, sparql, problems);
    Javalin javalin = Javalin.create(config -> configure(config, site, sparql, routes));
    try {
      return new WebServer(javalin.start(host, port));
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

  private static void configure(JavalinConfig config, Site site, SparqlDoor sparql, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = site.limits().requestBodyBytes();
    config.http.prefer405over404 = true;
    config.jetty.modifyServer(server -> server.setErrorHandler(new ServerErrors()));
    config.jetty.modifyServletContextHandler(context -> prepare(context, site, sparql));
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

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Stops serving; answers under way are finished. */
  @Override
  public void close() {
    javalin.stop();
  }
}
