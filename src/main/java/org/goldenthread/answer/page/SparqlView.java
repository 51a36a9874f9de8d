package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a free query is written and answered.
 *
 * @param query as it was written, or an example
 * @param error what is wrong with it; empty when nothing is
 * @param table the answer, where there is one
 * @param summary how many rows
 * @param forms in which the answer can be taken away
 * @param examples that run
 * @param terms of the graph, which a script completes: the short name, its namespace, what it means
 */
record SparqlView(
    String query,
    String error,
    @Nullable TableView table,
    String summary,
    List<Map.Entry<String, String>> forms,
    List<Piece> examples,
    List<Term> terms) {

  private static final Pattern PLACE = Pattern.compile("line ([0-9]+), column ([0-9]+)");

  /** A term that may be completed. */
  record Term(String name, String space, String meaning) {}

  /** The line at which the query is at fault; 0 where the error names none. */
  int faultyLine() {
    Matcher place = PLACE.matcher(error);
    return place.find() ? Integer.parseInt(place.group(1)) : 0;
  }

  /** That line with a mark below the column; empty where the error names none. */
  String faultyPlace() {
    Matcher place = PLACE.matcher(error);
    String[] lines = query.split("\\R", -1);
    if (!place.find() || faultyLine() < 1 || faultyLine() > lines.length) {
      return "";
    }
    String line = lines[faultyLine() - 1].replace("\t", " ");
    int column = Math.min(Integer.parseInt(place.group(2)), line.length() + 1);
    return line + "\n" + " ".repeat(Math.max(0, column - 1)) + "^";
  }
}
