package org.goldenthread.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.goldenthread.fault.Failure;
import org.goldenthread.graph.Iris;
import org.goldenthread.graph.Mapped;
import org.goldenthread.graph.Mapping;
import org.goldenthread.profile.Corpus;
import org.goldenthread.record.Plan;
import org.goldenthread.record.Reading;
import org.goldenthread.store.Depot;
import org.goldenthread.store.Inputs;
import org.goldenthread.store.Manifest;
import org.goldenthread.store.Statements;
import org.goldenthread.store.Store;

/** Maps the documents of a folder and publishes the graph. */
final class GraphBuild {

  private final Path data;
  private final Progress progress;

  GraphBuild(Path data, Progress progress) {
    this.data = data;
    this.progress = progress;
  }

  /** Maps the documents. */
  Mapped map() {
    progress.step("Reading the documents in " + data);
    Corpus corpus = Corpus.read(data);
    progress.step("Mapping " + corpus.dossiers().size() + " documents");
    return new Mapping(Home.ontology(), Iris.configured(), ProgramVersion.text()).map(corpus);
  }

  /**
   * Maps the documents and makes them the current version of a place.
   *
   * @throws Failure of code {@code DATA} when a line is unexplained, a shape does not hold or a
   *     record is lost; the version before stays in use
   */
  Manifest publish(Depot depot) {
    SortedMap<String, String> inputs = inputs();
    Mapped mapped = map();
    Findings.refuse(Findings.unexplained(mapped.readings()));
    progress.step("Writing the store");
    return depot.publish(
        Statements.of(mapped.dataset()),
        Manifest.draft(ProgramVersion.text(), inputs, counts(mapped)),
        candidate -> check(candidate, mapped));
  }

  private void check(Store candidate, Mapped mapped) {
    progress.step("Validating the graph");
    Findings.refuse(Findings.lost(mapped.readings(), candidate));
    Findings.refuse(
        candidate.read(
            dataset -> ShapeReport.of(dataset.getDefaultGraph(), CheckCommand.shapes())));
    progress.step("Publishing the graph");
  }

  /** Whether a store was made by this program from the documents as they are now. */
  boolean isUpToDate(Manifest manifest) {
    return manifest.madeFrom(ProgramVersion.text(), inputs());
  }

  private SortedMap<String, String> inputs() {
    SortedMap<String, String> inputs = new TreeMap<>(Inputs.of(data, Home.ontology()));
    inputs.put("base of the IRIs", Iris.configured().base());
    return inputs;
  }

  /** What was mapped, document by document; a key is the document's slug and a kind of record. */
  private static Map<String, Long> counts(Mapped mapped) {
    Map<String, Long> counts = new TreeMap<>();
    for (Reading reading : mapped.readings()) {
      String document = reading.dossier().description().document();
      count(counts, document + ": paragraphs", reading.paragraphs().size());
      for (Plan plan : reading.plans()) {
        String name = document + ": " + plan.about().plan() + ": ";
        count(counts, name + "recommendations", plan.recommendations().size());
        count(counts, name + "actions", plan.actions().size());
        count(counts, name + "outcomes and measures", plan.outcomes().size());
        count(counts, name + "progress notes", plan.progress().size());
      }
      count(counts, document + ": blocks of text", reading.blocks().size());
      count(counts, document + ": posts, holders and initials", reading.holdings().size());
      count(counts, document + ": statements of governance", reading.governance().size());
    }
    return counts;
  }

  private static void count(Map<String, Long> counts, String what, int number) {
    if (number > 0) {
      counts.put(what, (long) number);
    }
  }
}
