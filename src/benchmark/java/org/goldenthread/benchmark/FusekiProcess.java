package org.goldenthread.benchmark;

import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.goldenthread.answer.store.Store;
import org.goldenthread.answer.store.StoreFolder;

/** A Fuseki of its own with the same facts in TDB2; the default graph holds what ours shows. */
public final class FusekiProcess {

  private FusekiProcess() {}

  /** {@code FusekiProcess STORE FOLDER}. */
  public static void main(String[] args) {
    DatasetGraph tdb = DatabaseMgr.connectDatasetGraph(args[1]);
    boolean empty = Txn.calculateRead(tdb, tdb::isEmpty);
    if (empty) {
      try (Store store = new StoreFolder(Path.of(args[0])).open()) {
        Txn.executeWrite(tdb, () -> fill(tdb, store.dataset()));
      }
    }
    FusekiServer server =
        FusekiServer.create().port(0).loopback(true).verbose(false).add("/ds", tdb).build();
    server.start();
    Child.ready(server.getPort());
  }

  private static void fill(DatasetGraph tdb, DatasetGraph facts) {
    Iterator<Triple> plain = facts.getDefaultGraph().find();
    plain.forEachRemaining(triple -> tdb.add(Quad.create(Quad.defaultGraphIRI, triple)));
    facts.findNG(null, null, null, null).forEachRemaining(tdb::add);
  }
}
