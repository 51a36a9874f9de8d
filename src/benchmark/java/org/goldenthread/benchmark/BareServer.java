package org.goldenthread.benchmark;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The least that Javalin can do: one route that answers the bytes of a file, or a word. */
public final class BareServer {

  private BareServer() {}

  /** {@code BareServer [FILE]}. */
  public static void main(String[] args) throws IOException {
    byte[] bytes = args.length == 0 ? new byte[] {'o', 'k'} : Files.readAllBytes(Path.of(args[0]));
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.routes.get("/*", request -> request.contentType("text/csv").result(bytes));
            });
    javalin.start("127.0.0.1", Integer.getInteger("port", 0));
    Child.ready(javalin.port());
  }
}
