package org.goldenthread.mapping.original;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.original.PdfPiece.Kind;

/** Tells the mark or number of a list's item from its words, wherever it landed. */
final class PdfMark {

  private static final String BULLET =
      "[\u2022\u25FC\u25A0\u25A1\u25AA\u25AB\u25CF\u25CB\u25E6\u2023\u2043\u2219\u27A2\u27A4\u2713"
          + "\u2714\u2756\u25C6\u25B6\u25BA\u00B7\u00A7\u00D8\uE000-\uF8FF]";
  private static final Pattern BULLETED =
      Pattern.compile("(" + BULLET + ")\\s*(.*)", Pattern.DOTALL);
  private static final Pattern MARK =
      Pattern.compile(
          BULLET + "|[-\u2013\u2014*o]|\\(?(\\d{1,3}(\\.\\d{1,3})*|[a-zA-Z]|[ivxlc]{1,5})[.)]*");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]|\\d{1,3}(?:\\.\\d{1,3})+|[a-z][.)]|[ivx]{1,5}[.)])"
              + "|[-\u2013\u2014*o])\\s+(.+)",
          Pattern.DOTALL);

  private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}\\.)\\s+(.+)", Pattern.DOTALL);
  private static final int SENTENCE = 60;
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
    Matcher bullet = BULLETED.matcher(text);
    if (bullet.matches()) {
      return new Labelled(Kind.ITEM, bullet.group(1), bullet.group(2));
    }
    boolean sentence = text.endsWith(".") && text.length() > SENTENCE;
    Matcher number = COUNTED.matcher(text);
    if ((sentence || text.length() > SENTENCE * 2) && number.matches()) {
      return new Labelled(Kind.ITEM, number.group(1), number.group(2));
    }
    boolean paragraph = text.length() > LONG || (sentence && text.length() > SENTENCE * 2);
    return heading && paragraph
        ? new Labelled(Kind.PARAGRAPH, "", text)
        : new Labelled(kind, label, text);
  }

  /**
   * An item.
   *
   * @param tagged what is tagged as its label; now and then its first words
   * @param body what is tagged as its words; now and then with the mark before them
   */
  static Labelled item(String tagged, String body) {
    Matcher bullet = BULLETED.matcher(body);
    boolean mark = MARK.matcher(tagged).matches();
    if (bullet.matches()) {
      return new Labelled(Kind.ITEM, bullet.group(1), (tagged + " " + bullet.group(2)).strip());
    }
    if (mark) {
      return new Labelled(Kind.ITEM, tagged, body);
    }
    String whole = (tagged + " " + body).strip();
    Matcher number = NUMBERED.matcher(whole);
    return number.matches()
        ? new Labelled(Kind.ITEM, number.group(1), number.group(2))
        : new Labelled(Kind.ITEM, "", whole);
  }

  /** The runs of an item with its mark first: it may be printed after words to its right. */
  static List<PdfRun> first(List<PdfRun> runs) {
    for (int i = 1; i < runs.size() && runs.get(i).sameLine(runs.get(0)); i++) {
      boolean mark = BULLETED.matcher(runs.get(i).text().strip()).matches();
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
