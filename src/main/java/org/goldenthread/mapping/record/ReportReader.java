package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.profile.Family;
import org.goldenthread.mapping.profile.ReportPart;

/**
 * Reads the report of an inspection as its family says: headings divide it, numbers in sequence
 * begin its paragraphs, and what stands below the headings of findings are findings. Used once.
 */
final class ReportReader {

  private static final String BY = "report reader";
  private static final int LONGEST_HEADING = 200;
  private static final Family.Section PLAIN =
      new Family.Section(Pattern.compile(""), "", "", "", "", null, "");
  private static final Pattern FOOTNOTE = Pattern.compile("\\d{1,2}\\s+\\p{L}.*");

  private final Ledger ledger;
  private final Family family;
  private final List<Piece> pieces;
  private final Judging judging;
  private final Findings findings;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final Numbering numbering = new Numbering();
  private final String inspection;
  private Family.Section section = PLAIN;
  private Optional<Family.Area> area = Optional.empty();
  private String heading = "";
  private String part = "";
  private int level;
  private Optional<Draft> open = Optional.empty();

  private ReportReader(String inspection, Family family, List<Piece> pieces, Ledger ledger) {
    this.inspection = inspection;
    this.family = family;
    this.pieces = pieces;
    this.ledger = ledger;
    this.judging = new Judging(family);
    this.findings = new Findings(inspection, family);
    this.part =
        family.sections().stream()
            .map(Family.Section::part)
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse("");
  }

  /**
   * The text of a report.
   *
   * @param published the day of the report by its description, for one that does not print it
   */
  record Text(SourceText source, Places places, String published) {}

  /**
   * Reads a report.
   *
   * @throws Failure when its family is not known or its title is not one of the family
   */
  static Report read(ReportPart part, Text text, Families families, Ledger ledger) {
    Family family =
        families
            .find(part.family())
            .orElseThrow(
                () -> fault(part, text, "the family is not known; see the folder families"));
    List<Piece> pieces = Pieces.of(text.source(), text.places(), part.lines());
    ReportHead head =
        ReportHead.of(pieces, family, families.authorities())
            .orElseThrow(() -> fault(part, text, "no title of the family stands at its beginning"));
    ReportReader reader = new ReportReader(part.inspection(), family, pieces, ledger);
    Pieces.passOver(text, part.lines(), ledger);
    reader.read();
    String published = head.published().isEmpty() ? text.published() : head.published().value();
    List<Finding> findings = reader.findings.all(published);
    return new Report(
        part.inspection(),
        head,
        reader.judging.all(),
        findings,
        reader.paragraphs,
        reader.blocks,
        Recalling.in(reader.paragraphs, findings, reader.blocks, families.earlier()),
        reader.numbering.gaps());
  }

  private static Failure fault(ReportPart part, Text text, String what) {
    return Failure.data(
        text.source().slug() + "/profile.yaml:" + part.writtenAt(), part.family() + ": " + what);
  }

  private void read() {
    for (int i = 0; i < pieces.size(); ) {
      int end = i + 1;
      Piece piece = pieces.get(i);
      while (piece.cells() > 1 && end < pieces.size() && pieces.get(end).line() == piece.line()) {
        end++;
      }
      List<Piece> row = pieces.subList(i, end);
      if (!isJudgement(row)) {
        for (int at = i; at < end; at++) {
          int before = pieces.size();
          read(at);
          end += pieces.size() - before;
        }
      }
      i = end;
    }
    close();
    blocks.addAll(findings.endSection());
  }

  private boolean isJudgement(List<Piece> row) {
    int before = judging.count();
    Optional<Family.Area> graded =
        row.get(0).cells() > 1 ? judging.row(row) : judging.line(row.get(0));
    boolean known = judging.count() == before;
    if (graded.isEmpty()) {
      return false;
    }
    close();
    row.forEach(piece -> ledger.mapped(piece.line(), BY + ": judgement"));
    if (known) {
      begin(PLAIN, row.get(0).plain());
      area = graded;
    }
    return true;
  }

