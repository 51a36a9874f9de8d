package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.goldenthread.vocabulary.Gt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What much refers to is told whole, as data and on its page. */
final class WholeRecordTest {

  private static final int MANY = 1_234;
  private static final String ID = "https://w3id.org/golden-thread/id/";

  @TempDir private static Path folder;

  private static DatasetGraph crowded() {
    DatasetGraph graph = Fixture.graph();
    Node paper = NodeFactory.createURI(ID + "graph/paper");
    Node body = NodeFactory.createURI(ID + "body/other-board");
    for (int i = 0; i < MANY; i++) {
      graph.add(paper, NodeFactory.createURI(ID + "watch/" + i), Gt.monitor, body);
    }
    return graph;
  }

  @Test
  void nothingIsCutInSilence() throws Exception {
    try (Store store = Fixture.store(folder, crowded());
        WebServer server =
            WebServer.start(
                "127.0.0.1", 0, new Site(store, Fixture.catalogue(), Limits.standard()))) {
      Sender sender = new Sender(server.port());
      String data = sender.get("/id/body/other-board.nt").text();
      assertEquals(MANY, data.split("ontology#monitor>", -1).length - 1);
      String page = sender.get("/id/body/other-board.html").text();
      assertTrue(page.contains(String.format("%d", MANY)), page);
      assertTrue(page.contains("/api/queries/referring.html?record="), page);
    }
  }
}
