package org.goldenthread.answer.store;

import java.util.Optional;
import java.util.function.Supplier;
import org.goldenthread.answer.quads.KeptQuads;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;

/**
 * A place that keeps the graph, version by version: a folder, or a SPARQL service.
 *
 * <p>A version is written beside the one in use, checked, and then made the current one in a single
 * step: whoever opens the place finds the old or the new version, whole. Safe for use by several
 * threads and processes.
 */
public interface Depot {

  /** Judges a version before it is published. */
  @FunctionalInterface
  interface Check {
    /** Does nothing when the version is good; throws a {@link Failure} that says what is not. */
    void pass(Store candidate);
  }

  /**
   * What the current version was made from; nothing when no version was ever published.
   *
   * @throws Failure of code {@code STORE} when the place does not answer or is damaged
   */
  Optional<Manifest> manifest();

  /** What was mapped for earlier versions and can be used again, where the place keeps it. */
  default Optional<KeptQuads> kept() {
    return Optional.empty();
  }

  /**
   * Writes a new version, has it checked, makes it the current one and removes older versions that
   * nobody reads any more.
   *
   * @param statements sent once, before anything else
   * @param draft what they were made from; asked for when all of them are sent
   * @return the manifest with number and checksum of the statements
   * @throws Failure of the check, or of code {@code STORE} when the place cannot be written; the
   *     version before stays in use
   */
  Manifest publish(Statements statements, Supplier<Manifest> draft, Check check);

  /** As above, when it is known before what the statements are made from. */
  default Manifest publish(Statements statements, Manifest draft, Check check) {
    return publish(statements, () -> draft, check);
  }

  /**
   * Opens the current version.
   *
   * @throws Failure of code {@code STORE} when there is none or it is damaged
   */
  Store open();
}
