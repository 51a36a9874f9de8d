package org.goldenthread.answer.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.fault.Failure;

/**
 * Where the numbered records of plans, inspections and documents have their pages, and where they
 * stand. Looked up holder by holder and kept. Safe for use by many threads.
 */
final class Records {

  private static final List<String> MOST_LIKELY =
      List.of("action", "paragraph", "recommendation", "outcome", "measure", "progress note");

  private final Questions questions;
  private final Map<String, Index> known = new ConcurrentHashMap<>();

  Records(Questions questions) {
    this.questions = questions;
  }

  /**
   * A record.
   *
   * @param path of its page
   * @param document in which it stands
   * @param line on which it begins
   */
  record Place(String path, String kind, String document, String line, String page) {}

  private record Index(Map<String, Place> byKey, Map<String, Place> byPath, String document) {}

  /** The record that a row speaks of; the more is known of it, the surer. */
  Optional<Place> find(String holder, String kind, String part, String number, String line) {
    if (holder.isEmpty() || number.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Place> places = of(holder).byKey();
    List<String> kinds = kind.isEmpty() ? MOST_LIKELY : List.of(kind);
    for (String each : kinds) {
      for (String key : List.of(key(each, part, number, line), key(each, part, number, ""))) {
        Place place = places.get(key);
        if (place != null && (line.isEmpty() || !key.endsWith("|") || kinds.size() == 1)) {
          return Optional.of(place);
        }
      }
    }
    return kinds.stream()
        .map(each -> places.get(key(each, part, number, "")))
        .filter(place -> place != null)
        .findFirst();
  }

  /** The record of an address, if it is a numbered one of this plan, inspection or document. */
  Optional<Place> at(String holder, String path) {
    return holder.isEmpty() ? Optional.empty() : Optional.ofNullable(of(holder).byPath().get(path));
  }

  /** All actions of a plan with one number; a plan of several parts may have several. */
  List<Place> actions(String plan, String number) {
    return of(plan).byPath().values().stream()
        .sorted(java.util.Comparator.comparing(Place::path))
        .filter(place -> place.kind().equals("action") && place.path().endsWith("/" + number))
        .toList();
  }

  /** The document in which a plan or inspection stands; empty when it stands in none here. */
  String document(String holder) {
    return holder.isEmpty() ? "" : of(holder).document();
  }

  private Index of(String holder) {
    return known.computeIfAbsent(holder, this::lookUp);
  }

  private Index lookUp(String holder) {
    Map<String, Place> places = new HashMap<>();
    Map<String, Place> paths = new HashMap<>();
    String document = "";
    for (Row row : rows(holder)) {
      Place place =
          new Place(
              Addresses.ofIri(row.get("record")).orElse("#"),
              row.get("kind"),
              row.get("document"),
              row.get("line"),
              row.get("page"));
      paths.putIfAbsent(place.path(), place);
      document = document.isEmpty() ? place.document() : document;
      String part = row.get("part");
      String number = row.get("number");
      for (String line : List.of(row.get("line"), "")) {
        places.putIfAbsent(key(place.kind(), part, number, line), place);
        places.putIfAbsent(key(place.kind(), "", number, line), place);
        places.putIfAbsent(key(place.kind(), "", (part + " " + number).strip(), line), place);
      }
    }
    return new Index(places, paths, document);
  }

  /** None for a name that is none of a plan, an inspection or a document. */
  private List<Row> rows(String holder) {
    try {
      return questions.rows("records", "of", holder);
    } catch (Failure failure) {
      if (failure.code() == Failure.Code.USAGE) {
        return List.of();
      }
      throw failure;
    }
  }

  private static String key(String kind, String part, String number, String line) {
    return kind + "|" + part + "|" + number + "|" + line;
  }
}
