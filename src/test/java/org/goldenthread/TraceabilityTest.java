package org.goldenthread;

import static org.goldenthread.Terms.all;
import static org.goldenthread.Terms.gt;
import static org.goldenthread.Terms.number;
import static org.goldenthread.Terms.oa;
import static org.goldenthread.Terms.text;
import static org.goldenthread.Terms.values;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.profile.PlanPart;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.table.CellText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the graph says that a document states can be led back to the words of that document. */
final class TraceabilityTest {

  /** The properties whose values are words of a document. */
  private static final List<String> STATED =
      List.of(
          "text",
          "leadText",
          "dueText",
          "progress",
          "rating",
          "monitoringText",
          "statedAs",
          "quote",
          "grade",
          "start",
          "end",
          "published",
          "overall",
          "partners",
          "capacity",
          "criteria",
          "mechanism",
          "impact",
          "need",
          "oversight",
          "origin",
          "evidenceText");

  /** What our own data files say of a document is no statement of that document. */
  private static final Set<Node> OURS = Set.of(gt("NotShown"), gt("Correction"));

  private static final Node INFLUENCED =
      NodeFactory.createURI("http://www.w3.org/ns/prov#wasInfluencedBy");

  static Stream<Reading> documents() {
    return RealCorpus.mapped().readings().stream();
  }

  private static String slug(Reading reading) {
    return reading.dossier().description().document();
  }

  private static Graph graph(Reading reading) {
    return RealCorpus.mapped().dataset().getGraph(Terms.id("graph/" + slug(reading)));
  }

