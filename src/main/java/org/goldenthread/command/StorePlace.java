package org.goldenthread.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.goldenthread.answer.remote.RemoteDepot;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the documents are, and where the store is that is made from them. */
final class StorePlace {

  @Option(
      names = "--store",
      paramLabel = "DIR or URL",
      description =
          "folder of the store, or address of a SPARQL 1.1 service; the standard is 'store' in the"
              + " folder that --data names, else 'store' beside the program")
  private @Nullable String location;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "folder of the documents; the standard is the folder that holds the store of --store, if it"
              + " has documents, else 'data' beside the program")
  private @Nullable Path data;

  /** The place of this name: a folder, or the web address of a SPARQL 1.1 service. */
  static Depot at(String location) {
    return RemoteDepot.isAddress(location)
        ? new RemoteDepot(location)
        : new StoreFolder(Path.of(location));
  }

  /** The folder of the documents: the one that is named, or that has the named store within it. */
  Path data() {
    return Optional.ofNullable(data).or(this::aroundStore).orElseGet(Home::data);
  }

  private Optional<Path> aroundStore() {
    return Optional.ofNullable(location)
        .filter(place -> !RemoteDepot.isAddress(place))
        .map(place -> Path.of(place).toAbsolutePath().getParent())
        .filter(folder -> Files.isDirectory(folder.resolve("documents")));
  }

  Store open() {
    return depot().open();
  }

  Depot depot() {
    return at(location());
  }

  /**
   * The place of the store, for commands that make none of their own where another is named.
   *
   * @throws Failure when a place is named that has no store
   */
  Depot existing() {
    Depot depot = depot();
    if (location != null && depot.manifest().isEmpty()) {
      throw new Failure(
          Failure.Code.STORE,
          location + ": there is no store; name another with --store, or make it with 'build'");
    }
    return depot;
  }

  private String location() {
    if (location != null) {
      return location;
    }
    return data == null ? Home.store().toString() : data.resolve("store").toString();
  }
}
