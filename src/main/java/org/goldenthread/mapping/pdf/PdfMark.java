package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.mapping.pdf.PdfPiece.Kind;
import org.goldenthread.mapping.transcript.Mark;

/** Tells the mark or number of a list's item from its words, wherever it landed. */
final class PdfMark {

  private static final int SENTENCES = 120;
  private static final int LONG = 180;

  private PdfMark() {}

  /** Words and what they are called. */
  record Labelled(Kind kind, String label, String text) {}

  /**
   * What words are by what they are tagged as and by how they open: paragraphs and headings that
   * open with the mark of an item are one, headings as long as a paragraph are none.
   */
  static Labelled itemOr(Kind kind, String label, String text) {
    boolean heading = kind == Kind.HEADING;
    if (kind != Kind.PARAGRAPH && !heading) {
      return new Labelled(kind, label, text);
    }
    boolean paragraph = text.length() > LONG || (text.endsWith(".") && text.length() > SENTENCES);
    return Mark.opening(text)
        .map(PdfMark::labelled)
        .orElseGet(
            () ->
                heading && paragraph
                    ? new Labelled(Kind.PARAGRAPH, "", text)
                    : new Labelled(kind, label, text));
  }

  /**
   * An item.
   *
   * @param tagged what is tagged as its label; now and then its first words
   * @param body what is tagged as its words; now and then with the mark before them
   */
  static Labelled item(String tagged, String body) {
    Optional<Mark.Item> bullet = Mark.bulleted(body);
    if (bullet.isPresent()) {
      String text = (tagged + " " + bullet.get().text()).strip();
      return new Labelled(Kind.ITEM, bullet.get().label(), text);
    }
    if (Mark.isMark(tagged)) {
      return new Labelled(Kind.ITEM, tagged, body);
    }
    String whole = (tagged + " " + body).strip();
    return Mark.numbered(whole)
        .map(PdfMark::labelled)
        .orElseGet(() -> new Labelled(Kind.ITEM, "", whole));
  }

  private static Labelled labelled(Mark.Item item) {
    return new Labelled(Kind.ITEM, item.label(), item.text());
  }

  /** The runs of an item with its mark first: it may be printed after words to its right. */
  static List<PdfRun> first(List<PdfRun> runs) {
    for (int i = 1; i < runs.size() && runs.get(i).sameLine(runs.get(0)); i++) {
      boolean mark = Mark.bulleted(runs.get(i).text().strip()).isPresent();
      if (mark
          && runs.get(i).text().strip().length() == 1
          && runs.get(i).box().left() < runs.get(0).box().left()) {
        List<PdfRun> sorted = new ArrayList<>(runs);
        sorted.add(0, sorted.remove(i));
        return sorted;
      }
    }
    return runs;
  }
}
