package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;

/**
 * What every page has around its content.
 *
 * @param title of the page, its only heading of the first order
 * @param path its address on this server, with all that it shows
 * @param kind a word above the title; may be empty
 * @param edition of the data
 * @param alternates the same in other forms: media type and address
 * @param meta for reference managers: name and content
 */
record Frame(
    String title,
    String path,
    String kind,
    Edition edition,
    List<Map.Entry<String, String>> alternates,
    List<Map.Entry<String, String>> meta) {

  Frame {
    alternates = List.copyOf(alternates);
    meta = List.copyOf(meta);
  }

  static Frame of(Edition edition, String title, String path) {
    return new Frame(title, path, "", edition, List.of(), List.of());
  }

  Frame kind(String word) {
    return new Frame(title, path, word, edition, alternates, meta);
  }

  Frame alternates(List<Map.Entry<String, String>> all) {
    return new Frame(title, path, kind, edition, all, meta);
  }

  Frame meta(List<Map.Entry<String, String>> all) {
    return new Frame(title, path, kind, edition, alternates, all);
  }

  /** What stands in the bar of the browser. */
  String whole() {
    return title.equals("Golden Thread") ? title : title + " – Golden Thread";
  }

  /** Where a fault of this page is told, with the address and the version. */
  String report() {
    return Addresses.with(
        Addresses.REPORT, Questions.values("page", path, "version", edition.brief()));
  }

  /** This page in exactly this version of the data; empty where it was not published. */
  String lasting() {
    return edition.version().isEmpty()
        ? ""
        : Addresses.with(path, Map.of(Addresses.VERSION, edition.brief()));
  }
}
