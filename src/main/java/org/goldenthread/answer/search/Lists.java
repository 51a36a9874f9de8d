package org.goldenthread.answer.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.words.Phrases;
import org.goldenthread.words.Stem;

/** The lists of words beside the program: what stands for what, and what says nothing. */
final class Lists {

  private static final String BETWEEN = "\\s*[|]\\s*";

  private Lists() {}

  /** Words around a question that say nothing of what is looked for, in small letters. */
  static Set<String> fillers() {
    return lines("fillers.txt").stream()
        .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** For the stems of a phrase the stems of the phrases that are looked for as well. */
  static Phrases<Set<List<String>>> synonyms() {
    Phrases<Set<List<String>>> synonyms = new Phrases<>();
    for (String line : lines("synonyms.txt")) {
      String[] sides = line.split("\\s*>\\s*", -1);
      List<List<String>> asked = stems(sides[0]);
      List<List<String>> sought = new ArrayList<>(stems(sides[sides.length - 1]));
      if (sides.length > 1) {
        sought.addAll(asked);
      }
      for (List<String> phrase : asked) {
        Set<List<String>> others = synonyms.value(phrase, LinkedHashSet::new);
        sought.stream().filter(other -> !other.equals(phrase)).forEach(others::add);
      }
    }
    return synonyms;
  }

  private static List<List<String>> stems(String phrases) {
    return Arrays.stream(phrases.split(BETWEEN, -1))
        .map(phrase -> Stem.texts(Stem.of(phrase)))
        .filter(stems -> !stems.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> lines(String name) {
    try (InputStream in = Objects.requireNonNull(Lists.class.getResourceAsStream(name));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
