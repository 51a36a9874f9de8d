package org.goldenthread.mapping.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Citation;
import org.goldenthread.mapping.record.Outcome;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.mapping.record.Statement;

/** What one plan says around a statement. */
final class Surroundings {

  private final Map<String, Paragraph> citable;
  private final FeatureReader reader;
  private final Weights weights;
  private final Map<String, List<String>> actions;
  private final Map<String, List<String>> outcomes;

  /**
   * The surroundings that a plan gives.
   *
   * @param citable the paragraphs that it may cite, by number
   */
  Surroundings(Plan plan, Map<String, Paragraph> citable, FeatureReader reader, Weights weights) {
    this.reader = reader;
    this.citable = citable;
    this.weights = weights;
    this.actions =
        plan.actions().stream()
            .collect(
                Collectors.groupingBy(
                    action -> key(action.recommendation()),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        action -> action.text().value(), Collectors.toUnmodifiableList())));
    this.outcomes =
        plan.outcomes().stream()
            .collect(
                Collectors.groupingBy(
                    Surroundings::key,
                    LinkedHashMap::new,
                    Collectors.mapping(
                        outcome -> outcome.text().value(), Collectors.toUnmodifiableList())));
  }

  private static String key(Recommendation of) {
    return of.part() + "/" + of.key();
  }

  private static String key(Outcome of) {
    return of.kind() + "/" + key(of.recommendation());
  }

  /** A weakness with the paragraphs cited for it and the actions that answer it. */
  Subject of(Statement weakness, List<Recommendation> takenUpAs) {
    List<String> cited =
        takenUpAs.stream()
            .flatMap(one -> one.citations().stream())
            .map(Citation::number)
            .distinct()
            .toList();
    double each = weights.evidence() / StrictMath.sqrt(Math.max(1, cited.size()));
    List<Field> fields = new ArrayList<>();
    fields.add(new Field(weakness.text().value(), 1));
    cited.stream()
        .filter(citable::containsKey)
        .map(number -> new Field(citable.get(number).text().value(), each))
        .forEach(fields::add);
    fields.add(
        field(takenUpAs.stream().flatMap(one -> texts(actions, key(one))), weights.answers()));
    return new Subject(weakness, reader.read(fields), false);
  }

  /** An action with its progress and its area: heading, expected outcomes, measures. */
  Subject of(Action action) {
    Recommendation area = action.recommendation();
    return new Subject(
        action,
        reader.read(
            List.of(
                new Field(action.text().value(), 1),
                new Field(action.progress().value(), weights.progress()),
                new Field(area.text().value(), weights.heading()),
                field(texts(outcomes, "expected outcome/" + key(area)), weights.outcomes()),
                field(texts(outcomes, "measure/" + key(area)), weights.measures()))),
        false);
  }

  private static Stream<String> texts(Map<String, List<String>> of, String key) {
    return of.getOrDefault(key, List.of()).stream();
  }

  private static Field field(Stream<String> texts, double weight) {
    return new Field(texts.collect(Collectors.joining("\n")), weight);
  }
}
