package org.goldenthread.cluster;

import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.mapping.profile.CorpusPart;

/** A part of a corpus in a form that can be sent to a worker: the paths of its files. */
record PartFiles(List<String> documents, List<String> register, List<String> curated)
    implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  static PartFiles of(CorpusPart part) {
    return new PartFiles(
        paths(part.documents()), paths(part.register()), paths(part.curated()));
  }

  CorpusPart part() {
    return new CorpusPart(files(documents), files(register), files(curated));
  }

  private static List<String> paths(List<Path> files) {
    return files.stream().map(file -> file.toAbsolutePath().toString()).toList();
  }

  private static List<Path> files(List<String> paths) {
    return paths.stream().map(Path::of).toList();
  }
}
