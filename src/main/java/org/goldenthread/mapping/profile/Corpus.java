package org.goldenthread.mapping.profile;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.fault.Failure;

/**
 * Documents that are read together, with all that is known about them. Immutable and safe to share.
 *
 * @param register the bodies, posts and persons that the documents name
 * @param dossiers the documents in the order of their slugs
 * @param curated what readers judged
 */
public record Corpus(Register register, List<Dossier> dossiers, Curated curated) {

  /**
   * Reads a whole data folder at once and checks every data file against the document it speaks of.
   * A folder that may be large is read part by part: {@link CorpusPart#of}.
   *
   * @param folder the folder that holds {@code documents/}, {@code register/} and {@code curated/}
   * @throws Failure naming file and line of the first thing that does not fit
   */
  public static Corpus read(Path folder) {
    return CorpusPart.together(CorpusPart.of(folder)).read();
  }
}
