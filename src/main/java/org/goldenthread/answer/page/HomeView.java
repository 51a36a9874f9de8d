package org.goldenthread.answer.page;

import java.util.List;

/**
 * What the front page leads to.
 *
 * @param weaknesses where recurring weaknesses are shown, authority by authority
 * @param comparisons of plans and of versions of a plan
 * @param plans that may be asked for an action
 * @param plan that is asked first
 * @param number of an action, as it was typed
 * @param error what is wrong with it, in a sentence; empty when nothing is
 * @param monitors where the monitors of a whole plan are listed
 */
record HomeView(
    List<Piece> weaknesses,
    List<Piece> comparisons,
    List<Field.Option> plans,
    String plan,
    String number,
    String error,
    List<Piece> monitors) {}
