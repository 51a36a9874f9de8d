package org.goldenthread.answer.remote;

import java.util.Map;
import java.util.Optional;

/**
 * How a service may be written to, each by an environment variable of this name.
 *
 * @param graphStore {@code GOLDEN_THREAD_GRAPH_STORE}: address of the Graph Store Protocol when it
 *     is not the address of the queries
 * @param user {@code GOLDEN_THREAD_STORE_USER}: name of who writes
 * @param password {@code GOLDEN_THREAD_STORE_PASSWORD}: password of who writes
 */
record Access(Optional<String> graphStore, Optional<String> user, Optional<String> password) {

  static Access from(Map<String, String> variables) {
    return new Access(
        text(variables, "GOLDEN_THREAD_GRAPH_STORE"),
        text(variables, "GOLDEN_THREAD_STORE_USER"),
        text(variables, "GOLDEN_THREAD_STORE_PASSWORD"));
  }

  /** Without the password, so that no log shows it. */
  @Override
  public String toString() {
    return "Access[" + graphStore + ", " + user + "]";
  }

  private static Optional<String> text(Map<String, String> variables, String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }
}
