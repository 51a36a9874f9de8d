package org.goldenthread.mapping.theme;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.mapping.record.Statement;

/**
 * A place where the weakness of an earlier statement may come back.
 *
 * @param from the earlier statement
 * @param to the later one
 * @param theme the slug of the theme that links them most, or an empty string
 * @param score how alike they are, above 0 and up to 1
 * @param words the words that led to it
 * @param acrossAuthorities whether the two are about two authorities: then the weakness is alike,
 *     not the same
 */
public record SuggestedRecurrence(
    Statement from,
    Statement to,
    String theme,
    BigDecimal score,
    List<String> words,
    boolean acrossAuthorities) {}
