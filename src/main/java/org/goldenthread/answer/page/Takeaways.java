package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes what a researcher takes away of an answer: files, citation, code. */
final class Takeaways {

  private Takeaways() {}

  /** For the answer of a question, on a server of this address. */
  static Takeaway of(
      String query, String title, Map<String, String> values, Edition edition, String server) {
    String csv = Addresses.answer(query, "csv", values);
    List<Map.Entry<String, String>> forms = new ArrayList<>();
    forms.add(Map.entry("Spreadsheet (XLSX)", Addresses.answer(query, "xlsx", values)));
    forms.add(Map.entry("CSV", csv));
    forms.add(Map.entry("CSV for spreadsheets", Addresses.spreadsheet(query, values)));
    forms.add(Map.entry("JSON", Addresses.answer(query, "json", values)));
    forms.add(Map.entry("Markdown", Addresses.answer(query, "md", values)));
    String page = server + Addresses.answer(query, "html", values);
    return new Takeaway(
        forms,
        Citation.sentence(title, page, edition),
        List.of(
            Map.entry("RIS", Addresses.answer(query, "ris", values)),
            Map.entry("BibTeX", Addresses.answer(query, "bib", values)),
            Map.entry("CSL-JSON", Addresses.answer(query, "csl.json", values))),
        code(server + csv));
  }

  private static List<Map.Entry<String, String>> code(String csv) {
    return List.of(
        Map.entry("curl", "curl -s '" + csv + "'"),
        Map.entry("Python", "import pandas\nrows = pandas.read_csv(\"" + csv + "\")"),
        Map.entry("R", "rows <- read.csv(\"" + csv + "\")"));
  }
}
