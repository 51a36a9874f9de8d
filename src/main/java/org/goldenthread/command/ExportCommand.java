package org.goldenthread.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.release.Release;
import org.goldenthread.answer.store.Export;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
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

  @Option(
      names = "--release",
      paramLabel = "FILE.zip",
      description = "write an archive of graph, tables and ontology, with how to cite them")
  private @Nullable Path release;

  @Override
  public Integer call() {
    try (Store opened = store.open()) {
      if (release != null) {
        Catalogue catalogue = Catalogue.read(Home.queries());
        writeFile(release, out -> Release.write(opened, catalogue, Home.ontology(), out));
      }
      if (file != null) {
        writeFile(file, out -> format.write(opened, out));
      } else if (release == null) {
        print(opened);
      }
      return 0;
    } catch (IOException e) {
      Path target = Optional.ofNullable(file).orElse(release);
      throw new Failure(
          Failure.Code.STORE,
          (target == null ? "The graph" : "The file " + target) + " cannot be written: " + e,
          e);
    }
  }

  /** Writes what is exported. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
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
  private static void writeFile(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        content.writeTo(out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
