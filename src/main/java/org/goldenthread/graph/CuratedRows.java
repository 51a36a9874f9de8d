package org.goldenthread.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.goldenthread.fault.Failure;
import org.goldenthread.profile.Curated;

/**
 * Finds what the rows of the curated files name. Every method reports the file and line of a row
 * that names what does not exist.
 */
final class CuratedRows {

  private final Entries entries;
  private final Path data;
  private final Set<String> themes;

  /**
   * For the curated files of a data folder.
   *
   * @param themes the slugs of all themes
   */
  CuratedRows(Entries entries, Path data, Set<String> themes) {
    this.entries = entries;
    this.data = data;
    this.themes = themes;
  }

  /** The entry of the register that a row names. */
  Node entry(Curated.Succession row, String id) {
    return entries
        .find(id)
        .orElseThrow(() -> fault(row, "the register has no '" + id + "'; correct the id"));
  }

  /** The records that a row gives themes to: several when a number is printed more than once. */
  List<Node> records(Curated.Theming row) {
    List<Node> found = entries.numbered(row.in(), row.part(), row.record(), row.number());
    if (found.isEmpty()) {
      throw fault(
          row,
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
            () -> fault(row, "there is no number " + number + " in " + in + "; correct the row"));
  }

  /** The plan or inspection of a slug. */
  Node chapter(Curated.Recurrence row, String slug) {
    return entries.record(slug).stream()
        .findFirst()
        .orElseThrow(
            () -> fault(row, "there is no plan or inspection '" + slug + "'; correct the row"));
  }

  String theme(Curated.Theming row, String slug) {
    if (!themes.contains(slug)) {
      throw fault(row, noTheme(slug));
    }
    return slug;
  }

  String theme(Curated.Recurrence row, String slug) {
    if (!themes.contains(slug)) {
      throw fault(row, noTheme(slug));
    }
    return slug;
  }

  private static String noTheme(String slug) {
    return "ontology/themes.ttl has no theme '" + slug + "'; correct it";
  }

  private Failure fault(Curated.Succession row, String sentence) {
    return Curated.fault(data, "successions.yaml", row.writtenAt(), sentence);
  }

  private Failure fault(Curated.Theming row, String sentence) {
    return Curated.fault(data, "themings.yaml", row.writtenAt(), sentence);
  }

  private Failure fault(Curated.Recurrence row, String sentence) {
    return Curated.fault(data, "recurrences.yaml", row.writtenAt(), sentence);
  }
}
