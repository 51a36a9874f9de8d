/**
 * Drafts of what describes a document, made from the file alone: what it is, how each part of it is
 * read, which names are new. Each guess says what it rests on and whether it is sure; what is not
 * sure is not read until a person says so.
 */
@NullMarked
package org.goldenthread.mapping.draft;

import org.jspecify.annotations.NullMarked;
