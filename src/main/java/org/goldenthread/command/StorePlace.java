package org.goldenthread.command;

import java.util.Optional;
import org.goldenthread.store.Store;
import org.goldenthread.store.StoreFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the store is. */
final class StorePlace {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "folder of the store; the standard is 'store' beside the program")
  private @Nullable String location;

  Store open() {
    return Store.open(location());
  }

  StoreFolder folder() {
    return new StoreFolder(Store.folder(location()));
  }

  private String location() {
    return Optional.ofNullable(location).orElseGet(() -> Home.store().toString());
  }
}
