package org.goldenthread.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own that serves, so that no two things measured share a machine's heap. */
final class Child implements AutoCloseable {

  private static final String READY = "PORT ";

  private final Process process;
  private final int port;

  private Child(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a class of this package with the class path and heap of this process. */
  static Child start(Class<?> type, String... arguments) {
    List<String> command = new ArrayList<>(java());
    command.add(type.getName());
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      BufferedReader out =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.startsWith(READY)) {
          return new Child(process, Integer.parseInt(line.substring(READY.length())));
        }
      }
      throw new IllegalStateException(type.getSimpleName() + " ended before it served.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning of a command that runs a class of this class path. */
  static List<String> java() {
    String home = System.getProperty("golden-thread.home", ".");
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx4g",
        "-Dgolden-thread.home=" + home,
        "-cp",
        System.getProperty("java.class.path"));
  }

  /** Tells the parent that this process serves. */
  static void ready(int port) {
    System.out.println(READY + port);
    System.out.flush();
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
