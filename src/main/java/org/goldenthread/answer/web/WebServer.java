package org.goldenthread.answer.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.servlet.JavalinServlet;
import io.javalin.util.JavalinBindException;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.goldenthread.answer.admission.Admission;
import org.goldenthread.answer.admission.Connections;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
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
  private final Admission admission;
  private final VersionSwitch versions;

  private WebServer(Javalin javalin, Admission admission, VersionSwitch versions) {
    this.javalin = javalin;
    this.admission = admission;
    this.versions = versions;
  }

  /**
   * Starts to serve; port 0 takes any free port.
   *
   * @throws Failure of code {@code STORE} when the port is in use or not allowed
   */
  public static WebServer start(String host, int port, Site site) {
    Admission admission = new Admission(site.limits(), site.proxies());
    VersionSwitch versions = new VersionSwitch(site.store()::close);
    Routes routes = new Routes(site, admission);
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config, site, routes);
              config.jetty.modifyServer(server -> prepare(server, site.limits(), versions));
            });
    try {
      return new WebServer(javalin.start(host, port), admission, versions);
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

  /**
   * Shows another version of the graph from the next request on. Answers under way are finished
   * from the version before; when the last of them is, its store is closed.
   */
  public void show(Site site) {
    Routes routes = new Routes(site, admission);
    Javalin next = Javalin.create(config -> configure(config, site, routes));
    ServletContextHandler context = new ServletContextHandler();
    context.setContextPath("/");
    context.addServlet(new ServletHolder(new JavalinServlet(next.unsafe)), "/*");
    prepare(context, site);
    try {
      versions.show(context, site.store()::close);
    } catch (Exception e) {
      throw new IllegalStateException("A server that runs can show another version.", e);
    }
  }

  private static void configure(JavalinConfig config, Site site, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = site.limits().requestBodyBytes();
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(
        http -> http.setRequestHeaderSize(site.limits().of(Limit.REQUEST_HEAD)));
    config.jetty.modifyServletContextHandler(context -> prepare(context, site));
    routes.addTo(config.routes);
  }

  private static void prepare(ServletContextHandler context, Site site) {
    context.addFilter(
        new FilterHolder(new SafetyHeaders()),
        "/*",
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
    context.setMaxFormContentSize(site.limits().requestBodyBytes());
  }

  private static void prepare(Server server, Limits limits, VersionSwitch versions) {
    server.setErrorHandler(new ServerErrors());
    Connections.guard(server, versions, limits);
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
