package org.goldenthread.mapping.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Finding;
import org.goldenthread.mapping.record.Outcome;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.mapping.record.Report;

/**
 * What data files may refer to: the entries of the register and the records of all documents.
 * Immutable and safe to share.
 */
final class Entries {

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "([a-z0-9-]+)(?: ([a-z][a-z ]*?))?"
              + " (action|paragraph|recommendation|area|outcome|measure) ([0-9][0-9.-]*)");

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int FEWEST_WORDS = 4;
  private static final int COMPARED_WORDS = 8;

  private final Register register;
  private final Map<Node, String> words = new HashMap<>();
  private final Iris iris;
  private final Set<String> records = new HashSet<>();
  private final Map<String, List<Node>> byNumber = new HashMap<>();
  private final Map<String, String> answeredBy = new HashMap<>();

  Entries(Register register, List<Reading> readings, Iris iris) {
    this.register = register;
    this.iris = iris;
    for (Reading reading : readings) {
      add(iris.document(reading.dossier().description().document()));
      reading.dossier().profile().inspections().forEach(inspection -> add(inspection.inspection()));
      for (Paragraph one : reading.paragraphs()) {
        Node node = iris.paragraph(one.inspection(), one.number());
        add(one.inspection(), "", "paragraph", one.number(), node);
      }
    }
    readings.stream().flatMap(reading -> reading.reports().stream()).forEach(this::add);
    readings.stream()
        .flatMap(reading -> reading.plans().stream())
        .sorted(Plan.BY_DATE)
        .forEach(this::add);
  }

  /** An inspection is a record of itself, so that what others say of it can be given themes. */
  private void add(String inspection) {
    if (!byNumber.containsKey(key(inspection, "", "inspection", inspection))) {
      add(inspection, "", "inspection", inspection, iris.inspection(inspection));
    }
  }

  private void add(Report report) {
    report.paragraphs().forEach(one -> words.put(iris.statement(one), one.text().value()));
    for (Finding one : report.findings()) {
      add(one.inspection(), one.part(), "finding", one.number(), iris.finding(one));
      words.put(iris.finding(one), one.text().value());
    }
  }

  /** The first plan that answers an inspection speaks for one whose own report is not held. */
  private void add(Plan plan) {
    if (!plan.about().answers().isEmpty()) {
      answeredBy.putIfAbsent(plan.about().answers(), plan.about().plan());
    }
    add(iris.plan(plan.about().plan()));
    String slug = plan.about().plan();
    for (Recommendation one : plan.recommendations()) {
      add(slug, one.part(), "recommendation", one.number(), iris.recommendation(one));
    }
    for (Action one : plan.actions()) {
      add(slug, one.recommendation().part(), "action", one.number(), iris.actionState(one));
    }
    for (Outcome one : plan.outcomes()) {
      String kind = one.kind().equals("measure") ? "measure" : "outcome";
      String number = one.recommendation().number() + "-" + one.place();
      add(slug, one.recommendation().part(), kind, number, iris.outcome(one));
    }
  }

  private void add(String in, String part, String kind, String number, Node record) {
    add(record);
    byNumber.computeIfAbsent(key(in, part, kind, number), k -> new ArrayList<>()).add(record);
    if (!part.isEmpty()) {
      byNumber.computeIfAbsent(key(in, "", kind, number), k -> new ArrayList<>()).add(record);
    }
  }

  private static String key(String in, String part, String kind, String number) {
    return String.join(" ", in, part.replace(' ', '-'), kind, number);
  }

  private void add(Node record) {
    records.add(record.getURI());
  }

  /** The body, mechanism, post or person of the given id; empty for an empty id. */
  Optional<Node> find(String id) {
    return register.find(id).map(this::node);
  }

  Node node(Register.Entry entry) {
    return iris.id(entry.kind().name().toLowerCase(Locale.ROOT) + "/" + entry.id());
  }

  /** The paragraph of an inspection, if the corpus holds it. */
  Optional<Node> paragraph(String inspection, String number) {
    Node node = iris.paragraph(inspection, number);
    return records.contains(node.getURI()) ? Optional.of(node) : Optional.empty();
  }

  /**
   * The paragraph or finding that states a recommendation. In a report that nobody described by
   * hand the number is not enough, because plans number anew: the words must agree too.
   *
   * @param inspection the slug of the inspection that the plan answers
   */
  Optional<Node> stating(String inspection, Recommendation of) {
    return Stream.concat(
            paragraph(inspection, of.number()).stream(),
            numbered(inspection, "", "finding", of.number()).stream())
        .filter(node -> !words.containsKey(node) || agree(words.get(node), of.text().value()))
        .findFirst();
  }

  /** Whether the first words of both are the same, and there are enough of them. */
  private static boolean agree(String found, String taken) {
    List<String> one = firstWords(found);
    List<String> other = firstWords(taken);
    int both = Math.min(one.size(), other.size());
    return both >= FEWEST_WORDS && one.subList(0, both).equals(other.subList(0, both));
  }

  private static List<String> firstWords(String text) {
    return NO_WORD
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .limit(COMPARED_WORDS)
        .toList();
  }

  /**
   * The records of a plan or inspection with a number, as curated files name them.
   *
   * @param in the slug of the plan or inspection
   * @param part the part of the plan, or an empty string
   * @param kind inspection, paragraph, recommendation, action, outcome or measure; empty for
   *     whichever it is, which for an inspection without a report of ours is what its plan says it
   *     recommended
   */
  List<Node> numbered(String in, String part, String kind, String number) {
    List<String> kinds =
        kind.isEmpty() ? List.of("paragraph", "action", "recommendation") : List.of(kind);
    List<Node> found =
        kinds.stream()
            .flatMap(one -> byNumber.getOrDefault(key(in, part, one, number), List.of()).stream())
            .toList();
    if (found.isEmpty() && kind.isEmpty() && answeredBy.containsKey(in)) {
      return numbered(answeredBy.get(in), part, "recommendation", number).stream()
          .limit(1)
          .toList();
    }
    return found;
  }

  /**
   * The records that a reader's note names; none for mere words.
   *
   * @param note the end of an IRI such as {@code plan/x/action/3}, a slug, or words such as {@code
   *     herefordshire-2015-01 council action 22}
   */
  List<Node> record(String note) {
    Matcher words = IN_WORDS.matcher(note);
    if (words.matches()) {
      String part = words.group(2) == null ? "" : words.group(2);
      String kind = words.group(3).equals("area") ? "recommendation" : words.group(3);
      return numbered(words.group(1), part, kind, words.group(4));
    }
    return Stream.of("", "document/", "inspection/", "plan/")
        .map(place -> iris.id(place + note.replace(' ', '-')))
        .filter(node -> !note.contains(" ") && records.contains(node.getURI()))
        .limit(1)
        .toList();
  }
}
