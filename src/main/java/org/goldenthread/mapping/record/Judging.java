package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Family;
import org.goldenthread.mapping.record.Report.Judged;

/**
 * Finds the judgements of a report: rows of tables, sentences, headings that end in a grade. The
 * first that judges an area counts. Used once.
 */
final class Judging {

  private static final String BY = "report reader";
  private static final Pattern ROW = Pattern.compile("\\d(?:\\.\\d)?\\.?\\s+");
  private static final int LONGEST = 300;

  /** What may stand between what is judged and its grade. */
  private static final String JOINT = "[\\s:-]+(?:(?:is|are|as|that|it|they)\\b[\\s:-]*)*";

  private final Family family;
  private final Map<String, Pattern> headings = new LinkedHashMap<>();
  private final Map<String, Judged> judged = new LinkedHashMap<>();
  private final Map<String, Judged> byHeading = new LinkedHashMap<>();

  Judging(Family family) {
    this.family = family;
    String grades =
        family.grades().stream()
            .map(one -> Pattern.quote(one.printed()))
            .collect(Collectors.joining("|"));
    for (Family.Area area : family.areas()) {
      headings.put(
          area.pattern().pattern(),
          Pattern.compile(
              "(?<area>"
                  + area.pattern().pattern()
                  + ")(?:"
                  + JOINT
                  + "(?<grade>"
                  + grades
                  + "))?(?:\\s+because)?\\W*\\d?",
              Pattern.CASE_INSENSITIVE));
    }
  }

  /** Reads a row that lost its cells: a number, what is judged, its grade. */
  Optional<Family.Area> line(Piece piece) {
    Matcher number = ROW.matcher(piece.plain());
    if (!number.lookingAt() || piece.plain().length() > LONGEST) {
      return Optional.empty();
    }
    String plain = piece.plain().substring(number.end());
    for (Family.Area area : family.areas()) {
      Matcher matcher = headings.get(area.pattern().pattern()).matcher(plain);
      if (matcher.lookingAt() && matcher.group("grade") != null) {
        Family.Grade grade = grade(matcher.group("grade")).orElseThrow();
        add(judged, area, matcher.group("area"), grade, piece.words());
        return Optional.of(area);
      }
    }
    return Optional.empty();
  }

  /** Reads a row of a table; says which area it grades. */
  Optional<Family.Area> row(List<Piece> row) {
    List<Piece> first = row.stream().filter(piece -> piece.cell() < last(row)).toList();
    List<Piece> second = row.stream().filter(piece -> piece.cell() == last(row)).toList();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<Family.Grade> grade = grade(joined(second));
    String printed = joined(first).replaceFirst("^" + ROW.pattern(), "");
    Optional<Family.Area> area = grade.isPresent() ? area(printed) : Optional.empty();
    area.ifPresent(one -> add(judged, one, printed, grade.orElseThrow(), words(second)));
    return area;
  }

  /** How many areas have their judgement. */
  int count() {
    return judged.size();
  }

  private static int last(List<Piece> row) {
    return row.get(row.size() - 1).cell();
  }

  private static String joined(List<Piece> pieces) {
    return pieces.stream().map(Piece::plain).collect(Collectors.joining(" "));
  }

  private static Excerpt words(List<Piece> pieces) {
    return pieces.stream().map(Piece::words).reduce(Excerpt.EMPTY, (a, b) -> a.join(" ", b));
  }

  private Optional<Family.Grade> grade(String plain) {
    return family.grades().stream()
        .filter(one -> one.printed().equalsIgnoreCase(plain.replaceAll("[.\\s]+$", "")))
        .findFirst();
  }

  private Optional<Family.Area> area(String plain) {
    return family.areas().stream()
        .filter(one -> one.pattern().matcher(plain).matches())
        .findFirst();
  }

  private static void add(
      Map<String, Judged> all,
      Family.Area area,
      String printed,
      Family.Grade grade,
      Excerpt words) {
    Stated stated = Stated.plain(words, BY);
    all.putIfAbsent(area.area(), new Judged(area.area(), printed, grade.grade(), stated));
  }

  /**
   * The area that a piece is the heading of; takes the grade that it gives.
   *
   * @param graded whether only a heading with a grade counts
   */
  Optional<Family.Area> heading(Piece piece, boolean graded) {
    String plain = piece.plain();
    for (Family.Area area : family.areas()) {
      Matcher matcher = headings.get(area.pattern().pattern()).matcher(plain);
      String printed = matcher.matches() ? matcher.group("grade") : null;
      if (!matcher.matches() || (graded && printed == null)) {
        continue;
      }
      if (printed != null) {
        int at =
            piece
                .words()
                .text()
                .toLowerCase(Locale.ROOT)
                .lastIndexOf(printed.toLowerCase(Locale.ROOT));
        Excerpt words = at < 0 ? piece.words() : piece.words().slice(at, at + printed.length());
        grade(printed)
            .ifPresent(
                grade ->
                    add(
                        area.single() ? judged : byHeading,
                        area,
                        matcher.group("area"),
                        grade,
                        words));
      }
      return area.row() || (area.single() && printed == null)
          ? Optional.empty()
          : Optional.of(area);
    }
    return Optional.empty();
  }

  /** Whether a piece is the heading of an area, without taking its grade. */
  boolean isHeading(Piece piece) {
    return headings.values().stream().anyMatch(one -> one.matcher(piece.plain()).matches());
  }

  /** A line of its own that grades the area whose heading stands above it. */
  void line(Piece piece, Optional<Family.Area> above, String heading) {
    if (family.grade() == null || above.isEmpty()) {
      return;
    }
    Matcher matcher = family.grade().matcher(piece.plain());
    if (matcher.matches()) {
      grade(matcher.group("grade"))
          .ifPresent(grade -> add(judged, above.get(), heading, grade, piece.words()));
    }
  }

  /** A sentence that judges the inspection as a whole. */
  void outcome(Piece piece) {
    for (Family.Outcome outcome : family.outcomes()) {
      if (outcome.pattern().matcher(piece.plain()).lookingAt()) {
        Family.Area overall = new Family.Area("overall", outcome.pattern(), true, true);
        add(
            judged,
            overall,
            "Inspection outcome",
            new Family.Grade("", outcome.grade()),
            piece.words());
      }
    }
  }

  /** All judgements, those of tables and sentences before those that only a heading gives. */
  List<Judged> all() {
    byHeading.forEach(judged::putIfAbsent);
    List<Judged> ordered = new ArrayList<>();
    family.areas().stream()
        .map(Family.Area::area)
        .distinct()
        .forEach(area -> Optional.ofNullable(judged.remove(area)).ifPresent(ordered::add));
    ordered.addAll(judged.values());
    return ordered;
  }
}
