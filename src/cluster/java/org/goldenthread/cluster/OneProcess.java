package org.goldenthread.cluster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.mapping.graph.Iris;
import org.goldenthread.mapping.graph.Mapping;
import org.goldenthread.mapping.profile.CorpusPart;
import org.goldenthread.mapping.profile.Families;

/** The same file by one process, to compare with. Arguments: the data folder, the file to write. */
public final class OneProcess {

  private OneProcess() {}

  /** Maps part after part and writes what comes of it. */
  public static void main(String[] args) throws IOException {
    long began = System.nanoTime();
    Path home = Path.of(System.getProperty("golden-thread.home", "."));
    Mapping mapping = new Mapping(
        home.resolve("ontology"),
        Families.read(home.resolve("data")),
        Iris.configured(),
        "cluster");
    Statements statements =
        receiver ->
            CorpusPart.of(Path.of(args[0])).parallelStream()
                .forEach(
                    part -> Statements.of(mapping.map(part.read()).dataset()).sendTo(receiver));
    Path scratch = Path.of(System.getProperty("java.io.tmpdir"));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[1])))) {
      long lines = statements.write(out, scratch);
      System.out.printf("%d statements, %.1f s%n", lines, (System.nanoTime() - began) / 1e9);
    }
  }
}
