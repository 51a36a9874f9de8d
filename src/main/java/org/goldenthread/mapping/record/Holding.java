package org.goldenthread.mapping.record;

/**
 * A post and its published holder, or initials and what they stand for.
 *
 * @param post the register id of the post, or an empty string
 * @param postName the post as the document names it, or an empty string
 * @param holder the register id of the person, or an empty string
 * @param holderName the person as the document names him or her, or an empty string
 * @param initials the initials, or an empty string
 * @param body the register id of a body that the initials stand for, or an empty string
 * @param stated the words that say so
 * @param line the line on which they stand
 */
public record Holding(
    String post,
    String postName,
    String holder,
    String holderName,
    String initials,
    String body,
    Stated stated,
    int line) {}
