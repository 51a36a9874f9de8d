package org.goldenthread.mapping.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Family;

/**
 * Gathers what inspectors ask to be done or improved, section by section. Not safe for use by
 * several threads at once.
 */
final class Findings {

  private static final String BY = "report reader";
  private static final int LONGEST_NAME = 220;
  private static final Pattern TAG = Pattern.compile("\\(([^()]*)\\)[.\\s]*$");
  private static final Pattern DUTY = Pattern.compile(".*\\b(?:should|must|need|ensure)s?\\b.*");

  private final String inspection;
  private final Family family;
  private final List<Drafted> all = new ArrayList<>();
  private final List<Piece> perhaps = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private Family.Section section =
      new Family.Section(Pattern.compile(""), "", "", "", "", null, "");
  private String part = "";
  private String mark = "";
  private int before;
  private boolean numbered;
  private Stated body = Stated.NOTHING;

  /** A finding of which all but its date is known. */
  private record Drafted(Finding finding, Family.Section section) {}

  Findings(String inspection, Family family) {
    this.inspection = inspection;
    this.family = family;
  }

  void begin(Family.Section begun, String partBegun) {
    section = begun;
    part = partBegun;
    mark = "";
    numbered = false;
    body = Stated.NOTHING;
    before = all.size();
  }

  /** Whether a numbered paragraph that stands here is a finding. */
  boolean takes(Excerpt words) {
    if (!section.holds().equals("findings")) {
      return false;
    }
    String plain = Family.plain(words.text());
    boolean introduces =
        family.introduction() != null && family.introduction().matcher(plain).matches();
    boolean takes = !introduces && !isNone(plain);
    numbered |= takes;
    return takes;
  }

  /** Whether the findings of this section are numbered, so that marks are items within them. */
  boolean takesNumbers() {
    return numbered;
  }

  boolean isNone(String plain) {
    return family.none() != null && family.none().matcher(plain).lookingAt();
  }

  /** Whether an item is no part of another: its mark is the first that the section used. */
  boolean isTop(Piece piece) {
    if (mark.isEmpty()) {
      mark = piece.mark();
    }
    return mark.equals(piece.mark());
  }

  /** Whether an item belongs to a paragraph above it that is a finding without a mark. */
  boolean isBelow(Piece piece, Optional<Draft> open) {
    return section.items().equals("paragraphs")
        && mark.isEmpty()
        && open.filter(draft -> draft.kind() == Draft.Kind.FINDING).isPresent()
        && !piece.mark().isEmpty();
  }

  /**
   * Reads a paragraph of a section in which each paragraph is a finding.
   *
   * @return the finding that it begins; nothing when it names who is to act, or repeats a heading
   */
  Optional<Draft> paragraph(Piece piece, Optional<Draft> open) {
    if (family.bodies() != null && isBody(piece)) {
      boolean heading = family.bodies().matcher(piece.plain()).matches();
      body = heading ? Stated.NOTHING : Stated.plain(piece.words(), BY);
      return Optional.empty();
    }
    boolean sameRow = open.isPresent() && piece.cells() > 1 && open.get().line() == piece.line();
    if (sameRow) {
      open.get().join(" | ", piece);
      return Optional.empty();
    }
    return Optional.of(new Draft(Draft.Kind.FINDING, "", piece.words(), body, piece));
  }

  private boolean isBody(Piece piece) {
    boolean first = piece.cells() < 2 || piece.cell() == 0;
    return section.kind().equals("priority action")
        && first
        && !piece.isEnded()
        && piece.plain().length() < LONGEST_NAME
        && !DUTY.matcher(piece.plain()).matches();
  }

  /** Words that are a finding only if the section has no list. */
  void perhaps(Piece piece) {
    perhaps.add(piece);
  }

  /** Ends a section; gives back the text in it that turned out to be no finding. */
  List<TextBlock> endSection() {
    List<TextBlock> blocks = new ArrayList<>();
    boolean none = all.size() == before;
    for (Piece piece : perhaps) {
      if (none) {
        add(new Draft(Draft.Kind.FINDING, "", piece.words(), Stated.NOTHING, piece), "");
      } else {
        blocks.add(new TextBlock("", Stated.plain(piece.words(), BY), piece.line()));
      }
    }
    perhaps.clear();
    return blocks;
  }

  void add(Draft draft, String heading) {
    String place = String.valueOf(counts.merge(part + section.kind(), 1, Integer::sum));
    Stated code = code(draft.words());
    Finding finding =
        new Finding(
            inspection,
            section.kind(),
            draft.isNumbered() ? draft.number() : place,
            draft.isNumbered(),
            part,
            heading,
            Stated.plain(draft.words(), BY),
            draft.body(),
            code,
            theme(code),
            section.due().isPresent()
                ? new Stated(heading.replaceAll("[:\\s]+$", ""), Excerpt.EMPTY, BY)
                : Stated.NOTHING,
            "",
            draft.line());
    all.add(new Drafted(finding, section));
  }

  private Stated code(Excerpt words) {
    Matcher tag = TAG.matcher(words.text());
    if (family.codes().isEmpty() || !tag.find()) {
      return Stated.NOTHING;
    }
    Stated code = Stated.plain(words.slice(tag.start(1), tag.end(1)), BY);
    return theme(code).isEmpty() ? Stated.NOTHING : code;
  }

  private String theme(Stated code) {
    String plain = Family.plain(code.value());
    return family.codes().stream()
        .filter(one -> one.pattern().matcher(plain).find())
        .map(Family.Code::code)
        .findFirst()
        .orElse("");
  }

  /** All findings, their dates counted from the publication of the report. */
  List<Finding> all(String published) {
    return all.stream().map(one -> dated(one, published)).toList();
  }

  private static Finding dated(Drafted of, String published) {
    Finding one = of.finding();
    boolean known = of.section().due().isPresent() && published.length() == 10;
    String due = known ? LocalDate.parse(published).plus(of.section().due().get()).toString() : "";
    return new Finding(
        one.inspection(),
        one.kind(),
        one.number(),
        one.numbered(),
        one.part(),
        one.heading(),
        one.text(),
        one.body(),
        one.code(),
        one.theme(),
        one.dueText(),
        due,
        one.line());
  }
}
