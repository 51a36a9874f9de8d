package org.goldenthread.mapping.draft;

import java.util.List;
import java.util.Map;

/**
 * What describes a document, as drafted from the file. Immutable.
 *
 * @param about what it is
 * @param because the words that told what kind of document it is
 * @param profile the tree of its profile ({@code profile.yaml})
 * @param register the tree of its own register: names that were not known before
 */
public record Draft(
    About about, List<String> because, Map<String, Object> profile, Map<String, Object> register) {

  /**
   * What a document says of itself.
   *
   * @param slug its slug
   * @param kind {@code inspection report}, {@code improvement plan}, {@code progress report} or
   *     {@code meeting papers}
   * @param authority the slug of its authority
   * @param publisher its authority as the document names it, or {@code not stated}
   * @param published {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code not stated}
   * @param version the version it gives itself, or an empty string
   */
  public record About(
      String slug,
      String title,
      String kind,
      String authority,
      String publisher,
      String published,
      String version) {

    /** The same with another slug. */
    public About named(String other) {
      return new About(other, title, kind, authority, publisher, published, version);
    }
  }

  /** Fixes the list. */
  public Draft {
    because = List.copyOf(because);
  }
}
