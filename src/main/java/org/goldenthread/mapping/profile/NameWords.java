package org.goldenthread.mapping.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Words by which names are recognised ({@code drafting/names.yaml}), in small letters. Immutable.
 *
 * @param posts words that a post has
 * @param bodies words in which a body ends
 * @param mechanisms words in which a mechanism ends
 * @param heads words in which a body ends wherever it stands in a sentence
 * @param personsNever words that no name of a person has
 */
public record NameWords(
    List<String> posts,
    List<String> bodies,
    List<String> mechanisms,
    List<String> heads,
    List<String> personsNever) {

  /** Fills in what is left out. */
  public NameWords {
    posts = Given.orEmpty(posts);
    bodies = Given.orEmpty(bodies);
    mechanisms = Given.orEmpty(mechanisms);
    heads = Given.orEmpty(heads);
    personsNever = Given.orEmpty(personsNever);
  }

  /**
   * Reads the words of a data folder; a folder without them has none.
   *
   * @throws org.goldenthread.fault.Failure naming file and line of what does not fit
   */
  public static NameWords of(Path data) {
    Path file = data.resolve("drafting").resolve("names.yaml");
    return Files.exists(file)
        ? DataFile.read(file, NameWords.class)
        : new NameWords(List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
