package org.goldenthread.mapping.record;

import java.util.Optional;

/**
 * A sentence in which a report says that an earlier inspection found a weakness that is still
 * there.
 *
 * @param in the paragraph or finding in which it stands; nothing for running text
 * @param quote the sentence
 * @param foundBy what found the weakness earlier, as the sentence names it
 * @param line the line on which the paragraph, finding or text begins
 */
public record Recalled(Optional<Statement> in, Stated quote, String foundBy, int line) {}
