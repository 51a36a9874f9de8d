package org.goldenthread.mapping.theme;

import java.util.List;

/**
 * What one inspection found, or what one plan promises.
 *
 * @param slug the slug of the inspection or plan
 * @param authority the slug of the authority it is about
 * @param date when it was, {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}; empty when unknown
 * @param inspection the inspection itself, or the one that the plan answers
 * @param subjects its statements in order
 */
record Chapter(
    String slug, String authority, String date, String inspection, List<Subject> subjects) {

  /**
   * Whether it is later than another by the precision that both dates have; a plan that answers an
   * inspection is its answer and no return.
   */
  boolean returnsTo(Chapter earlier) {
    int precision = Math.min(date.length(), earlier.date.length());
    return !inspection.equals(earlier.inspection)
        && date.substring(0, precision).compareTo(earlier.date.substring(0, precision)) > 0;
  }
}
