package org.goldenthread.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One of the six questions by which engines are compared.
 *
 * @param name of the question of the catalogue
 * @param values of its parameters
 * @param sql the same question over tables, with a {@code ?} for each value in the order of {@code
 *     order}
 * @param order names of the parameters as the SQL takes them
 */
record Question(String name, Map<String, String> values, String sql, List<String> order) {

  private static final String PLAN = "herefordshire-2015-01";

  /** The six. */
  static List<Question> all() {
    return List.of(
        new Question(
            "who-monitors",
            Map.of("plan", PLAN, "number", "12"),
            "SELECT a.part, a.number, a.action, b.name, m.stated_as, b.kind, b.reports_to, a.line"
                + " FROM actions a JOIN monitoring m ON m.action = a.id"
                + " LEFT JOIN monitors b ON b.id = m.monitor WHERE a.plan = ? AND a.number = ?"
                + " ORDER BY a.part, a.number, m.place, b.name",
            List.of("plan", "number")),
        new Question(
            "monitored-by",
            Map.of("body", "hscb-steering-group"),
            "SELECT DISTINCT a.plan, a.part, a.number, a.action, a.due, a.rag FROM monitors b"
                + " JOIN monitoring m ON m.monitor = b.id JOIN actions a ON a.id = m.action"
                + " WHERE b.slug = ? ORDER BY a.plan, a.place, a.part, a.number",
            List.of("body")),
        new Question(
            "actions",
            Map.of("plan", PLAN),
            "SELECT part, number, recommendation, area, evidence, action, lead_text, leads,"
                + " initials, holders, due_text, due, progress, rag, monitoring_text, monitoring,"
                + " page, line FROM actions WHERE plan = ? ORDER BY place, part, number",
            List.of("plan")),
        new Question(
            "monitors",
            Map.of(),
            "SELECT b.slug, b.name, b.kind, COUNT(DISTINCT a.plan), COUNT(DISTINCT a.id)"
                + " FROM monitors b JOIN monitoring m ON m.monitor = b.id"
                + " JOIN actions a ON a.id = m.action GROUP BY b.id ORDER BY 5 DESC, b.slug",
            List.of()),
        new Question(
            "citing",
            Map.of("inspection", "herefordshire-2014", "paragraph", "57"),
            "SELECT a.plan, a.part, a.number, a.action, c.how, a.line FROM citations c"
                + " JOIN actions a ON a.id = c.action WHERE c.inspection = ? AND c.paragraph = ?"
                + " ORDER BY a.plan, a.place, a.part, a.number, c.how",
            List.of("inspection", "paragraph")),
        new Question(
            "containing",
            Map.of("letters", "supervis"),
            "SELECT document, kind, number, text, line FROM records"
                + " WHERE text LIKE '%' || ? || '%' ORDER BY document, line, kind, number",
            List.of("letters")));
  }

  /** The address of the answer as CSV. */
  String address() {
    StringBuilder address = new StringBuilder("/api/queries/" + name + ".csv");
    char separator = '?';
    for (Map.Entry<String, String> value : values.entrySet()) {
      address.append(separator).append(value.getKey()).append('=');
      address.append(URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8));
      separator = '&';
    }
    return address.toString();
  }
}
