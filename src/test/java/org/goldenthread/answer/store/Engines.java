package org.goldenthread.answer.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.remote.RemoteDepot;

/** One graph, published in every kind of place. */
public final class Engines implements AutoCloseable {

  private static final String SERVICE = "golden-thread.service";

  private final Map<String, Store> stores = new LinkedHashMap<>();
  private final Optional<FusekiService> fuseki;

  /** Takes the running service that a property names, else starts one. */
  private Engines() {
    this.fuseki =
        System.getProperty(SERVICE) == null ? Optional.of(FusekiService.start()) : Optional.empty();
  }

  /**
   * Publishes below a folder, for memory and disk, and into a Fuseki in a process of its own; into
   * memory and the service alone where one is named.
   */
  public static Engines publish(DatasetGraph graph, Path folder) {
    Engines engines = new Engines();
    engines.open("memory", depot(folder.resolve("memory"), "memory"), graph);
    if (engines.fuseki.isPresent()) {
      engines.open("disk", depot(folder.resolve("disk"), "disk"), graph);
    }
    String address =
        engines.fuseki.map(FusekiService::address).orElseGet(() -> System.getProperty(SERVICE));
    engines.open(address, new RemoteDepot(address), graph);
    return engines;
  }

  /** A folder whose versions are answered from {@code memory} or from {@code disk}. */
  public static Depot depot(Path folder, String engine) {
    return new StoreFolder(folder, Settings.from(Map.of("GOLDEN_THREAD_ENGINE", engine)));
  }

  private void open(String name, Depot depot, DatasetGraph graph) {
    depot.publish(Statements.of(graph), Fixture.draft(), candidate -> {});
    stores.put(name, depot.open());
  }

  /** The open stores, by name; the one in memory comes first. */
  public Map<String, Store> stores() {
    return new LinkedHashMap<>(stores);
  }

  @Override
  public void close() {
    stores.values().forEach(Store::close);
    fuseki.ifPresent(FusekiService::close);
  }
}
