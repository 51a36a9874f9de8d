package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.mapping.pdf.PdfPiece.Kind;
import org.goldenthread.mapping.pdf.PdfPiece.Print;
import org.goldenthread.mapping.pdf.PdfPiece.Row;
import org.goldenthread.mapping.pdf.PdfPiece.Slot;
import org.goldenthread.mapping.pdf.PdfPiece.Words;
import org.goldenthread.mapping.transcript.Block.Merged;

/** Makes paragraphs, items and cells of lines whose place on the page is all that is known. */
final class PdfText {

  private static final float PARAGRAPH_GAP = 1.7f;
  private static final Pattern NUMBERED =
      Pattern.compile("([A-Z]{0,5}[ .]?\\d{1,3}(?:\\.\\d{1,3})*[.)]?|\\([a-z]\\)|[a-z]\\))");

  private final PdfWords words;

  PdfText(PdfWords words) {
    this.words = words;
  }

  /** Whether words are the number of a row or item. */
  boolean number(PdfLine line) {
    return NUMBERED.matcher(words.text(line.runs())).matches();
  }

  /** The words of a line. */
  String text(PdfLine line) {
    return words.text(line.runs());
  }

  /** Paragraphs and items of lines that stand below each other. */
  List<PdfPiece> paragraphs(List<PdfLine> lines) {
    List<PdfPiece> pieces = new ArrayList<>();
    List<PdfLine> at = new ArrayList<>();
    for (PdfLine line : lines) {
      if (!at.isEmpty() && begins(line, at.get(at.size() - 1))) {
        paragraph(at).ifPresent(pieces::add);
        at.clear();
      }
      at.add(line);
    }
    paragraph(at).ifPresent(pieces::add);
    return pieces;
  }

  private boolean begins(PdfLine line, PdfLine before) {
    float down = line.box().bottom() - before.box().bottom();
    float size = Math.max(line.size(), before.size());
    boolean otherSize = Math.abs(line.size() - before.size()) > 0.15f * size;
    boolean level = Math.abs(down) < 0.3f * size;
    String text = text(line);
    boolean marked = !PdfMark.itemOr(Kind.PARAGRAPH, "", text).label().isEmpty();
    boolean boldOther = bold(line) != bold(before);
    return !level
        && (down > PARAGRAPH_GAP * size
            || down < 0
            || otherSize
            || boldOther
            || marked
            || NUMBERED.matcher(first(text)).matches());
  }

  private static String first(String text) {
    int blank = text.indexOf(' ');
    String first = blank < 0 ? text : text.substring(0, blank);
    return first.endsWith(".") || first.endsWith(")") || first.indexOf('.') > 0 ? first : "";
  }

  private static boolean bold(PdfLine line) {
    return line.runs().stream().allMatch(run -> run.look() == PdfRun.Look.BOLD);
  }

  private Optional<PdfPiece> paragraph(List<PdfLine> lines) {
    List<PdfRun> runs = lines.stream().flatMap(line -> line.runs().stream()).toList();
    String text = words.text(runs);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    PdfBox box = lines.stream().map(PdfLine::box).reduce(PdfBox::with).orElseThrow();
    Print print = new Print(lines.get(0).size(), lines.stream().allMatch(PdfText::bold));
    PdfMark.Labelled one = PdfMark.itemOr(Kind.PARAGRAPH, "", text);
    if (one.label().isEmpty()
        && !first(text).isEmpty()
        && NUMBERED.matcher(first(text)).matches()) {
      one = PdfMark.item("", text);
    }
    Kind kind = one.label().isEmpty() ? Kind.PARAGRAPH : Kind.ITEM;
    return Optional.of(new Words(kind, one.label(), one.text(), print, box, box));
  }

  /** A cell of runs, read line by line. */
  Slot cell(List<PdfRun> runs, PdfRule bounds) {
    List<PdfLine> lines = new ArrayList<>();
    PdfLine.lines(runs, Float.MAX_VALUE).forEach(lines::addAll);
    int page = lines.isEmpty() ? PdfLayout.NOWHERE.page() : lines.get(0).box().page();
    PdfBox box = new PdfBox(page, bounds.left(), bounds.top(), bounds.right(), bounds.bottom());
    return new Slot(Merged.NO, paragraphs(lines), box);
  }

  /** A row of cells; nothing where all are empty. */
  Optional<Row> row(List<Slot> slots) {
    Optional<PdfBox> box =
        slots.stream().filter(slot -> !slot.isEmpty()).map(Slot::box).reduce(PdfBox::with);
    return box.map(whole -> new Row(false, List.copyOf(slots), whole, whole));
  }
}
