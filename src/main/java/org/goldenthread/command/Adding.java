package org.goldenthread.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.draft.Draft;
import org.goldenthread.mapping.draft.Drafters;
import org.goldenthread.mapping.draft.Filing;
import org.goldenthread.mapping.draft.Intake;
import org.goldenthread.mapping.draft.Knowledge;
import org.goldenthread.mapping.graph.Iris;
import org.goldenthread.mapping.graph.Mapped;
import org.goldenthread.mapping.graph.Mapping;
import org.goldenthread.mapping.original.Originals;
import org.goldenthread.mapping.profile.CorpusPart;
import org.goldenthread.mapping.profile.Description;
import org.goldenthread.mapping.profile.Shelf;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;

/**
 * Adds files to a data folder. Files are read on all cores, a few at a time, so that memory does
 * not grow with their number; they are drafted one after the other, because each may know the names
 * of those before it. Used once.
 */
final class Adding {

  private static final int AT_ONCE = 4 * Runtime.getRuntime().availableProcessors();

  /**
   * What became of a file.
   *
   * @param draft what describes it; empty when it was not added
   * @param reading what was read of it; empty when it was not added
   * @param fault why it was not added
   * @param already the slug under which the same file is there already, or an empty string
   */
  record Outcome(
      Path file,
      Optional<Draft> draft,
      Optional<Transcript> transcript,
      Optional<Reading> reading,
      Optional<String> fault,
      String already) {

    static Outcome failed(Path file, Failure failure) {
      return new Outcome(
          file,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(failure.getMessage()),
          "");
    }
  }

  /** A file that was read. */
  private record Read(
      Path file, ByteBuffer bytes, Optional<Transcript> transcript, Optional<Failure> failure) {}

  private final Path data;
  private final boolean dryRun;
  private final Predicate<Outcome> keeps;
  private final Map<String, String> known = new HashMap<>();
  private final Knowledge knowledge;
  private final Mapping mapping =
      new Mapping(Home.ontology(), Home.families(), Iris.configured(), ProgramVersion.text());
  private final ShapeReport shapes = new ShapeReport(Home.ontology().resolve("shapes.ttl"));
  private boolean changed;

  /**
   * Files that are added to a folder.
   *
   * @param keeps is asked whether a document is kept, once it is mapped
   */
  Adding(Path data, boolean dryRun, Predicate<Outcome> keeps) {
    this.data = data;
    this.dryRun = dryRun;
    this.keeps = keeps;
    for (Description document : Shelf.of(data).documents()) {
      known.put(document.sha256(), document.document());
      Description.Original original = document.original();
      if (original != null) {
        known.put(original.sha256(), document.document());
      }
    }
    this.knowledge = new Knowledge(Home.data(), data);
  }

  /** Whether a document was added. */
  boolean changed() {
    return changed;
  }

  /**
   * The inspections whose slug has the month now, because one of the same year was added; each with
   * its new slug.
   */
  SortedMap<String, String> settle() {
    return changed ? knowledge.settle() : new TreeMap<>();
  }

  /** Adds files; what became of each is told in their order. */
  List<Outcome> add(List<Path> files) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int from = 0; from < files.size(); from += AT_ONCE) {
      List<Path> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
      some.parallelStream().map(this::read).toList().forEach(read -> outcomes.add(add(read)));
    }
    return outcomes;
  }

  private Read read(Path file) {
    try {
      byte[] bytes = Originals.bytes(file);
      boolean there = known.containsKey(SourceText.fingerprint(bytes));
      Optional<Transcript> transcript =
          there ? Optional.empty() : Optional.of(Originals.read(file, bytes));
      return new Read(file, ByteBuffer.wrap(bytes), transcript, Optional.empty());
    } catch (Failure failure) {
      return new Read(file, ByteBuffer.allocate(0), Optional.empty(), Optional.of(failure));
    }
  }

  private Outcome add(Read read) {
    if (read.failure().isPresent()) {
      return Outcome.failed(read.file(), read.failure().get());
    }
    String already = known.getOrDefault(SourceText.fingerprint(read.bytes().array()), "");
    if (!already.isEmpty() || read.transcript().isEmpty()) {
      return new Outcome(
          read.file(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          already);
    }
    try {
      return draft(read, read.transcript().get());
    } catch (Failure failure) {
      return Outcome.failed(read.file(), failure);
    }
  }

  private Outcome draft(Read read, Transcript transcript) {
    String name = read.file().getFileName().toString();
    Intake intake = new Intake(name, transcript, Transcription.of(transcript), knowledge);
    Draft draft = Drafters.draft(intake);
    Path target = dryRun ? temporary() : data;
    boolean kept = false;
    try {
      new Filing(target).file(intake, read.bytes().array(), draft);
      Reading reading = check(target, draft.about().slug(), isReport(draft));
      Outcome outcome =
          new Outcome(
              read.file(),
              Optional.of(draft),
              Optional.of(transcript),
              Optional.of(reading),
              Optional.empty(),
              "");
      kept = !dryRun && keeps.test(outcome);
      if (kept) {
        known.put(SourceText.fingerprint(read.bytes().array()), draft.about().slug());
        changed = true;
      }
      return outcome;
    } finally {
      if (dryRun) {
        remove(target);
      } else if (!kept) {
        withdraw(draft.about().slug());
      }
    }
  }

  /** A report of a known family is read alone, and mapped with the others only. */
  private static boolean isReport(Draft draft) {
    return draft.about().kind().equals("inspection report")
        && draft.profile().containsKey("inspections");
  }

  /** Maps the document alone: what does not hold is told before it can spoil the rest. */
  private Reading check(Path target, String slug, boolean report) {
    List<Path> register = new ArrayList<>(registers(target));
    if (!target.equals(data)) {
      register.addAll(registers(data));
    }
    Path folder = target.resolve("documents").resolve(slug);
    CorpusPart part = new CorpusPart(List.of(folder), register, List.of());
    if (report) {
      Reading reading = mapping.read(part.read()).get(0);
      Findings.refuse(Findings.unexplained(List.of(reading)));
      return reading;
    }
    Mapped mapped = mapping.map(part.read());
    Findings.refuse(Findings.unexplained(mapped.readings()));
    Findings.refuse(GraphBuild.faults(mapped, shapes));
    return mapped.readings().get(0);
  }

  private static List<Path> registers(Path folder) {
    Path register = folder.resolve("register");
    if (!Files.isDirectory(register)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(register)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("golden-thread-add");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private void withdraw(String slug) {
    remove(data.resolve("documents").resolve(slug));
    remove(data.resolve("register").resolve(slug + ".yaml"));
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    } catch (IOException kept) {
      throw new Failure(Failure.Code.DATA, folder + ": cannot be removed; remove it by hand", kept);
    }
  }
}
