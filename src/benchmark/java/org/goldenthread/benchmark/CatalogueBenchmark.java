package org.goldenthread.benchmark;

import org.goldenthread.vocabulary.Base;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Roaring;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetOps;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.graph.Iris;
import org.goldenthread.mapping.graph.Mapping;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Format;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Questions of the catalogue in one process, the rows counted or written as JSON, against the same
 * queries over the fastest of Jena's own graphs in memory and by its own engine.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CatalogueBenchmark {

  /** Name of the question; it is asked with its example. */
  @Param({"who-monitors", "monitored-by", "actions", "monitors", "citing", "containing"})
  public String question = "actions";

  private final Path home = Path.of(System.getProperty("golden-thread.home", "."));
  private final Catalogue catalogue = Catalogue.read(home.resolve("queries"));
  private final Graph plain = new GraphMem2Roaring();
  private final DatasetGraph jena = DatasetGraphFactory.wrap(plain);
  private final Store store = store();
  private final Asker asker = new Asker(catalogue, store, Limits.standard());
  private CatalogueQuery query = catalogue.expect(question);
  private Binding values = BindingFactory.empty();

  private Store store() {
    Mapping mapping = new Mapping(home.resolve("ontology"), Families.read(home.resolve("data")), new Iris(new Base(Base.STANDARD)), "benchmark");
    DatasetGraph mapped = mapping.map(Corpus.read(home.resolve("data"))).dataset();
    return Store.of(mapped, Manifest.draft("benchmark", Map.of(), Map.of()));
  }

  /** Fills Jena's graph with the same statements. */
  @Setup
  public void fill() {
    query = catalogue.expect(question);
    BindingBuilder bound = Binding.builder();
    query
        .example()
        .forEach((name, value) -> bound.add(Var.alloc(name), NodeFactory.createLiteralString(value)));
    values = bound.build();
    store.read(
        held -> {
          held.getDefaultGraph().find().forEach(plain::add);
          return true;
        });
  }

  /** As the server answers when nothing is kept. */
  @Benchmark
  public String answered() {
    return Format.JSON.text(asker.ask(question, query.example()));
  }

  /** The baseline: Jena parses nothing, but optimises and counts the rows. */
  @Benchmark
  public long jena() {
    try (QueryExec execution =
        QueryExec.dataset(jena).query(query.query()).substitution(values).build()) {
      return RowSetOps.count(execution.select());
    }
  }
}
