package org.goldenthread.mapping.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words by which names are recognised ({@code drafting/names.yaml}), in small letters. Immutable.
 *
 * @param posts words that a post has
 * @param bodies words in which a body ends
 * @param mechanisms words in which a mechanism ends
 * @param heads words in which a body ends wherever it stands in a sentence
 * @param personsNever words that no name of a person has
 * @param groups what plans call the things that their actions answer, such as {@code priority}
 * @param verbs words with which actions begin
 */
public record NameWords(
    List<String> posts,
    List<String> bodies,
    List<String> mechanisms,
    List<String> heads,
    List<String> personsNever,
    List<String> groups,
    List<String> verbs) {

  /** Fills in what is left out. */
  public NameWords {
    posts = Given.orEmpty(posts);
    bodies = Given.orEmpty(bodies);
    mechanisms = Given.orEmpty(mechanisms);
    heads = Given.orEmpty(heads);
    personsNever = Given.orEmpty(personsNever);
    groups = Given.orEmpty(groups);
    verbs = Given.orEmpty(verbs);
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
        : new NameWords(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  /** These words and those of another list. */
  public NameWords with(NameWords other) {
    return new NameWords(
        joined(posts, other.posts),
        joined(bodies, other.bodies),
        joined(mechanisms, other.mechanisms),
        joined(heads, other.heads),
        joined(personsNever, other.personsNever),
        joined(groups, other.groups),
        joined(verbs, other.verbs));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
