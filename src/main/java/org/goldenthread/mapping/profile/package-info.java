/**
 * What is particular to each document, as data: its description, the profile that tells the general
 * readers what they will find, the corrections of what the extraction damaged, the facts that a
 * reader transcribed with their quotes, and the register of bodies, posts and persons.
 *
 * <p>{@link org.goldenthread.mapping.profile.Corpus} is the way in. Every fault in a data file is
 * reported with the file and the line.
 */
@NullMarked
package org.goldenthread.mapping.profile;

import org.jspecify.annotations.NullMarked;
