package org.goldenthread.mapping.theme;

import java.util.Set;

/**
 * The numbers of the rule.
 *
 * <p>They were chosen on the links that a reader judged between the inspection of 2014 and the plan
 * of 2022; around these values the outcome changes little. A new corpus may ask for others.
 *
 * @param evidence weight of the paragraphs that are cited as evidence of a statement, together
 *     growing with the root of their number; a statement's own words weigh 1
 * @param answers weight of the actions that answer it in its own plan
 * @param progress weight of what is said of an action's progress
 * @param heading weight of the heading of an action's area
 * @param outcomes weight of the expected outcomes of that area
 * @param measures weight of the measures of that area
 * @param wordPair weight of two neighbouring words, where a word weighs 1
 * @param group weight of the group of a theme, where the theme weighs 1
 * @param words share of the words in the order of what is most alike
 * @param themes share of the themes in it
 * @param most how many later statements are considered for an earlier one
 * @param floor least score of a suggestion that is kept
 * @param shownThemes of how many themes that link two statements the labels are shown
 * @param shownWords how many of the words that weighed most are shown beside them
 * @param broad themes of which so much speaks that to share one says little
 * @param common words of every plan and report, which carry no subject
 */
public record Weights(
    double evidence,
    double answers,
    double progress,
    double heading,
    double outcomes,
    double measures,
    double wordPair,
    double group,
    double words,
    double themes,
    int most,
    double floor,
    int shownThemes,
    int shownWords,
    Set<String> broad,
    Set<String> common) {

  private static final String COMMON =
      "ensure children child young people person herefordshire service services social care local"
          + " authority council all where which who from has have been being including";

  private static final String BROAD =
      "assessment-and-planning care-leavers children-in-care leadership-and-governance"
          + " leaving-care-support management-oversight partnership practice protection workforce";

  /** Keeps copies. */
  public Weights {
    broad = Set.copyOf(broad);
    common = Set.copyOf(common);
  }

  /** The numbers that the figures of the documentation were measured with. */
  public static Weights standard() {
    return new Weights(
        /* evidence= */ 0.4,
        /* answers= */ 0.2,
        /* progress= */ 0.2,
        /* heading= */ 0.2,
        /* outcomes= */ 0.2,
        /* measures= */ 0.2,
        /* wordPair= */ 0.5,
        /* group= */ 0.5,
        /* words= */ 2,
        /* themes= */ 1,
        /* most= */ 6,
        /* floor= */ 0.4,
        /* shownThemes= */ 3,
        /* shownWords= */ 3,
        /* broad= */ Set.of(BROAD.split(" ")),
        /* common= */ Set.of(COMMON.split(" ")));
  }
}
