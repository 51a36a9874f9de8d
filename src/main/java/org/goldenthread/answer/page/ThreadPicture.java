package org.goldenthread.answer.page;

import java.util.List;

/** The thread of an action as a picture: from the finding to the boards above those who watch. */
final class ThreadPicture {

  private ThreadPicture() {}

  static Layers of(List<Row> thread, List<Row> monitors, Names names) {
    Layers layers = new Layers();
    for (Row row : thread) {
      if (!row.get("relation").equals("also in") && !row.get("relation").equals("later version")) {
        layers
            .thing(row.get("from"), box(row, "from", names))
            .thing(row.get("to"), box(row, "to", names));
        layers.arrow(row.get("from"), row.get("to"), row.get("relation"));
      }
    }
    for (Row row : monitors) {
      String body = row.get("monitor");
      boolean ends = row.get("kind").equals("body") && !row.has("reports_to");
      if (ends) {
        thread.stream()
            .filter(edge -> edge.get("to_label").equals(body))
            .findFirst()
            .ifPresent(
                edge -> {
                  String end = "end of " + edge.get("to");
                  layers.thing(end, new Piece("No document says whom it reports to", "", "end"));
                  layers.arrow(edge.get("to"), end, "not stated");
                });
      }
    }
    return layers;
  }

  private static Piece box(Row row, String side, Names names) {
    String kind = row.get(side + "_kind");
    String label = row.get(side + "_label");
    boolean named = List.of("post", "body", "mechanism").contains(kind);
    String path = Addresses.ofIri(row.get(side)).orElse("");
    String words =
        kind.equals("inspection")
            ? names.of("inspection", label)
            : named ? label : Names.record(kind, "", label);
    return Piece.link(words, path);
  }
}
