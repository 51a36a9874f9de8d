package org.goldenthread.answer.remote;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.search.TextSearch;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;
import org.goldenthread.fault.Failure;

/**
 * A SPARQL 1.1 service that keeps versions side by side, each in graphs of its own names: written
 * by the Graph Store Protocol, asked by the SPARQL Protocol, and published by replacing one small
 * graph.
 *
 * <p>The union that plain questions see is written as a graph of its own, and every question names
 * it as its default graph: services differ in what their default graph is without that, and not all
 * keep equal statements of several graphs apart from one. The version before stays for those who
 * still read it; older ones are removed. One process at a time may publish.
 */
public final class RemoteDepot implements Depot {

  private final SparqlService service;

  /** The service whose queries are answered at this address, set up by the environment. */
  public RemoteDepot(String address) {
    this(address, Access.from(System.getenv()));
  }

  RemoteDepot(String address, Access access) {
    this.service = new SparqlService(address, access);
  }

  /** Whether a location names a service and not a folder. */
  public static boolean isAddress(String location) {
    return location.startsWith("http://") || location.startsWith("https://");
  }

  @Override
  public Optional<Manifest> manifest() {
    return RemotePointer.read(service).published(service.address());
  }

  @Override
  public Store open() {
    RemotePointer pointer = RemotePointer.read(service);
    Manifest manifest =
        pointer
            .published(service.address())
            .orElseThrow(
                () ->
                    new Failure(
                        Failure.Code.STORE,
                        "The store "
                            + service.address()
                            + " is empty; run ./golden-thread build --store "
                            + service.address()
                            + " to map the documents into it."));
    RemoteNames names = new RemoteNames(pointer.version());
    RemoteVersion version = new RemoteVersion(service, names, pointer.graphs());
    RemoteEngine.register();
    RemoteDataset dataset = new RemoteDataset(version);
    TextSearch.attachTo(dataset, dataset::copyOfDefaultGraph);
    return Store.over(dataset, manifest);
  }

  /** Writes and checks the version in a folder first, so that only a good one is sent. */
  @Override
  public Manifest publish(Statements statements, Supplier<Manifest> draft, Check check) {
    Path scratch = scratch();
    try {
      StoreFolder folder = new StoreFolder(scratch);
      Manifest manifest = folder.publish(statements, draft, check);
      send(folder.data(), scratch, manifest);
      return manifest;
    } catch (IOException e) {
      throw new Failure(
          Failure.Code.STORE,
          "The folder " + scratch + " for what is sent cannot be used (" + e + "); give it room.",
          e);
    } finally {
      remove(scratch);
    }
  }

  private void send(Path quads, Path scratch, Manifest manifest) throws IOException {
    RemotePointer before = RemotePointer.read(service);
    if (before.version().equals(manifest.version())) {
      return;
    }
    RemoteNames names = new RemoteNames(manifest.version());
    Upload upload = new Upload(service, names, scratch);
    Map<Node, Long> sent = upload.send(quads, !before.holds(manifest.version()));
    List<Node> graphs =
        sent.keySet().stream().filter(graph -> !graph.equals(Upload.UNION)).toList();
    verify(names, sent);
    RemotePointer pointer = before.next(manifest, graphs);
    pointer.write(service);
    removeOthers(pointer);
  }

  private void verify(RemoteNames names, Map<Node, Long> sent) {
    sent.forEach(
        (graph, number) -> {
          String remote =
              graph.equals(Upload.UNION) ? names.union() : names.toRemote(graph).getURI();
          long counted =
              RemoteVersion.number(
                  service.select(RemoteQueries.count(), List.of(remote), List.of(), () -> false));
          if (counted != number) {
            throw new Failure(
                Failure.Code.STORE,
                "The store "
                    + service.address()
                    + " holds "
                    + counted
                    + " statements in "
                    + remote
                    + " after "
                    + number
                    + " were sent; the version before stays in use.");
          }
        });
  }

  /** Removes every version that the pointer does not hold, also what a killed build left. */
  private void removeOthers(RemotePointer pointer) {
    Set<String> names =
        service
            .select(RemoteQueries.graphs(RemoteNames.VERSIONS), List.of(), List.of(), () -> false)
            .stream()
            .map(row -> row.get(RemoteQueries.GRAPH).getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    for (String name : names) {
      if (!pointer.holds(RemoteNames.versionOf(name))) {
        service.delete(name);
      }
    }
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("golden-thread");
    } catch (IOException e) {
      throw new Failure(
          Failure.Code.STORE, "No folder for temporary files can be made (" + e + ").", e);
    }
  }

  private static void remove(Path scratch) {
    try (Stream<Path> files = Files.walk(scratch)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new Failure(
          Failure.Code.STORE, "The folder " + scratch + " cannot be removed (" + e + ").", e);
    }
  }
}
