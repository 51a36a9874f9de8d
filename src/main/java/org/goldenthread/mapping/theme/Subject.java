package org.goldenthread.mapping.theme;

import org.goldenthread.mapping.record.Statement;

/**
 * A statement with what it is compared by.
 *
 * @param statement the statement
 * @param features those of its own words and of the words that speak for it
 * @param alone whether no other words speak for it
 */
record Subject(Statement statement, Features features, boolean alone) {}
