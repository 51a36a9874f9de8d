package org.goldenthread.mapping.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as they are shown, with two decimals; no rule is sure. */
final class Rounded {

  private static final double HIGHEST = 0.99;

  private Rounded() {}

  static BigDecimal of(double score) {
    return BigDecimal.valueOf(Math.min(score, HIGHEST)).setScale(2, RoundingMode.HALF_UP);
  }
}
