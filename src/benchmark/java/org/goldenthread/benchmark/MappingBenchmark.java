package org.goldenthread.benchmark;

import org.goldenthread.vocabulary.Base;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.graph.Iris;
import org.goldenthread.mapping.graph.Mapping;
import org.goldenthread.mapping.profile.Corpus;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long the mapping of all documents takes, against Jena's parse of the N-Quads that result.
 *
 * <p>Both start from what lies on disk or in memory as text and end with a dataset in memory; the
 * ratio of the two is what is held, not the times.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MappingBenchmark {

  private final Path home = Path.of(System.getProperty("golden-thread.home", "."));
  private byte[] quads = new byte[0];

  /** Maps once, to have the N-Quads. */
  @Setup
  public void map() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFDataMgr.write(out, mapping(), Lang.NQUADS);
    quads = out.toByteArray();
  }

  /** From the data folder to a dataset: files read, checked, mapped. */
  @Benchmark
  public DatasetGraph mapping() {
    Corpus corpus = Corpus.read(home.resolve("data"));
    return new Mapping(home.resolve("ontology"), Families.read(home.resolve("data")), new Iris(new Base(Base.STANDARD)), "benchmark")
        .map(corpus)
        .dataset();
  }

  /** The baseline: Jena parses the same statements. */
  @Benchmark
  public DatasetGraph parsing() {
    DatasetGraph dataset = DatasetGraphFactory.createGeneral();
    RDFDataMgr.read(dataset, new ByteArrayInputStream(quads), Lang.NQUADS);
    return dataset;
  }
}
