package org.goldenthread.mapping.record;

import java.util.List;

/**
 * Who leads an action, as one name in its lead cell.
 *
 * @param name the post or group as the document names it, or an empty string
 * @param stated the words of the cell
 * @param isGroup whether a group leads, not a post
 * @param entry the register id of the post or group, or an empty string when it is not known
 * @param initials what the cell gives in brackets or instead of a name
 * @param holder the register id of the person, or an empty string
 * @param holderName the name of the person, or an empty string
 */
public record Lead(
    String name,
    Stated stated,
    boolean isGroup,
    String entry,
    List<String> initials,
    String holder,
    String holderName) {}
