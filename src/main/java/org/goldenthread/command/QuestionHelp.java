package org.goldenthread.command;

import java.io.PrintWriter;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Column;
import org.goldenthread.answer.query.Parameter;

/** What one question takes and answers, for a terminal. */
final class QuestionHelp {

  private QuestionHelp() {}

  static void print(CatalogueQuery query, PrintWriter out) {
    out.println(query.question());
    out.println();
    StringBuilder usage = new StringBuilder("./golden-thread query " + query.name());
    query.example().forEach((name, value) -> usage.append(" '" + name + "=" + value + "'"));
    out.println(usage);
    if (!query.parameters().isEmpty()) {
      out.println();
      out.println("Parameters:");
    }
    for (Parameter parameter : query.parameters()) {
      out.println(
          "  "
              + parameter.name()
              + (parameter.required() ? ": " : " (may be left out): ")
              + parameter.meaning()
              + (parameter.values().isEmpty() ? "" : "; " + String.join(", ", parameter.values()))
              + (parameter.example().isEmpty() ? "" : "; for example " + parameter.example()));
    }
    out.println();
    out.println("Columns:");
    for (Column column : query.columns()) {
      out.println("  " + column.name() + ": " + column.meaning());
    }
  }
}
