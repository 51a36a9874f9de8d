package org.goldenthread.answer.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.goldenthread.answer.columns.StatementTable;
import org.goldenthread.answer.columns.TableExecutor;
import org.goldenthread.answer.quads.HiddenGraphs;
import org.goldenthread.answer.quads.Statements;

/**
 * Collects statements into a dataset that is fast to read: one graph a name, and as the default
 * graph the union that plain questions see.
 */
final class MemoryDataset extends StreamRDFBase {

  private final StatementTable.Builder statements = new StatementTable.Builder();

  static DatasetGraph copyOf(Statements statements) {
    MemoryDataset copy = new MemoryDataset();
    statements.sendTo(copy);
    return of(copy.table());
  }

  /** The dataset of a table. */
  static DatasetGraph of(StatementTable table) {
    HiddenGraphs hidden = HiddenGraphs.of(table.union(name -> false));
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    table.graphs().forEach(name -> graphs.put(name, table.graph(name)));
    DatasetGraph dataset = new FixedDataset(table.union(hidden::contains), graphs);
    TableExecutor.install(dataset.getContext());
    return dataset;
  }

  @Override
  public void quad(Quad quad) {
    statements.add(quad);
  }

  /** All that was collected. */
  StatementTable table() {
    return statements.build();
  }
}
