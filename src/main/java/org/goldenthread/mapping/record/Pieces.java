package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.Line;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.profile.Family;
import org.goldenthread.mapping.profile.LineRange;

/**
 * Takes the lines of a report to pieces: a line that is a row to its cells, a cell to its
 * paragraphs, a paragraph that holds a list to its items. Used once.
 */
final class Pieces {

  /**
   * Signs that are only ever marks: bullets, geometric shapes and dingbats, the private ones of the
   * symbol fonts of office programs.
   */
  private static final String SIGN = "[•‣⁃∙\u25A0-\u25FF\u2700-\u27BF\u2B1B\u2B1C\uF000-\uF0FF]";

  private static final Pattern MARK =
      Pattern.compile("(?<=^|\\s)(?:" + SIGN + "|[-–−—·*→o](?=\\s))\\s*");

  /** Within a line only a mark that is no dash may part two items. */
  private static final Pattern INNER = Pattern.compile("(?<=\\s)" + SIGN + "\\s*");

  private static final char BREAK = '\u2028';
  private static final Places.Entry UNKNOWN = new Places.Entry(Places.Kind.PARAGRAPH, "", 0, "");

  private final Places places;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Places places) {
    this.places = places;
  }

  /** The pieces of some lines; what repeats on every page is none. */
  static List<Piece> of(SourceText source, Places places, LineRange lines) {
    Pieces all = new Pieces(places);
    for (int n = lines.first(); n <= lines.last(); n++) {
      all.add(source.line(n));
    }
    return all.pieces;
  }

  /** Says of the lines that have no pieces why they carry nothing. */
  static void passOver(ReportReader.Text text, LineRange lines, Ledger ledger) {
    for (int n = lines.first(); n <= lines.last(); n++) {
      if (text.source().line(n).isBlank()) {
        ledger.furniture(n, "blank line");
      } else if (!text.places().isEmpty()
          && text.places().line(n).kind() == Places.Kind.FURNITURE) {
        ledger.furniture(n, text.places().line(n).label());
      }
    }
  }

  /** Whether a sentence ends with some words. */
  static boolean ended(String plain) {
    int last = plain.length() - 1;
    while (last >= 0 && "\"')]".indexOf(plain.charAt(last)) >= 0) {
      last--;
    }
    while (last >= 0 && Character.isDigit(plain.charAt(last)) && last < plain.length() - 3) {
      last--;
    }
    return last >= 0 && ".?!:;”".indexOf(plain.charAt(last)) >= 0;
  }

  private void add(Line line) {
    Places.Entry place = places.isEmpty() ? UNKNOWN : places.line(line.number());
    if (place.kind() == Places.Kind.FURNITURE) {
      return;
    }
    List<Excerpt> cells = line.excerpt().split('\t');
    int filled = (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    for (int i = 0; i < cells.size(); i++) {
      for (Excerpt paragraph : cells.get(i).split(BREAK)) {
        Piece whole =
            new Piece(
                paragraph,
                "",
                place.kind(),
                "",
                level(place),
                place.page(),
                line.number(),
                i,
                filled);
        items(whole, paragraph.strip());
      }
    }
  }

  /** The level of a heading. */
  private static int level(Places.Entry place) {
    boolean known = place.kind() == Places.Kind.HEADING && place.label().matches("\\d");
    return known ? Integer.parseInt(place.label()) : 0;
  }

  /** Parts a paragraph into the items that it holds. */
  private void items(Piece of, Excerpt words) {
    Matcher inner = INNER.matcher(words.text());
    int from = 0;
    while (inner.find()) {
      if (inner.start() == 0 || isStray(words.text(), inner)) {
        continue;
      }
      item(of, words.slice(from, inner.start()).strip());
      from = inner.start();
    }
    item(of, words.slice(from, words.text().length()).strip());
  }

  /** A label that landed behind the first words of its item: the sentence goes on behind it. */
  private static boolean isStray(String words, Matcher mark) {
    boolean goesOn = mark.end() < words.length() && Character.isLowerCase(words.charAt(mark.end()));
    return goesOn && !ended(Family.plain(words.substring(0, mark.start())));
  }

  private void item(Piece of, Excerpt words) {
    if (words.isBlank()) {
      return;
    }
    Matcher mark = MARK.matcher(words.text());
    String printed = "";
    Excerpt rest = words;
    if (mark.lookingAt()) {
      printed = mark.group().strip();
      rest = words.slice(mark.end(), words.text().length());
    } else {
      Matcher stray = INNER.matcher(words.text());
      if (stray.find()) {
        printed = stray.group().strip();
        rest =
            words.slice(0, stray.start()).join("", words.slice(stray.end(), words.text().length()));
      }
    }
    if (!rest.isBlank()) {
      pieces.add(
          new Piece(
              rest.strip(),
              Family.plain(rest.text()),
              of.kind(),
              printed,
              of.level(),
              of.page(),
              of.line(),
              of.cell(),
              of.cells()));
    }
  }
}
