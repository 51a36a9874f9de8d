package org.goldenthread;

import static org.goldenthread.Terms.all;
import static org.goldenthread.Terms.id;
import static org.goldenthread.Terms.number;
import static org.goldenthread.Terms.oa;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.Ledger.Fate;
import org.goldenthread.mapping.document.Line;
import org.goldenthread.mapping.profile.Corrections.Correction;
import org.goldenthread.mapping.profile.FactsPart;
import org.goldenthread.mapping.profile.ParagraphsPart;
import org.goldenthread.mapping.profile.Part;
import org.goldenthread.mapping.profile.PlanPart;
import org.goldenthread.mapping.profile.ProgressPart;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.table.CellText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a document prints is dropped in silence. */
final class AccountedForTest {

  /** The number of a paragraph or recommendation, or the mark of an item. */
  private static final Pattern NUMBER = Pattern.compile("^(?:- )?\\d+\\s*[.,]|^- ");

  /** Words between the names of a list of members. */
  private static final Pattern JOINTS = Pattern.compile("^To:|^Councillors\\b|,|\\band\\b");

  static Stream<Reading> documents() {
    return RealCorpus.mapped().readings().stream();
  }

  private static String slug(Reading reading) {
    return reading.dossier().description().document();
  }

  private static void assertNone(List<String> faults) {
    assertTrue(faults.isEmpty(), () -> faults.size() + " faults:\n" + String.join("\n", faults));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLineHasAFateAndAReason(Reading reading) {
    List<Ledger.Entry> entries = reading.ledger().entries();
    assertEquals(reading.dossier().source().lines().size(), entries.size());
    assertNone(
        entries.stream()
            .filter(entry -> entry.fate() == Fate.UNEXPLAINED || entry.reason().isBlank())
            .map(entry -> slug(reading) + ":" + entry.line() + " " + entry.reason())
            .toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyWordOfALeadMonitoringOrRatingCellIsPlaced(Reading reading) {
    assertNone(reading.unplaced().stream().map(one -> slug(reading) + " " + one).toList());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyWordOfAMappedLineIsInTheGraphOrExplained(Reading reading) {
    BitSet told = passages(reading);
    for (Correction correction : reading.dossier().corrections().corrections()) {
      Line line = reading.dossier().source().line(correction.line());
      int at = line.start() + line.text().indexOf(correction.printed());
      if (correction.mended() != null) {
        told.set(at, at + correction.printed().length());
      }
    }
    List<String> lost = new ArrayList<>();
    for (Part part : reading.dossier().profile().parts()) {
      lost.addAll(lost(reading, part, told));
    }
    assertNone(lost);
  }

  private static List<String> lost(Reading reading, Part part, BitSet told) {
    List<String> lost = new ArrayList<>();
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      if (reading.ledger().entries().get(n - 1).fate() != Fate.MAPPED) {
        continue;
      }
      Line line = reading.dossier().source().line(n);
      BitSet here = told.get(line.start(), line.start() + line.text().length());
      if (part.furniture().stream()
          .anyMatch(rule -> rule.pattern().matcher(line.text()).matches())) {
        continue; // furniture of which a fact quotes some words
      }
      if (part instanceof PlanPart table) {
        new Explained(table, line).addTo(here);
      } else {
        explain(part, line, here);
      }
      lost.addAll(uncovered(line, here));
    }
    return lost.stream().map(words -> slug(reading) + words).toList();
  }

  private static void explain(Part part, Line line, BitSet here) {
    Optional<Pattern> mark = Optional.empty();
    if (part instanceof ParagraphsPart report) {
      boolean heading = report.sections().stream().anyMatch(one -> one.line() == line.number());
      mark = Optional.of(heading ? Pattern.compile(".*") : NUMBER);
    } else if (part instanceof ProgressPart) {
      mark = Optional.of(NUMBER);
    } else if (part instanceof FactsPart) {
      mark = Optional.of(JOINTS);
    }
    mark.map(pattern -> pattern.matcher(line.text()))
        .ifPresent(
            found -> {
              while (found.find()) {
                here.set(found.start(), found.end());
              }
            });
  }

  /** What stands on a line of a table without being words of a record: marks, numbers, labels. */
  private record Explained(PlanPart part, Line line) {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\*\\*|[•✎]|^#+ |^- ");

    void addTo(BitSet here) {
      Matcher markup = MARKUP.matcher(line.text());
      while (markup.find()) {
        here.set(markup.start(), markup.end());
      }
      for (PlanPart.Items items : part.items()) {
        if (items.start().matcher(CellText.of(line.text())).matches()) {
          here.set(0, line.text().length());
        }
      }
      labels(here);
      int at = 0;
      List<String> cells = List.of(line.text().split("\t", -1));
      for (int i = 0; i < cells.size(); i++) {
        cell(here, i < part.columns().size() ? part.columns().get(i) : "", cells.get(i), at);
        at += cells.get(i).length() + 1;
      }
    }

    /** The words around what a line of its own says of a group. */
    private void labels(BitSet here) {
      Pattern heading = part.group().line();
      String first = line.text().split("\t", -1)[0];
      if (heading != null && heading.matcher(CellText.of(first)).matches()) {
        number(here, heading, first, 0);
        for (Pattern field : part.group().fields().values()) {
          Matcher value = field.matcher(line.text());
          if (value.find()) {
            here.set(value.start(), value.start(1));
            here.set(value.end(1), value.end());
          }
        }
      }
    }

    private void cell(BitSet here, String column, String cell, int at) {
      if (column.equals(part.row().column()) && part.row().pattern() != null) {
        number(here, part.row().pattern(), cell, at);
      }
      if (column.equals(part.group().column()) && part.group().pattern() != null) {
        number(here, part.group().pattern(), cell, at);
      }
      if (column.equals("citation") && part.citation() != null) {
        number(here, part.citation(), cell, at);
      }
      if (part.ditto() != null
          && part.ditto().columns().contains(column)
          && part.ditto().marks().contains(cell.strip())) {
        here.set(at, at + cell.length());
      }
      if (column.equals("other") && cell.strip().equals("N")) {
        here.set(at, at + cell.length()); // a letter that stands for a lost colour: see not-shown
      }
    }

    /** The printed number of a row, group or citation with what leads to it and the stop behind. */
    private static void number(BitSet here, Pattern pattern, String cell, int at) {
      Matcher matcher = pattern.matcher(CellText.of(cell));
      if (matcher.matches()) {
        int end = cell.indexOf(matcher.group(1)) + matcher.group(1).length();
        boolean stop = end < cell.length() && ".:".indexOf(cell.charAt(end)) >= 0;
        here.set(at, at + end + (stop ? 1 : 0));
      }
    }
  }

  private static List<String> uncovered(Line line, BitSet told) {
    List<String> lost = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i <= line.text().length(); i++) {
      boolean open = i < line.text().length() && !told.get(i) && line.text().charAt(i) != '\t';
      if (open) {
        words.append(line.text().charAt(i));
      } else {
        if (!words.toString().isBlank()) {
          lost.add(":" + line.number() + " '" + words.toString().strip() + "'");
        }
        words.setLength(0);
      }
    }
    return lost;
  }

  private static BitSet passages(Reading reading) {
    Graph graph = RealCorpus.mapped().dataset().getGraph(id("graph/" + slug(reading)));
    String text = reading.dossier().source().text();
    BitSet told = new BitSet(text.length());
    for (Node passage : all(graph, "Passage")) {
      int start = text.offsetByCodePoints(0, number(graph, passage, oa("start")));
      int end = text.offsetByCodePoints(0, number(graph, passage, oa("end")));
      told.set(start, end);
    }
    return told;
  }
}
