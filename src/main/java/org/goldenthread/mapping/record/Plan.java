package org.goldenthread.mapping.record;

import java.util.Comparator;
import java.util.List;
import org.goldenthread.mapping.profile.Profile;

/**
 * A plan with all that it holds.
 *
 * @param about what the profile says of it
 * @param recommendations what it answers, in order
 * @param actions its actions, in order
 * @param outcomes its expected outcomes and measures, in order
 * @param progress its notes, when it is a progress report
 */
public record Plan(
    Profile.Plan about,
    List<Recommendation> recommendations,
    List<Action> actions,
    List<Outcome> outcomes,
    List<ProgressNote> progress) {

  /** The oldest first. */
  public static final Comparator<Plan> BY_DATE = Comparator.comparing(plan -> plan.about().date());
}
