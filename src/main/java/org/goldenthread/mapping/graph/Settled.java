package org.goldenthread.mapping.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.goldenthread.mapping.profile.Curated;

/**
 * What readers answered about suggestions. A suggestion that was answered is no longer one: it
 * became a judgement, or it does not come back. Immutable after it is made.
 */
final class Settled {

  private final Map<String, Curated.Answer> answers = new HashMap<>();
  private final Iris iris;

  /** Gathers the answers of all files; two readers who contradict each other are a fault. */
  Settled(Curated curated, Iris iris) {
    this.iris = iris;
    for (Curated.Sheet sheet : curated.sheets()) {
      for (Curated.Answer one : sheet.answers()) {
        Curated.Answer known = answers.putIfAbsent(key(one), one);
        if (known != null && known.yes() != one.yes()) {
          throw sheet.fault(
              one.writtenAt(),
              "'"
                  + one.answer()
                  + "' contradicts the answer of "
                  + (known.by().isEmpty() ? "another reader" : known.by())
                  + " about "
                  + key(one)
                  + "; keep one of them");
        }
      }
    }
  }

  private static String key(Curated.Answer of) {
    return of.theme().isEmpty()
        ? link(of.record(), of.returnsIn())
        : of.record() + " " + of.theme();
  }

  private static String link(String from, String to) {
    return from + " > " + to;
  }

  boolean theme(Node record, String theme) {
    return answers.containsKey(iris.address(record) + " " + theme);
  }

  boolean recurrence(Node from, Node to) {
    return answers.containsKey(link(iris.address(from), iris.address(to)));
  }
}
