package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
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
