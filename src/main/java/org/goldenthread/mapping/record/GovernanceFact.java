package org.goldenthread.mapping.record;

import org.goldenthread.mapping.profile.Facts;

/**
 * A relation of a body to another, to a post or to a person, as the document states it.
 *
 * @param body the register id of the body
 * @param relation one of {@link Facts#RELATIONS}
 * @param when the date or period that the statement speaks of, or an empty string
 * @param other the register id of the other body, mechanism or post, or an empty string
 * @param person the register id of a person, or an empty string
 * @param otherName how the other side is shown
 * @param plan the slug of the plan that is watched as a whole, or an empty string
 * @param stated the words that say so
 * @param line the line on which they stand
 */
public record GovernanceFact(
    String body,
    String relation,
    String when,
    String other,
    String person,
    String otherName,
    String plan,
    Stated stated,
    int line) {}
