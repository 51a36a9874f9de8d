package org.goldenthread.mapping.theme;

import java.util.List;
import java.util.Optional;

/**
 * A theme of the scheme.
 *
 * @param slug its identifier
 * @param group the slug of the broader theme, if it has one
 * @param labels its labels, the preferred one first
 */
public record Theme(String slug, Optional<String> group, List<String> labels) {

  /** Keeps a copy of the labels. */
  public Theme {
    labels = List.copyOf(labels);
  }
}
