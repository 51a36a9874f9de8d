package org.goldenthread.mapping.theme;

import java.math.BigDecimal;
import java.util.List;
import org.goldenthread.mapping.record.Statement;

/**
 * A theme that a statement may have.
 *
 * @param statement the statement
 * @param theme the slug of the theme
 * @param score its share of the statement's themes, above 0 and up to 1
 * @param words the words that stand for it
 */
public record SuggestedTheme(
    Statement statement, String theme, BigDecimal score, List<String> words) {}
