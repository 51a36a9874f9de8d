package org.goldenthread.mapping.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private String day() {
      return published.isEmpty() ? end : published;
    }

    /** The year; a word for one that its report does not tell. */
    String year() {
      return day().isEmpty() ? "undated" : day().substring(0, 4);
    }

    String month() {
      return day().length() < 7 ? "" : day().substring(4, 7);
    }

    String monthAndDay() {
      return day().isEmpty() ? "" : day().substring(4);
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
   * publication, with the month where the authority was inspected twice in that year.
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
            .orElseGet(() -> Slugs.free(byRule(dated), bySlug.keySet()));
    bySlug.putIfAbsent(slug, dated);
    return slug;
  }

  /** As much of its day as tells an inspection from the others of its authority. */
  private String byRule(Dated dated) {
    List<Dated> others =
        bySlug.values().stream()
            .filter(one -> one.authority().equals(dated.authority()) && !one.is(dated))
            .filter(one -> one.year().equals(dated.year()))
            .toList();
    String base = dated.authority() + "-" + dated.year();
    if (others.isEmpty()) {
      return base;
    }
    boolean sameMonth = others.stream().anyMatch(one -> one.month().equals(dated.month()));
    return base + (sameMonth ? dated.monthAndDay() : dated.month());
  }

  /**
   * The slugs that need more of the day since others of the same year were added, so that no slug
   * depends on which report came first; each with the one that it should have.
   */
  SortedMap<String, String> outgrown() {
    SortedMap<String, String> outgrown = new TreeMap<>();
    bySlug.forEach(
        (slug, dated) -> {
          String ruled = byRule(dated);
          if (ruled.startsWith(slug + "-")
              && dated.day().startsWith(slug.substring(dated.authority().length() + 1))) {
            outgrown.put(slug, Slugs.free(ruled, bySlug.keySet()));
          }
        });
    return outgrown;
  }

  /** Takes note that an inspection has another slug. */
  void rename(String slug, String other) {
    Optional.ofNullable(bySlug.remove(slug)).ifPresent(dated -> bySlug.put(other, dated));
  }
}
