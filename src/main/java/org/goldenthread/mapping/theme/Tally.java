package org.goldenthread.mapping.theme;

/**
 * How often a reader found something right and how often wrong.
 *
 * @param right how often right
 * @param wrong how often wrong
 */
record Tally(int right, int wrong) {

  static final Tally NONE = new Tally(0, 0);

  /** With one judgement more. */
  Tally with(boolean one) {
    return one ? new Tally(right + 1, wrong) : new Tally(right, wrong + 1);
  }

  /** With one judgement less. */
  Tally without(boolean one) {
    return one ? new Tally(right - 1, wrong) : new Tally(right, wrong - 1);
  }

  /** The share that is right, where what is expected counts as so many judgements. */
  double share(double expected, double judgements) {
    return (right + judgements * expected) / (right + wrong + judgements);
  }
}