  private static void assertNone(List<String> faults) {
    assertTrue(
        faults.isEmpty(),
        () ->
            faults.size()
                + " faults:\n"
                + String.join("\n", faults.subList(0, Math.min(40, faults.size()))));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPassageQuotesItsDocumentAtItsOffsets(Reading reading) {
    Graph graph = graph(reading);
    SourceText source = reading.dossier().source();
    int[] points = source.text().codePoints().toArray();
    List<String> faults = new ArrayList<>();
    List<Node> passages = all(graph, "Passage");
    for (Node passage : passages) {
      int start = number(graph, passage, oa("start"));
      int end = number(graph, passage, oa("end"));
      String exact = text(graph, passage, oa("exact")).orElse("");
      if (!exact.equals(new String(points, start, end - start))) {
        faults.add(passage + " does not stand at its offsets");
      }
      if (!passage.getURI().endsWith("/passage/" + start + "-" + end)) {
        faults.add(passage + " is named for other offsets");
      }
      if (!text(graph, passage, oa("hasSource"))
          .orElse("")
          .equals(Terms.ID + "document/" + slug(reading))) {
        faults.add(passage + " is of another document");
      }
    }
    assertTrue(
        passages.size() > 400, () -> slug(reading) + " has few passages: " + passages.size());
    assertNone(faults);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyPassageGivesItsLineAndPage(Reading reading) {
    Graph graph = graph(reading);
    String document = reading.dossier().source().text();
    int[] points = document.codePoints().toArray();
    int[] lines = new int[points.length];
    int line = 1;
    for (int i = 0; i < points.length; i++) {
      lines[i] = line;
      line += points[i] == '\n' ? 1 : 0;
    }
    List<String> faults = new ArrayList<>();
    for (Node passage : all(graph, "Passage")) {
      int printed = lines[number(graph, passage, oa("start"))];
      if (printed != number(graph, passage, gt("line"))) {
        faults.add(passage + " begins on line " + printed);
      }
      OptionalInt page = reading.dossier().pages().pageOf(printed);
      String shown = page.isPresent() ? Integer.toString(page.getAsInt()) : "";
      if (!shown.equals(text(graph, passage, gt("page")).orElse(""))) {
        faults.add(passage + " stands on page " + shown);
      }
    }
    assertNone(faults);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyStatedValueHasEvidence(Reading reading) {
    Graph graph = graph(reading);
    Set<String> proven = new HashSet<>();
    for (Node evidence : all(graph, "Evidence")) {
      if (graph.contains(evidence, gt("passage"), Node.ANY)) {
        String record = text(graph, evidence, gt("evidenceOf")).orElse("");
        proven.add(record + " " + text(graph, evidence, gt("property")).orElse(""));
      }
    }
    List<String> faults = new ArrayList<>();
    for (String property : STATED) {
      for (Triple stated : graph.find(Node.ANY, gt(property), Node.ANY).toList()) {
        Node record = stated.getSubject();
        boolean ours = values(graph, record, RDF.type.asNode()).anyMatch(OURS::contains);
        if (!ours && !proven.contains(record.getURI() + " " + gt(property).getURI())) {
          faults.add(
              record + " says gt:" + property + " '" + stated.getObject() + "' without evidence");
        }
      }
    }
    assertNone(faults);
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatNoCorrectionTouchedIsTheWordsOfItsPassages(Reading reading) {
    Graph graph = graph(reading);
    List<String> faults = new ArrayList<>();
    for (Node evidence : all(graph, "Evidence")) {
      String by = text(graph, evidence, gt("madeBy")).orElse("");
      if (graph.contains(evidence, INFLUENCED, Node.ANY)) {
        continue;
      }
      Node record = values(graph, evidence, gt("evidenceOf")).findFirst().orElseThrow();
      Node property = values(graph, evidence, gt("property")).findFirst().orElseThrow();
      String printed = words(graph, evidence);
      String said = text(graph, record, property).orElse("");
      if (!agree(reading, property.getLocalName(), by, said, printed)) {
        faults.add(
            record
                + " gt:"
                + property.getLocalName()
                + ", by "
                + by
                + ":\n   said    "
                + said
                + "\n   printed "
                + printed);
      }
    }
    assertNone(faults);
  }

  private static boolean agree(
      Reading reading, String property, String by, String said, String printed) {
    if (by.contains("rejoined") && !property.equals("evidenceText")) {
      return said.replace(" ", "").equals(printed.replace(" ", ""));
    }
    return switch (property) {
      case "evidenceText", "direction" -> hasInOrder(printed, said.split(" \\| ", -1));
      case "rating" -> ratings(reading).get(printed).equals(said);
      case "holderName" -> printed.contains(said);
      case "statedAs" -> isHolding(by) ? printed.contains(said) : said.equals(printed);
      case "start", "end", "published" -> hasInOrder(printed, spoken(said));
      case "grade", "overall" -> hasInOrder(letters(printed), stems(said));
      case "origin" -> !printed.isEmpty();
      case "quote" -> said.replace(" … ", " ").equals(printed);
      default -> plainly(by, said).equals(printed);
    };
  }

  private static boolean isHolding(String by) {
    return by.equals("transcribed") || by.equals("glossary reader");
  }

  /** A progress note joins its pieces as items, although they are printed as lines. */
  private static String plainly(String by, String said) {
    return by.equals("progress reader") ? said.replace(CellText.ITEM, " ") : said;
  }

  private static boolean hasInOrder(String text, String[] pieces) {
    int at = 0;
    for (String piece : pieces) {
      at = text.indexOf(piece, at);
      if (at < 0) {
        return false;
      }
      at += piece.length();
    }
    return true;
  }

  private static Map<String, String> ratings(Reading reading) {
    Map<String, String> ratings = new HashMap<>();
    reading.dossier().profile().parts().stream()
        .filter(PlanPart.class::isInstance)
        .forEach(part -> ratings.putAll(((PlanPart) part).ratings()));
    return ratings;
  }

  /** The day, month and year of a date as a document would write them. */
  private static String[] spoken(String date) {
    String[] parts = date.split("-", -1);
    String month = Month.of(Integer.parseInt(parts[1])).getDisplayName(TextStyle.FULL, Locale.UK);
    return parts.length == 3
        ? new String[] {Integer.toString(Integer.parseInt(parts[2])), month, parts[0]}
        : new String[] {month, parts[0]};
  }

  /** A sentence bends the words of a grade: 'requiring improvement' is Requires improvement. */
  private static String[] stems(String grade) {
    return Arrays.stream(grade.split(" ", -1))
        .map(word -> letters(word.substring(0, Math.min(6, word.length()))))
        .toArray(String[]::new);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static String words(Graph graph, Node evidence) {
    return CellText.of(
        values(graph, evidence, gt("passage"))
            .sorted(Comparator.comparingInt(passage -> number(graph, passage, oa("start"))))
            .map(passage -> text(graph, passage, oa("exact")).orElse(""))
            .collect(Collectors.joining(" ")));
  }
}
