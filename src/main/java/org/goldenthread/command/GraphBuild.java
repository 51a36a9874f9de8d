package org.goldenthread.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.riot.system.StreamRDF;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Inputs;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.graph.Iris;
import org.goldenthread.mapping.graph.Mapped;
import org.goldenthread.mapping.graph.Mapping;
import org.goldenthread.mapping.graph.OpenSuggestions;
import org.goldenthread.mapping.profile.CorpusPart;

/**
 * Maps the documents of a folder and publishes the graph, part by part on all cores: memory does
 * not grow with the number of parts.
 */
final class GraphBuild {

  /** Setting for tests, which run from loose classes: keep what was mapped all the same. */
  static final String KEEP = "golden-thread.keep-parts";

  private final Path data;
  private final Progress progress;

  GraphBuild(Path data, Progress progress) {
    this.data = data;
    this.progress = progress;
  }

  /** Maps the documents and judges what comes of it, part by part and one after the other. */
  void check(Review review) {
    List<CorpusPart> parts = parts();
    Mapping mapping = mapping();
    ShapeReport shapes = shapes();
    for (CorpusPart part : parts) {
      Mapped mapped = mapping.map(part.read());
      review.of(mapped, faults(mapped, shapes));
    }
  }

  /** Tells of every open suggestion of at least a score, part by part. */
  void suggestions(BiConsumer<OpenSuggestions.Open, Set<String>> each, double least) {
    List<CorpusPart> parts = parts();
    Mapping mapping = mapping();
    for (CorpusPart part : parts) {
      new OpenSuggestions(mapping.map(part.read()), Iris.configured())
          .list().stream()
              .filter(open -> open.score() >= least)
              .forEach(open -> each.accept(open, mapping.themes()));
    }
  }

  /** Is told of each part. */
  @FunctionalInterface
  interface Review {
    /** A part as it was mapped, with what the shapes and the counts say of it. */
    void of(Mapped mapped, List<String> faults);
  }

  /**
   * Maps the documents and makes them the current version of a place.
   *
   * @throws Failure of code {@code DATA} when a line is unexplained, a shape does not hold or a
   *     record is lost; the version before stays in use
   */
  Manifest publish(Depot depot) {
    SortedMap<String, String> inputs = inputs();
    Tally tally = new Tally();
    MappedParts before = new MappedParts(depot.kept().filter(kept -> keeps()), inputs);
    return depot.publish(
        receiver -> map(receiver, tally, before),
        () -> {
          progress.step("Publishing the graph");
          return Manifest.draft(ProgramVersion.text(), inputs, tally.byDocument());
        },
        candidate -> Findings.refuse(tally.lost(candidate)));
  }

  /** A program that runs from loose classes does not know when its code has changed. */
  private static boolean keeps() {
    return Boolean.getBoolean(KEEP) || ProgramVersion.isMarked();
  }

  private void map(StreamRDF receiver, Tally tally, MappedParts before) {
    List<CorpusPart> parts = parts();
    Mapping mapping = mapping();
    ShapeReport shapes = shapes();
    List<CorpusPart> changed = parts.stream().filter(part -> !before.has(part)).toList();
    if (changed.size() < parts.size()) {
      progress.step(
          "Mapping " + documents(changed) + " of them; the others are as they were mapped before");
    }
    parts.parallelStream()
        .filter(before::has)
        .forEach(part -> tally.add(before.send(part, receiver)));
    changed.parallelStream()
        .forEach(
            part -> {
              Mapped mapped = mapping.map(part.read());
              Findings.refuse(Findings.unexplained(mapped.readings()));
              Findings.refuse(faults(mapped, shapes));
              Tally own = new Tally();
              mapped.readings().forEach(own::add);
              tally.add(own.counts());
              Statements statements = own(mapped, mapping);
              before.keep(part, statements, own.counts());
              statements.sendTo(receiver);
            });
    if (!parts.isEmpty()) {
      mapping.common().forEach(receiver::quad);
    }
    before.forgetAllBut(parts);
  }

  /** The statements of a part without those that are the same for all. */
  private static Statements own(Mapped mapped, Mapping mapping) {
    return receiver ->
        mapped.dataset().stream().filter(quad -> !mapping.isCommon(quad)).forEach(receiver::quad);
  }

  private static int documents(List<CorpusPart> parts) {
    return parts.stream().mapToInt(part -> part.documents().size()).sum();
  }

  private List<CorpusPart> parts() {
    progress.step("Reading the documents in " + data);
    List<CorpusPart> parts = CorpusPart.of(data);
    progress.step("Mapping " + documents(parts) + " documents");
    return parts;
  }

  private static Mapping mapping() {
    return new Mapping(Home.ontology(), Home.families(), Iris.configured(), ProgramVersion.text());
  }

  private static ShapeReport shapes() {
    return new ShapeReport(Home.ontology().resolve("shapes.ttl"));
  }

  /** What does not hold in a part, as it will be asked. */
  static List<String> faults(Mapped mapped, ShapeReport shapes) {
    Tally tally = new Tally();
    mapped.readings().forEach(tally::add);
    Manifest none = Manifest.draft(ProgramVersion.text(), Map.of(), Map.of());
    try (Store store = Store.of(mapped.dataset(), none)) {
      List<String> faults =
          new ArrayList<>(store.read(dataset -> shapes.of(dataset.getDefaultGraph())));
      faults.addAll(tally.lost(store));
      return faults;
    }
  }

  /** Whether a store was made by this program from the documents as they are now. */
  boolean isUpToDate(Manifest manifest) {
    return manifest.madeFrom(ProgramVersion.text(), inputs());
  }

  private SortedMap<String, String> inputs() {
    SortedMap<String, String> inputs =
        new TreeMap<>(
            Inputs.of(
                data.resolve("documents"),
                data.resolve("register"),
                data.resolve("curated"),
                Home.ontology()));
    Path known = Home.data();
    inputs.putAll(
        Inputs.of(
            known.resolve("families"),
            known.resolve("drafting"),
            known.resolve("authorities.csv")));
    inputs.put("base of the IRIs", Iris.configured().base());
    return inputs;
  }
}
