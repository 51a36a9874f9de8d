package org.goldenthread.mapping.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.mapping.profile.Family;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.profile.Shelf;

/**
 * The inspections that a data folder speaks of, so that every document of one inspection gives it
 * the same slug. Not safe for use by several threads at once.
 */
final class Inspections {

  private final Map<String, Dated> bySlug = new HashMap<>();

  /** An inspection by its authority and days, each {@code YYYY-MM-DD}, {@code YYYY-MM} or empty. */
  record Dated(String authority, String start, String end, String published) {

    /** Whether two are one: published or begun on the same day, as far as both are known. */
    boolean is(Dated other) {
      return authority.equals(other.authority)
          && (same(published, other.published) || same(start, other.start));
    }

    private static boolean same(String one, String other) {
      return !one.isEmpty() && !other.isEmpty() && (one.startsWith(other) || other.startsWith(one));
    }

    /** The year; a word for one that its report does not tell. */
    String year() {
      String day = published.isEmpty() ? end : published;
      return day.isEmpty() ? "undated" : day.substring(0, 4);
    }

    String month() {
      String day = published.isEmpty() ? end : published;
      return day.length() < 7 ? "" : day.substring(4, 7);
    }
  }

  Inspections(Shelf shelf) {
    shelf.inspections().forEach((about, published) -> know(about, published));
  }

  private void know(Profile.Inspection about, String published) {
    Dated stated =
        new Dated(
            about.authority(),
            state(about, "start"),
            state(about, "end"),
            state(about, "published").isEmpty() ? published : state(about, "published"));
    bySlug.putIfAbsent(about.inspection(), stated);
  }

  private static String state(Profile.Inspection about, String field) {
    return about.states().stream()
        .filter(one -> one.field().equals(field))
        .map(Profile.State::value)
        .findFirst()
        .orElse("");
  }

  /**
   * The slug of an inspection: the one that it has already, or {@code AUTHORITY-YEAR} of its
   * publication, with the month where another inspection has that slug.
   */
  String slug(Dated dated, Family family) {
    Optional<String> known =
        bySlug.entrySet().stream()
            .filter(one -> one.getValue().is(dated))
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst();
    String slug =
        known
            .or(() -> family.slug(dated.authority(), dated.published()))
            .orElseGet(() -> free(dated));
    bySlug.putIfAbsent(slug, dated);
    return slug;
  }

  private String free(Dated dated) {
    String slug = dated.authority() + "-" + dated.year();
    return bySlug.containsKey(slug) ? Slugs.free(slug + dated.month(), bySlug.keySet()) : slug;
  }
}
