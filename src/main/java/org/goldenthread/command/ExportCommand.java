package org.goldenthread.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import org.goldenthread.fault.Failure;
import org.goldenthread.store.Export;
import org.goldenthread.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: writes the whole graph. */
@Command(name = "export", description = "Writes the whole graph.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StorePlace store;

  @Option(
      names = "--format",
      defaultValue = "nquads",
      description = "nquads, trig, turtle or jsonld; the standard is nquads")
  private Export format;

  @Option(names = "--out", paramLabel = "FILE", description = "file to write instead of printing")
  private @Nullable Path file;

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      if (file == null) {
        print(opened);
      } else {
        writeFile(opened, file.toAbsolutePath());
      }
      return 0;
    } catch (IOException e) {
      throw new Failure(
          Failure.Code.STORE,
          (file == null ? "The graph" : "The file " + file) + " cannot be written: " + e,
          e);
    }
  }

  private void print(Store opened) throws IOException {
    try (OutputStream out =
        WriterOutputStream.builder()
            .setWriter(spec.commandLine().getOut())
            .setCharset(StandardCharsets.UTF_8)
            .get()) {
      format.write(opened, out);
    }
  }

  /** The file appears when it is whole. */
  private void writeFile(Store opened, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        format.write(opened, out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
