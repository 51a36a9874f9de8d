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
 * @param words share of the words in the score
 * @param themes share of the themes in the score
 * @param threshold least score of a suggestion
 * @param relative least score of a suggestion as a part of the best score of the same statement
 * @param most how many suggestions a statement gets at most
 * @param themeThreshold least weight of a suggested theme, where all themes of a text have length 1
 * @param mostThemes how many themes are suggested for a statement at most
 * @param shownThemes of how many themes that link two statements the labels are shown
 * @param shownWords how many of the words that weighed most are shown beside them
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
    double threshold,
    double relative,
    int most,
    double themeThreshold,
    int mostThemes,
    int shownThemes,
    int shownWords,
    Set<String> common) {

  private static final String COMMON =
      "ensure children child young people person herefordshire service services social care local"
          + " authority council all where which who from has have been being including";

  /** Keeps a copy of the words. */
  public Weights {
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
        /* threshold= */ 0.12,
        /* relative= */ 0.7,
        /* most= */ 3,
        /* themeThreshold= */ 0.35,
        /* mostThemes= */ 3,
        /* shownThemes= */ 3,
        /* shownWords= */ 3,
        /* common= */ Set.of(COMMON.split(" ")));
  }
}
