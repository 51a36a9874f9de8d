package org.goldenthread.mapping.profile;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.goldenthread.fault.Failure;

/**
 * Files of a data folder that can be read and mapped without the rest: those of one authority, or
 * of several that one file speaks of. What documents state and readers judged does not depend on
 * other parts, and suggestions are made within a part, so that a corpus of any size is mapped with
 * the memory that its largest parts need. Immutable.
 *
 * @param documents the folders of the documents
 * @param register the files of the register that speak of its authorities, or of none
 * @param curated the curated files that speak of its documents
 */
public record CorpusPart(List<Path> documents, List<Path> register, List<Path> curated) {

  /**
   * The parts of a data folder in the order of their first documents. Of each file only what it
   * speaks of is kept.
   *
   * @param folder the folder that holds {@code documents/}, {@code register/} and {@code curated/}
   * @throws Failure naming file and line when a file cannot be read, or when a plan or an entry of
   *     the register has the slug of another
   */
  public static List<CorpusPart> of(Path folder) {
    return new Partition().of(folder);
  }

  /** Several parts as one that nobody changes. */
  static CorpusPart together(List<CorpusPart> parts) {
    return new CorpusPart(
        all(parts, CorpusPart::documents),
        all(parts, CorpusPart::register),
        all(parts, CorpusPart::curated));
  }

  private static List<Path> all(
      List<CorpusPart> parts, Function<CorpusPart, Collection<Path>> files) {
    return parts.stream().map(files).flatMap(Collection::stream).distinct().sorted().toList();
  }

  /**
   * Reads the files and checks every data file against the document it speaks of.
   *
   * @throws Failure naming file and line of the first thing that does not fit
   */
  public Corpus read() {
    return new Corpus(
        Register.read(register),
        documents.parallelStream().map(Dossier::read).toList(),
        Curated.read(curated));
  }
}
