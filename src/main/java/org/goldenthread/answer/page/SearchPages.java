package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.fault.Failure;

/** Search: one box, the records with their words marked, and facets with counts that are links. */
final class SearchPages {

  private static final int MOST = 50;
  private static final int MOST_VALUES = 8;

  private final Questions questions;
  private final Edition edition;
  private final Names names;

  SearchPages(Questions questions, Edition edition, Names names) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
  }

  String html(Map<String, String> values) {
    String words = values.getOrDefault("q", "").strip();
    Map<String, String> asked =
        Questions.values(
            "q", words,
            "document", values.getOrDefault("document", ""),
            "kind", values.getOrDefault("kind", ""));
    List<Section> sections = new ArrayList<>();
    String title = words.isEmpty() ? "Search" : "Search: " + words;
    if (words.isEmpty()) {
      sections.add(
          Section.of("", "").say(Piece.words("Write words to look for into the box above.")));
    } else if (questions.has("search")) {
      results(sections, asked);
    }
    Frame frame = Frame.of(edition, title, Addresses.with(Addresses.SEARCH, asked));
    return Rendering.of("sections", Map.of("frame", frame, "sections", sections));
  }

  private void results(List<Section> sections, Map<String, String> asked) {
    List<Row> rows;
    try {
      rows = questions.answer("search", asked).map(Row::of).orElse(List.of());
    } catch (Failure failure) {
      if (failure.code() != Failure.Code.USAGE) {
        throw failure;
      }
      sections.add(Section.of("There is a problem", "").say(Piece.words(failure.getMessage())));
      return;
    }
    Section found = Section.of("", "results");
    found =
        rows.isEmpty()
            ? found.say(Piece.words("Nothing was found. Try fewer words, or another form of them."))
            : found.say(
                Piece.words(
                    Words.count(rows.size(), "record")
                        + (rows.size() > MOST
                            ? "; the " + MOST + " that fit best are shown. "
                            : ". ")),
                Piece.link("Take away all", Addresses.answer("search", "html", asked)));
    facets(sections, asked);
    List<List<Piece>> list = new ArrayList<>();
    rows.stream().limit(MOST).forEach(row -> list.add(hit(row)));
    sections.add(found.list(list).style("results"));
  }

  private List<Piece> hit(Row row) {
    List<Piece> line = new ArrayList<>();
    line.add(Piece.link(names.ofPath(row.get("address")), row.get("address")));
    line.add(Piece.quiet(" (" + row.get("kind") + ") "));
    line.addAll(Snippets.marked(row.get("snippet")));
    return line;
  }

  private void facets(List<Section> sections, Map<String, String> asked) {
    if (!questions.has("search-facets")) {
      return;
    }
    Map<String, List<List<Piece>>> byFacet = new LinkedHashMap<>();
    for (Row row : questions.answer("search-facets", asked).map(Row::of).orElse(List.of())) {
      byFacet.computeIfAbsent(row.get("facet"), f -> new ArrayList<>()).add(facet(row, asked));
    }
    List<Map.Entry<String, Value>> facts = new ArrayList<>();
    byFacet.forEach(
        (facet, items) -> facts.add(Map.entry(Words.column(facet), shown(items, asked))));
    if (!facts.isEmpty()) {
      sections.add(Section.of("Narrow it down", "facets").facts(facts));
    }
  }

  /** The most frequent values, and how many more there are. */
  private static Value shown(List<List<Piece>> items, Map<String, String> asked) {
    if (items.size() <= MOST_VALUES) {
      return new Value(items);
    }
    List<List<Piece>> first = new ArrayList<>(items.subList(0, MOST_VALUES));
    first.add(
        List.of(
            Piece.link(
                "and " + (items.size() - MOST_VALUES) + " more",
                Addresses.answer("search-facets", "html", asked))));
    return new Value(first);
  }

  private List<Piece> facet(Row row, Map<String, String> asked) {
    String facet = row.get("facet");
    String value = row.get("value");
    String label =
        names.known(facet, value).orElse(facet.equals("theme") ? names.of("theme", value) : value);
    Piece count = Piece.quiet(" (" + row.get("count") + ")");
    if (value.equals(asked.get(facet))) {
      Map<String, String> wider = new LinkedHashMap<>(asked);
      wider.remove(facet);
      return List.of(
          Piece.words(label),
          count,
          Piece.words(" "),
          Piece.link("remove this limit", Addresses.with(Addresses.SEARCH, wider)));
    }
    if (!questions.takes("search", facet)) {
      return facet.equals("theme")
          ? List.of(Piece.link(label, "/theme/" + value), count)
          : List.of(Piece.words(label), count);
    }
    Map<String, String> narrower = new LinkedHashMap<>(asked);
    narrower.put(facet, value);
    return List.of(Piece.link(label, Addresses.with(Addresses.SEARCH, narrower)), count);
  }
}
