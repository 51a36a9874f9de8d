package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.goldenthread.answer.store.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code build}: maps the documents into the store and prints what it mapped. */
@Command(
    name = "build",
    description = "Maps the documents into the store and prints what it mapped.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class BuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StorePlace store;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      Manifest manifest = new GraphBuild(store.data(), progress).publish(store.depot());
      manifest.counts().forEach((what, number) -> out.println(what + ": " + number));
      out.println("statements: " + manifest.quads());
      out.println("version: " + manifest.version());
    }
    return 0;
  }
}
