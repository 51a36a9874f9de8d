package org.goldenthread.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the documents are. */
final class DataPlace {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the documents; the standard is 'data' beside the program")
  private @Nullable Path folder;

  Path folder() {
    return Optional.ofNullable(folder).orElseGet(Home::data);
  }
}