  private void read(int at) {
    Piece piece = parted(at);
    if (section.holds().equals("nothing")) {
      ledger.furniture(piece.line(), section.reason());
      return;
    }
    ledger.mapped(piece.line(), BY);
    if (isHeading(piece, at) || isNumbered(piece) || isItem(piece) || isCarriedOn(piece)) {
      return;
    }
    if (isSubheading(at)) {
      if (piece.level() > 0 && piece.level() <= level) {
        begin(PLAIN, "");
      }
      heading(piece);
    } else if (section.holds().equals("findings")) {
      unmarked(at);
    } else {
      text(piece);
    }
  }

  /** A heading that the text runs together with the paragraph below it, parted from it. */
  private Piece parted(int at) {
    Piece piece = pieces.get(at);
    int ends = numbering.behind(piece);
    if (piece.mark().isEmpty() && ends > 0 && ends < LONGEST_HEADING) {
      Piece above = piece.part(0, ends);
      boolean heads =
          family.sections().stream().anyMatch(one -> one.begins(above.plain()))
              || judging.isHeading(above);
      if (heads) {
        pieces.set(at, above);
        pieces.add(at + 1, piece.part(ends, piece.words().text().length()));
        return above;
      }
    }
    return piece;
  }

  private void text(Piece piece) {
    begin(Draft.Kind.TEXT, "", piece.words(), piece);
  }

  private void heading(Piece piece) {
    text(piece);
    close();
    heading = Stated.plain(piece.words(), BY).value();
  }

  /** A heading of the family, or one that names an area; such a heading begins a section. */
  private boolean isHeading(Piece piece, int at) {
    if (!piece.mark().isEmpty() || Numbering.begins(piece)) {
      return false;
    }
    if (section.holds().equals("contents") && !piece.isHeading() && Contents.isEntry(pieces, at)) {
      return false;
    }
    judging.line(piece, area, heading);
    judging.outcome(piece);
    Optional<Family.Area> named =
        piece.plain().length() > LONGEST_HEADING
            ? Optional.empty()
            : judging.heading(
                piece,
                family.grade() == null
                    && section.holds().equals("findings")
                    && !piece.plain().startsWith("The "));
    if (named.isPresent()) {
      begin(piece, PLAIN);
      area = named;
      part = named.get().area().contains("Board") ? "lscb" : part;
      return true;
    }
    Optional<Family.Section> begun =
        family.sections().stream().filter(one -> one.begins(piece.plain())).findFirst();
    begun.ifPresent(one -> begin(piece, one));
    return begun.isPresent();
  }

  private void begin(Piece piece, Family.Section begun) {
    if (begun.holds().equals("nothing")) {
      close();
      ledger.furniture(piece.line(), begun.reason());
    } else {
      heading(piece);
    }
    begin(begun, Stated.plain(piece.words(), BY).value());
    level = piece.level() > 0 ? piece.level() : level;
  }

  private void begin(Family.Section begun, String words) {
    close();
    blocks.addAll(findings.endSection());
    section = begun;
    area = Optional.empty();
    heading = words;
    part = begun.part().isEmpty() ? part : begun.part();
    findings.begin(begun, part);
  }

  /** A number that follows the last one begins a paragraph. */
  private boolean isNumbered(Piece piece) {
    if (piece.cells() > 1 || section.holds().equals("contents")) {
      return false;
    }
    if (section.items().equals("paragraphs")) {
      Optional<Numbering.Numbered> any = Numbering.any(piece);
      any.ifPresent(one -> begin(Draft.Kind.FINDING, "", one.words(), piece));
      return any.isPresent();
    }
    Optional<Numbering.Numbered> found = numbering.of(piece);
    found.ifPresent(one -> paragraph(piece, one));
    return found.isPresent();
  }

  private void begin(Draft.Kind kind, String number, Excerpt words, Piece first) {
    close();
    open = Optional.of(new Draft(kind, number, words, Stated.NOTHING, first));
  }

  private void paragraph(Piece piece, Numbering.Numbered one) {
    Draft.Kind kind = findings.takes(one.words()) ? Draft.Kind.FINDING : Draft.Kind.PARAGRAPH;
    Optional<Matcher> inner = numbering.within(one.words());
    int end = inner.map(Matcher::start).orElse(one.words().text().length());
    begin(kind, String.valueOf(one.number()), one.words().slice(0, end), piece);
    if (inner.isPresent()) {
      int number = numbering.next();
      numbering.pass(number, piece.line());
      Excerpt rest = one.words().slice(inner.get().end(), one.words().text().length());
      paragraph(piece, new Numbering.Numbered(number, rest));
    }
  }

