package org.goldenthread.answer.page;

import java.util.List;

/** A word of the ontology, with what it means. */
record TermView(
    String iri, String kind, String label, String comment, String note, List<Piece> example) {

  /** The word of a row; its example leads to what it names. */
  static TermView of(Row row, Cells cells) {
    String iri = row.get("term");
    String label = row.has("label") ? row.get("label") : end(iri);
    return new TermView(
        iri,
        row.get("kind"),
        label,
        row.get("comment"),
        row.get("note"),
        example(row.get("example"), cells));
  }

  private static List<Piece> example(String text, Cells cells) {
    if (text.isEmpty()) {
      return List.of();
    }
    return text.contains(" ") || text.startsWith("<")
        ? cells.text(text)
        : List.of(Piece.code(text));
  }

  static String heading(String kind) {
    return switch (kind) {
      case "class" -> "Classes";
      case "property" -> "Properties";
      default -> "Themes";
    };
  }

  /** Where on the page it stands. */
  String id() {
    return kind.equals("theme") ? "theme-" + end(iri) : end(iri);
  }

  /** Its own page; themes have one. */
  String address() {
    return kind.equals("theme") ? Addresses.ofIri(iri).orElse("") : "";
  }

  private static String end(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }
}
