package org.goldenthread.answer.query;

import java.util.List;

/**
 * Something of the graph that the value of a parameter may name.
 *
 * @param identifier its slug
 * @param label its title or preferred name
 * @param otherNames other names under which it is known
 */
public record Choice(String identifier, String label, List<String> otherNames) {

  /** Keeps a copy of the names. */
  public Choice {
    otherNames = List.copyOf(otherNames);
  }
}
