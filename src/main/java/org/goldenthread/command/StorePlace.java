package org.goldenthread.command;

import java.util.Optional;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the store is. */
final class StorePlace {

  @Option(
      names = "--store",
      paramLabel = "DIR or URL",
      description =
          "folder of the store, or address of a SPARQL 1.1 service; the standard is 'store' beside"
              + " the program")
  private @Nullable String location;

  Store open() {
    return Store.open(location());
  }

  Depot depot() {
    return Depot.at(location());
  }

  private String location() {
    return Optional.ofNullable(location).orElseGet(() -> Home.store().toString());
  }
}
