package org.goldenthread.mapping.draft;

import java.util.Optional;

/** Drafts the description of one kind of document. Safe for use by many threads. */
@FunctionalInterface
public interface Drafter {

  /**
   * Drafts a document, if it is of the kind that this drafter knows.
   *
   * @throws org.goldenthread.fault.Failure when it is of that kind but cannot be described, in one
   *     sentence with what to do
   */
  Optional<Draft> draft(Intake intake);
}
