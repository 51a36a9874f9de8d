package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/** A document to be read line by line, with what became of each line. */
final class ReadPages {

  private static final int LETTERS_A_PAGE = 24_000;
  private static final int MOST_KEPT = 16;

  private final Questions questions;
  private final Edition edition;
  private final Names names;
  private final Originals originals;
  private final Map<String, Read> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Read> eldest) {
              return size() > MOST_KEPT;
            }
          });

  /**
   * A document made ready to be read.
   *
   * @param whole whether the lines are those of the document, not only its passages
   * @param firstLines of its printed pages
   */
  private record Read(
      boolean whole,
      String summary,
      List<List<ReadView.Line>> pages,
      Map<String, Integer> firstLines) {}

  ReadPages(Questions questions, Edition edition, Names names, Originals originals) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
    this.originals = originals;
  }

  /** The page that holds a line or printed page, else the one of a number. */
  String html(Map<String, String> values) {
    String document = values.getOrDefault("document", "");
    if (names.known("document", document).isEmpty()) {
      throw new Failure(Failure.Code.UNKNOWN, "There is no document of this name.");
    }
    Read read = known.get(document);
    if (read == null) {
      read = read(document);
      known.put(document, read);
    }
    List<List<ReadView.Line>> pages = read.pages();
    int shown = shown(read, values);
    Pager pager = new Pager(shown, pages.size(), "/read/" + document);
    ReadView view =
        new ReadView(
            read.summary(),
            "/id/document/" + document,
            read.whole(),
            pager,
            pages.isEmpty() ? List.of() : pages.get(shown - 1));
    String title =
        names.of("document", document)
            + (pages.size() < 2 ? "" : " (part " + shown + " of " + pages.size() + ")");
    Frame frame = Frame.of(edition, title, pager.address(shown)).kind("Document");
    return Rendering.of("read", Map.of("frame", frame, "view", view));
  }

  private Read read(String document) {
    List<Row> passages = questions.rows("passages", "document", document);
    Optional<List<Originals.Line>> original = originals.of(document, fingerprint(document));
    List<ReadView.Line> lines = lines(original, passages, suspicions(document));
    Map<String, Integer> firstLines = new HashMap<>();
    passages.forEach(row -> firstLines.merge(row.get("page"), row.number("line"), Integer::min));
    return new Read(original.isPresent(), summary(lines), pages(lines), firstLines);
  }

  /** What looks wrong, by line; what names no line stands at the first. */
  private Map<Integer, List<String>> suspicions(String document) {
    Map<Integer, List<String>> byLine = new HashMap<>();
    for (Row row : questions.rows("suspicions", "document", document)) {
      byLine
          .computeIfAbsent(row.number("line"), l -> new ArrayList<>())
          .add(row.get("kind") + ": " + row.get("what"));
    }
    return byLine;
  }

  private String fingerprint(String document) {
    String iri = Addresses.iri("/id/document/" + document);
    return questions.rows("record", "record", iri).stream()
        .filter(row -> row.get("property").endsWith("#sha256"))
        .map(row -> row.get("value"))
        .findFirst()
        .orElse("");
  }

  private static String summary(List<ReadView.Line> lines) {
    Map<String, Integer> fates = new TreeMap<>();
    lines.forEach(line -> fates.merge(line.fate(), 1, Integer::sum));
    StringBuilder summary = new StringBuilder(Words.count(lines.size(), "line"));
    String separator = ": ";
    for (Map.Entry<String, Integer> fate : fates.entrySet()) {
      summary.append(separator).append(fate.getValue()).append(' ').append(fate.getKey());
      separator = ", ";
    }
    return summary.append('.').toString();
  }

  private List<ReadView.Line> lines(
      Optional<List<Originals.Line>> whole,
      List<Row> passages,
      Map<Integer, List<String>> suspicions) {
    Map<Integer, Set<Piece>> records = new LinkedHashMap<>();
    Map<Integer, String> pages = new LinkedHashMap<>();
    Map<Integer, StringBuilder> words = new TreeMap<>();
    for (Row row : passages) {
      int line = row.number("line");
      Addresses.ofIri(row.get("record"))
          .map(path -> Piece.link(names.ofPath(path), path))
          .ifPresent(piece -> records.computeIfAbsent(line, l -> new LinkedHashSet<>()).add(piece));
      pages.putIfAbsent(line, row.get("page"));
      StringBuilder text = words.computeIfAbsent(line, l -> new StringBuilder());
      if (text.indexOf(row.get("quote")) < 0) {
        text.append(text.isEmpty() ? "" : " … ").append(row.get("quote"));
      }
    }
    List<Originals.Line> original =
        whole.orElseGet(
            () ->
                words.entrySet().stream()
                    .map(
                        each ->
                            new Originals.Line(
                                each.getKey(), each.getValue().toString(), "mapped", ""))
                    .toList());
    List<ReadView.Line> lines = new ArrayList<>();
    for (Originals.Line line : original) {
      lines.add(
          new ReadView.Line(
              line.number(),
              pages.getOrDefault(line.number(), ""),
              line.text(),
              line.fate(),
              line.reason(),
              List.copyOf(records.getOrDefault(line.number(), Set.of())),
              suspicions.getOrDefault(line.number(), List.of())));
    }
    return lines;
  }

  private static List<List<ReadView.Line>> pages(List<ReadView.Line> lines) {
    List<List<ReadView.Line>> pages = new ArrayList<>();
    int letters = LETTERS_A_PAGE;
    for (ReadView.Line line : lines) {
      int size = 200 + line.text().length() + 220 * line.records().size();
      if (letters + size > LETTERS_A_PAGE * 3) {
        pages.add(new ArrayList<>());
        letters = 0;
      }
      if (pages.isEmpty()) {
        pages.add(new ArrayList<>());
      }
      pages.get(pages.size() - 1).add(line);
      letters += size;
    }
    return pages;
  }

  private static int shown(Read read, Map<String, String> values) {
    List<List<ReadView.Line>> pages = read.pages();
    int line = number(values.get("line"));
    if (line == 0) {
      line = read.firstLines().getOrDefault(values.getOrDefault("page", " "), 0);
    }
    for (int i = 0; i < pages.size() && line > 0; i++) {
      if (pages.get(i).get(pages.get(i).size() - 1).number() >= line) {
        return i + 1;
      }
    }
    int page = number(values.get(Addresses.PAGE));
    return Math.min(Math.max(1, page), Math.max(1, pages.size()));
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
  }
}