  /** An item with a mark: a finding or point of its own, or a part of what is open. */
  private boolean isItem(Piece piece) {
    if (piece.mark().isEmpty()) {
      return false;
    }
    boolean list = section.holds().equals("findings") || section.holds().equals("points");
    boolean within =
        open.filter(draft -> draft.isNumbered() && draft.kind() != Draft.Kind.TEXT).isPresent();
    boolean below = (within && findings.takesNumbers()) || findings.isBelow(piece, open);
    if (list && !below && findings.isTop(piece)) {
      close();
      Draft.Kind kind =
          section.holds().equals("points") ? Draft.Kind.PARAGRAPH : Draft.Kind.FINDING;
      begin(kind, "", piece.words(), piece);
    } else if (within || (list && open.isPresent())) {
      open.orElseThrow().join(" | ", piece);
    } else {
      text(piece);
    }
    return true;
  }

  /** Words that go on from above: set small, or behind a sentence that a page cut. */
  private boolean isCarriedOn(Piece piece) {
    if (open.isEmpty()
        || piece.kind() == Places.Kind.ASIDE
        || FOOTNOTE.matcher(piece.plain()).matches()) {
      return false;
    }
    Draft draft = open.get();
    boolean unfinished =
        draft.kind() != Draft.Kind.TEXT
            && !piece.isHeading()
            && !draft.last().isEnded()
            && (draft.isNumbered() || draft.last().page() != piece.page());
    boolean behindList = draft.isNumbered() && !draft.last().mark().isEmpty() && piece.isEnded();
    if (piece.carriesOn() || unfinished || (behindList && !piece.isHeading())) {
      draft.join(" ", piece);
      return true;
    }
    return false;
  }

  /** A short line above a number or item, or one that the file calls a heading. */
  private boolean isSubheading(int at) {
    Piece piece = pieces.get(at);
    if (piece.isHeading()) {
      return true;
    }
    boolean listed =
        at + 1 < pieces.size()
            && (!pieces.get(at + 1).mark().isEmpty() || Numbering.begins(pieces.get(at + 1)));
    return listed
        && !piece.isEnded()
        && piece.plain().length() < LONGEST_HEADING / 2
        && piece.cells() < 2;
  }

  /** A paragraph without a mark among findings. */
  private void unmarked(int at) {
    Piece piece = pieces.get(at);
    boolean footnote =
        piece.kind() == Places.Kind.ASIDE || FOOTNOTE.matcher(piece.plain()).matches();
    if (footnote || findings.isNone(piece.plain())) {
      text(piece);
    } else if (section.items().equals("paragraphs")) {
      Optional<Draft> draft = findings.paragraph(piece, open);
      if (draft.isPresent()) {
        close();
        open = draft;
      }
    } else if (piece.kind() == Places.Kind.ITEM) {
      begin(Draft.Kind.FINDING, "", piece.words(), piece);
    } else {
      close();
      findings.perhaps(piece);
    }
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Draft draft = open.get();
    open = Optional.empty();
    Stated text = Stated.plain(draft.words(), BY);
    if (text.isEmpty()) {
      return;
    }
    if (draft.kind() == Draft.Kind.TEXT) {
      blocks.add(new TextBlock(heading, text, draft.line()));
      return;
    }
    boolean finding = draft.kind() == Draft.Kind.FINDING;
    if (finding) {
      findings.add(draft, heading);
    }
    if (draft.isNumbered() || !finding) {
      String number = draft.isNumbered() ? draft.number() : "" + (paragraphs.size() + 1);
      paragraphs.add(
          new Paragraph(inspection, number, kind(finding), heading, part, text, draft.line()));
    }
  }

  private String kind(boolean finding) {
    if (finding) {
      return section.kind().equals("priority action") ? "priority action" : "area for improvement";
    }
    return section.kind().equals("strength") || section.kind().equals("weakness")
        ? section.kind()
        : "finding";
  }
}
