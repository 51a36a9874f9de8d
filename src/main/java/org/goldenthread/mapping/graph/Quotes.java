package org.goldenthread.mapping.graph;

import java.util.List;
import org.goldenthread.mapping.profile.Curated;

/**
 * The words that a row of a curated file quotes from a text; {@code first ... last} stands for all
 * from the one to the other.
 *
 * @param writtenAt the line of the row
 */
record Quotes(Curated.Sheet sheet, int writtenAt, String text) {

  private static final String BETWEEN = " ... ";

  /**
   * All words quoted, in full and in the order given; an ellipsis stands where words are left out.
   */
  String words(List<String> quoted) {
    StringBuilder all = new StringBuilder();
    int end = 0;
    for (String one : quoted) {
      String words = words(one);
      int start = text.indexOf(words);
      all.append(all.isEmpty() ? "" : start <= end + 1 && start >= end ? " " : " … ").append(words);
      end = start + words.length();
    }
    return all.toString();
  }

  private String words(String quoted) {
    int gap = quoted.indexOf(BETWEEN);
    String first = gap < 0 ? quoted : quoted.substring(0, gap);
    int start = text.indexOf(first);
    if (start >= 0 && gap < 0) {
      return first;
    }
    String last = gap < 0 ? "" : quoted.substring(gap + BETWEEN.length());
    int end = start < 0 ? -1 : text.indexOf(last, start + first.length());
    if (end < 0) {
      throw sheet.fault(
          writtenAt, "the text does not say '" + quoted + "'; quote it as the document prints it");
    }
    return text.substring(start, end + last.length());
  }
}
