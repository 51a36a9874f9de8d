package org.goldenthread.answer.store;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.fault.Failure;

/**
 * What can be set of a store in a folder, each by an environment variable of this name.
 *
 * @param engine {@code GOLDEN_THREAD_ENGINE}: {@code memory} or {@code disk}; without it the size
 *     decides
 * @param memoryStatements {@code GOLDEN_THREAD_MEMORY_STATEMENTS}: the most statements that are
 *     kept in memory; about 80 bytes of heap each, and as many again when it is built
 */
record Settings(Optional<Engine> engine, long memoryStatements) {

  private static final long MEMORY_STATEMENTS = 5_000_000;

  /** The file of a table in memory has room for about so many. */
  private static final long MOST_IN_MEMORY = 30_000_000;

  static Settings from(Map<String, String> variables) {
    return new Settings(
        text(variables, "GOLDEN_THREAD_ENGINE").map(Settings::engine),
        text(variables, "GOLDEN_THREAD_MEMORY_STATEMENTS")
            .map(Settings::number)
            .orElse(MEMORY_STATEMENTS));
  }

  /** What keeps a graph of this size. */
  Engine engineFor(long statements) {
    return engine.orElse(statements <= memoryStatements ? Engine.MEMORY : Engine.DISK);
  }

  private static Optional<String> text(Map<String, String> variables, String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  private static Engine engine(String name) {
    for (Engine engine : Engine.values()) {
      if (engine.name().equals(name.toUpperCase(Locale.ROOT))) {
        return engine;
      }
    }
    throw new Failure(
        Failure.Code.USAGE, "GOLDEN_THREAD_ENGINE is '" + name + "'; set it to memory or disk.");
  }

  private static long number(String digits) {
    if (!digits.matches("[0-9]{1,15}") || Long.parseLong(digits) > MOST_IN_MEMORY) {
      throw new Failure(
          Failure.Code.USAGE,
          "GOLDEN_THREAD_MEMORY_STATEMENTS is '"
              + digits
              + "'; set it to a number up to "
              + MOST_IN_MEMORY
              + ".");
    }
    return Long.parseLong(digits);
  }
}
