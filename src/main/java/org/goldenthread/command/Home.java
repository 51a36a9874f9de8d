package org.goldenthread.command;

import java.nio.file.Path;

/** The folder of the program, where data, ontology and queries lie; the launcher names it. */
final class Home {

  static final String PROPERTY = "golden-thread.home";

  private Home() {}

  private static Path folder() {
    return Path.of(System.getProperty(PROPERTY, "."));
  }

  static Path queries() {
    return folder().resolve("queries");
  }

  static Path ontology() {
    return folder().resolve("ontology");
  }

  static Path data() {
    return folder().resolve("data");
  }

  static Path store() {
    return folder().resolve("store");
  }
}
