package org.goldenthread.mapping.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.mapping.profile.ColumnWords;

/** Tells from its header what a column holds. Immutable and safe to share. */
final class HeaderWords {

  /** A phrase of the vocabulary that a header is, or has. */
  private record Phrase(String words, String holds) {
    int length() {
      return words.split(" ").length;
    }
  }

  /**
   * What a header tells.
   *
   * @param holds what the column holds
   * @param sure whether nothing else fits as well
   * @param because what that rests on
   */
  record Told(String holds, boolean sure, String because) {}

  private final Map<String, String> is = new LinkedHashMap<>();
  private final List<Phrase> has = new ArrayList<>();

  HeaderWords(List<ColumnWords> vocabularies) {
    for (ColumnWords vocabulary : vocabularies) {
      vocabulary
          .columns()
          .forEach(
              kind -> {
                kind.is().forEach(phrase -> is.putIfAbsent(fold(phrase), kind.holds()));
                kind.has().forEach(phrase -> has.add(new Phrase(fold(phrase), kind.holds())));
              });
    }
  }

  /** What a header tells, if it has words of the vocabulary. */
  Optional<Told> told(String header) {
    String whole = fold(header);
    String plain = fold(header.replaceAll("\\([^)]*\\)", " "));
    if (whole.isEmpty() || whole.length() > 120) {
      return Optional.empty();
    }
    return exact(header, whole)
        .or(() -> exact(header, plain))
        .or(() -> exact(header, fold(header.substring(header.lastIndexOf('\n') + 1))))
        .or(
            () ->
                exact(
                    header,
                    plain.replaceAll(
                        "^(?:the|our|ofsted|council|cqc|hmip|hmi|send|ilacs|dfe|key|main|agreed|proposed|planned|overall|current"
                            + "|latest|specific|named) | (?:s|es)$",
                        "")))
        .or(() -> among(header, plain));
  }

  private Optional<Told> exact(String header, String words) {
    return Optional.ofNullable(is.get(words))
        .map(holds -> new Told(holds, true, "the header '" + shown(header) + "'"));
  }

  /** The longest phrase counts; where two say different things, neither is sure. */
  private Optional<Told> among(String header, String words) {
    String padded = " " + words + " ";
    List<Phrase> found =
        has.stream()
            .filter(phrase -> padded.contains(" " + phrase.words() + " "))
            .sorted(Comparator.comparingInt(Phrase::length).reversed())
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Phrase best = found.get(0);
    boolean alone =
        found.stream()
            .filter(other -> !best.words().contains(other.words()))
            .allMatch(other -> other.holds().equals(best.holds()));
    boolean parts = isTwoThings(header);
    return Optional.of(
        new Told(
            best.holds(),
            alone && !parts,
            "'" + best.words() + "' in the header '" + shown(header) + "'"));
  }

  /** A header such as {@code Lead / timescale} names two things. */
  private boolean isTwoThings(String header) {
    String[] pieces = header.split("\\s*(?:/|&|\\band\\b|\\+|,)\\s*");
    return pieces.length > 1
        && java.util.Arrays.stream(pieces)
                .map(HeaderWords::fold)
                .map(is::get)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count()
            > 1;
  }

  private static String shown(String header) {
    return header.strip().replace('\n', ' ');
  }

  /** A header as it is compared: small letters and single blanks. */
  static String fold(String header) {
    String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    if (plain.strip().equals("#")) {
      return "#";
    }
    return plain.replaceAll("['’]", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
