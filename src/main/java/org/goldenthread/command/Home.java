package org.goldenthread.command;

import java.nio.file.Path;
import org.goldenthread.mapping.profile.Families;

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

  /** The families of inspection reports and the authorities; they ship with the program. */
  static Families families() {
    return Families.read(data());
  }

  static Path store() {
    return folder().resolve("store");
  }
}
