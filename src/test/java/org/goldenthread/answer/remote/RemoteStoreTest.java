package org.goldenthread.answer.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.FusekiService;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreContract;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract over a standalone Fuseki in a process of its own. */
final class RemoteStoreTest extends StoreContract {

  private static FusekiService fuseki;

  @BeforeAll
  static void start() {
    fuseki = FusekiService.start();
  }

  @AfterAll
  static void stop() {
    fuseki.close();
  }

  @Override
  protected Depot empty() {
    SparqlService service = service();
    service
        .select(RemoteQueries.graphs(RemoteNames.POINTER), List.of(), List.of(), () -> false)
        .forEach(row -> service.delete(row.get(RemoteQueries.GRAPH).getURI()));
    return depot(fuseki.address());
  }

  @Test
  void aVersionThatIsRemovedWhileItIsReadIsNeverAnsweredInPart() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    try (Store first = depot.open()) {
      publish(depot, marked("second"));
      assertEquals(first.manifest().quads(), first.count());
      publish(depot, marked("third"));
      Failure gone = assertThrows(Failure.class, first::count);
      assertEquals(Failure.Code.STORE, gone.code());
      assertTrue(gone.getMessage().contains("has a new version"), gone.getMessage());
    }
  }

  @Test
  void whatAKilledBuildLeftBehindIsCleared() {
    Depot depot = empty();
    publish(depot, Fixture.graph());
    service().put(RemoteNames.VERSIONS + "half/graph/paper", "<urn:a> <urn:b> <urn:c> .\n");
    publish(depot, marked("next"));
    assertTrue(
        service()
            .select(
                RemoteQueries.graphs(RemoteNames.VERSIONS + "half"),
                List.of(),
                List.of(),
                () -> false)
            .isEmpty());
  }

  @Test
  void aServiceThatIsNotThereIsNamed() {
    Failure failure = assertThrows(Failure.class, depot("http://localhost:1/graph")::open);
    assertEquals(3, failure.code().exitStatus());
    assertTrue(
        failure.getMessage().startsWith("The store http://localhost:1/graph does not answer"),
        failure.getMessage());
  }

  @Test
  void aServiceOfAnotherKindIsNamed() {
    Failure failure = assertThrows(Failure.class, depot(fuseki.address() + "/no")::open);
    assertTrue(failure.getMessage().contains("answered with status 40"), failure.getMessage());
  }

  private static SparqlService service() {
    return new SparqlService(fuseki.address(), Access.from(Map.of()));
  }

  private static Depot depot(String address) {
    return new RemoteDepot(address, Access.from(Map.of()));
  }
}
