package org.goldenthread.answer.page;

/**
 * Which version of the data a page shows.
 *
 * @param version the version's own name
 * @param statements how many statements it has
 */
public record Edition(String version, long statements) {

  /** The name in words for a page. */
  String whole() {
    return version.isEmpty() ? "unpublished" : version;
  }

  /** The beginning of the name, enough to tell versions apart. */
  String brief() {
    return version.isEmpty() ? "unpublished" : version.substring(0, Math.min(12, version.length()));
  }
}
