package org.goldenthread.mapping.graph;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.profile.Curated;

/**
 * Finds what the rows of a curated file name. Every method reports the file and line of a row that
 * names what does not exist.
 */
final class CuratedRows {

  private final Entries entries;
  private final Curated.Sheet sheet;
  private final Set<String> themes;

  /**
   * For the rows of one file.
   *
   * @param themes the slugs of all themes
   */
  CuratedRows(Entries entries, Curated.Sheet sheet, Set<String> themes) {
    this.entries = entries;
    this.sheet = sheet;
    this.themes = themes;
  }

  /** The entry of the register that a row names. */
  Node entry(Curated.Succession row, String id) {
    return entries
        .find(id)
        .orElseThrow(
            () -> sheet.fault(row.writtenAt(), "the register has no '" + id + "'; correct the id"));
  }

  /** The records that a row gives themes to: several when a number is printed more than once. */
  List<Node> records(Curated.Theming row) {
    List<Node> found = entries.numbered(row.in(), row.part(), row.record(), row.number());
    if (found.isEmpty()) {
      throw sheet.fault(
          row.writtenAt(),
          "there is no "
              + row.record()
              + " "
              + row.number()
              + " in "
              + row.in()
              + "; correct the row");
    }
    return found;
  }

  /** The paragraph, action or recommendation with a number; the first when there are several. */
  Node numbered(Curated.Recurrence row, String in, String number) {
    return entries.numbered(in, "", "", number).stream()
        .findFirst()
        .orElseThrow(
            () ->
                sheet.fault(
                    row.writtenAt(),
                    "there is no number " + number + " in " + in + "; correct the row"));
  }

  /** The plan or inspection of a slug. */
  Node chapter(Curated.Recurrence row, String slug) {
    return entries.record(slug).stream()
        .findFirst()
        .orElseThrow(
            () ->
                sheet.fault(
                    row.writtenAt(),
                    "there is no plan or inspection '" + slug + "'; correct the row"));
  }

  /** The slug of a theme that the row at a line names. */
  String theme(int writtenAt, String slug) {
    if (!themes.contains(slug)) {
      throw sheet.fault(writtenAt, noTheme(slug));
    }
    return slug;
  }

  static String noTheme(String slug) {
    return "ontology/themes.ttl has no theme '" + slug + "'; correct it";
  }
}
