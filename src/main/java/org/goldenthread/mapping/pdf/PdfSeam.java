package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.goldenthread.mapping.pdf.PdfPiece.Grid;
import org.goldenthread.mapping.pdf.PdfPiece.Kind;
import org.goldenthread.mapping.pdf.PdfPiece.Row;
import org.goldenthread.mapping.pdf.PdfPiece.Slot;
import org.goldenthread.mapping.pdf.PdfPiece.Words;
import org.goldenthread.mapping.transcript.Block;

/** Sews together what the ends of pages have cut: sentences, items, tables and rows. */
final class PdfSeam {

  private static final int LONG = 60;
  private static final Pattern END =
      Pattern.compile(".*[.!?:;][\\p{Pe}\\p{Pf}\"'⁰¹²³⁴⁵⁶⁷⁸⁹]*", Pattern.DOTALL);
  private static final Pattern CONTINUED =
      Pattern.compile(
          "[\\s\\p{Pd}.…(\\[]*\\b(continued|cont['’]?d|cont)\\b[.)\\]…]*\\s*$",
          Pattern.CASE_INSENSITIVE);

  private final List<PdfPiece> sewn = new ArrayList<>();

  private PdfSeam() {}

  /** The same pieces, sewn. */
  static List<PdfPiece> sewn(List<PdfPiece> pieces) {
    PdfSeam seam = new PdfSeam();
    pieces.forEach(seam::add);
    return seam.sewn;
  }

  private void add(PdfPiece piece) {
    int at = last();
    PdfPiece before = at < 0 ? null : sewn.get(at);
    if (piece instanceof Grid grid) {
      boolean first = true;
      for (Grid part : pages(grid)) {
        grid(part, first);
        first = false;
      }
    } else if (before instanceof Words above
        && piece instanceof Words words
        && above.end().page() < words.begin().page()
        && goesOn(above, words)) {
      sewn.set(at, above.with(words));
    } else {
      sewn.add(piece);
    }
  }

  private void grid(Grid part, boolean tableOfItsOwn) {
    int at = last();
    if (at >= 0
        && sewn.get(at) instanceof Grid above
        && (!tableOfItsOwn || continues(above, part))) {
      sewn.set(at, table(above, part));
    } else {
      sewn.add(part);
    }
  }

  /** Whether a table is the rest of the one before: as wide, and with no header of its own. */
  private static boolean continues(Grid before, Grid rest) {
    Row first = rest.rows().get(0);
    boolean other = first.header() && !repeats(before.rows(), first);
    return !other
        && before.end().page() < rest.begin().page()
        && (before.width() == rest.width() || before.rawWidth() == rest.rawWidth());
  }

  /** A table by the pages on which its rows begin. */
  private static List<Grid> pages(Grid grid) {
    List<Grid> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= grid.rows().size(); i++) {
      boolean ends = i == grid.rows().size();
      if (ends || grid.rows().get(i - 1).end().page() < grid.rows().get(i).begin().page()) {
        parts.add(new Grid(grid.rows().subList(begin, i), grid.raw().subList(begin, i)));
        begin = i;
      }
    }
    return parts;
  }

  /** The last piece of the text itself, beside which notes and page marks stand. */
  private int last() {
    for (int i = sewn.size() - 1; i >= 0; i--) {
      boolean beside =
          sewn.get(i) instanceof Words words
              && (words.kind() == Kind.ASIDE || words.kind() == Kind.FURNITURE);
      if (!beside) {
        return i;
      }
    }
    return -1;
  }

  /** Whether words are the rest of a sentence, or of a numbered item, that began before. */
  static boolean goesOn(Words before, Words words) {
    if (!before.flows() || !words.flows() || !words.label().isEmpty()) {
      return false;
    }
    boolean numbered = before.label().matches("\\d{1,3}[.)]") && words.kind() == Kind.ITEM;
    if (END.matcher(before.text()).matches()) {
      return numbered;
    }
    boolean lower = Character.isLowerCase(words.text().codePointAt(0));
    boolean sameKind = before.kind() == words.kind() && before.text().length() > LONG;
    return lower || sameKind;
  }

  private Grid table(Grid before, Grid rest) {
    boolean same = before.rawWidth() == rest.rawWidth();
    List<Row> all = new ArrayList<>(same ? before.raw() : before.rows());
    List<Row> more = new ArrayList<>(same ? rest.raw() : rest.rows());
    int old = all.size();
    all.addAll(more);
    List<Row> seen = PdfLayout.withoutEmptyColumns(all);
    List<Row> head = seen.subList(0, old);
    int skip = 0;
    while (skip < more.size() - 1 && repeats(head, seen.get(old + skip))) {
      furniture(more.get(skip++));
    }
    List<Row> rows = new ArrayList<>(all.subList(0, old));
    if (cut(head.get(old - 1), seen.get(old + skip), head)) {
      rows.set(old - 1, joined(rows.get(old - 1), more.get(skip++)));
    }
    rows.addAll(more.subList(skip, more.size()));
    return Grid.of(rows);
  }

  /** Whether a row only says again what stood at the head of the table or group. */
  private static boolean repeats(List<Row> rows, Row row) {
    String text = row.text();
    if (PdfLayout.alone(row)) {
      String group = CONTINUED.matcher(text).replaceFirst("");
      return !group.equals(text)
          && rows.stream()
              .anyMatch(
                  other ->
                      PdfLayout.alone(other)
                          && CONTINUED
                              .matcher(other.text())
                              .replaceFirst("")
                              .equalsIgnoreCase(group));
    }
    return rows.stream().limit(3).anyMatch(head -> head.text().equalsIgnoreCase(text));
  }

  private void furniture(Row row) {
    for (Slot slot : row.filled()) {
      for (PdfPiece piece : slot.content()) {
        if (piece instanceof Words words) {
          sewn.add(words.as(Kind.FURNITURE, "repeated header"));
        }
      }
    }
  }

  /** Whether a row is the rest of the one before: its first cell is empty, where others are not. */
  private static boolean cut(Row before, Row row, List<Row> rows) {
    boolean empty = row.slots().get(0).isEmpty() && row.slots().get(0).merged() == Block.Merged.NO;
    long filled = rows.stream().filter(one -> !one.slots().get(0).isEmpty()).count();
    return empty
        && !row.header()
        && !before.header()
        && !PdfLayout.alone(before)
        && 5 * filled >= 4L * rows.size();
  }

  private static Row joined(Row before, Row rest) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < before.slots().size(); i++) {
      Slot above = before.slots().get(i);
      Slot below = rest.slots().get(i);
      List<PdfPiece> all = new ArrayList<>(above.content());
      all.addAll(below.content());
      PdfBox box = above.isEmpty() ? below.box() : above.box();
      slots.add(new Slot(above.merged(), sewn(all), box));
    }
    return new Row(false, slots, before.begin(), rest.end());
  }
}
