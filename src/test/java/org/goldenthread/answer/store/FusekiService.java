package org.goldenthread.answer.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A standalone Fuseki in a process of its own, empty, on a free port of this machine. */
public final class FusekiService implements AutoCloseable {

  private final Process process;
  private final String address;

  private FusekiService(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts it and waits until it answers. */
  public static FusekiService start() {
    try {
      Process process =
          new ProcessBuilder(java(FusekiService.class.getName()))
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String port = out.readLine();
      return new FusekiService(process, "http://localhost:" + port + "/graph");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of its queries and graphs. */
  public String address() {
    return address;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** A command that runs a class of the tests in a Java of its own. */
  public static List<String> java(String main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx512m");
    command.add("-XX:-UsePerfData");
    command.add("-Dgolden-thread.home=" + System.getProperty("golden-thread.home", "."));
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main);
    command.addAll(List.of(args));
    return command;
  }

  /** Serves until it is ended. */
  public static void main(String[] args) {
    FusekiServer server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .add("/graph", DatasetGraphFactory.createTxnMem(), true)
            .build()
            .start();
    System.out.println(server.getHttpPort());
    server.join();
  }
}
