package org.goldenthread.command;

import java.nio.file.Path;

/** The folder of the program, where data, ontology and queries lie; the launcher names it. */
final class Home {

  private static final Path FOLDER = Path.of(System.getProperty("golden-thread.home", "."));

  private Home() {}

  static Path queries() {
    return FOLDER.resolve("queries");
  }

  static Path ontology() {
    return FOLDER.resolve("ontology");
  }

  static Path data() {
    return FOLDER.resolve("data");
  }

  static Path store() {
    return FOLDER.resolve("store");
  }
}
