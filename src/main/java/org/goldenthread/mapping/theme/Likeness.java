package org.goldenthread.mapping.theme;

import java.util.List;

/**
 * How alike an earlier statement and a later one are.
 *
 * @param words cosine of their words
 * @param themes cosine of their themes
 * @param ofBest their likeness as a part of the best that the earlier statement has
 * @param before how many later statements are more alike
 * @param named whether both name a theme that is not about nearly everything
 * @param alone whether both are known by their own words only
 */
record Likeness(
    double words, double themes, double ofBest, int before, boolean named, boolean alone) {

  private static final int LAST_RANK = 5;

  List<Double> features() {
    return List.of(
        1.0,
        StrictMath.sqrt(words),
        themes,
        ofBest,
        (double) Math.min(before, LAST_RANK),
        named ? 1.0 : 0,
        alone ? 1.0 : 0);
  }
}
