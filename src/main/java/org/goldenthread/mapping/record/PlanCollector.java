package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.mapping.profile.Profile;

/** Gathers what the parts of a document say of one plan, in order. */
final class PlanCollector {

  private final Profile.Plan about;
  private final List<Recommendation> recommendations = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<ProgressNote> progress = new ArrayList<>();

  PlanCollector(Profile.Plan about) {
    this.about = about;
  }

  Profile.Plan about() {
    return about;
  }

  /** 1 for the first recommendation with a number in a part, 2 for the second. */
  int nextPlace(String part, String number) {
    return 1
        + (int)
            recommendations.stream()
                .filter(one -> one.part().equals(part) && one.number().equals(number))
                .count();
  }

  /**
   * The same recommendation as the plan named it before, with its number and its words. Rows of
   * several tables may answer one recommendation.
   */
  Optional<Recommendation> namedBefore(Recommendation recommendation) {
    return recommendations.stream()
        .filter(one -> !one.number().isEmpty())
        .filter(one -> one.part().equals(recommendation.part()))
        .filter(one -> one.number().equals(recommendation.number()))
        .filter(one -> one.text().value().equals(recommendation.text().value()))
        .findFirst();
  }

  int nextRecommendation() {
    return recommendations.size() + 1;
  }

  int nextAction() {
    return actions.size() + 1;
  }

  int nextOutcome() {
    return outcomes.size() + 1;
  }

  void add(Recommendation recommendation) {
    recommendations.add(recommendation);
  }

  void add(Action action) {
    actions.add(action);
  }

  void add(Outcome outcome) {
    outcomes.add(outcome);
  }

  void add(ProgressNote note) {
    progress.add(note);
  }

  Plan plan() {
    return new Plan(
        about,
        List.copyOf(recommendations),
        List.copyOf(actions),
        List.copyOf(outcomes),
        List.copyOf(progress));
  }
}
