package org.goldenthread.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.answer.store.Store;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.vocabulary.Gt;

/** Counts what was read. Safe for use by several threads. */
final class Tally {

  private final Map<String, Long> byDocument = new TreeMap<>();
  private final Map<String, Long> byKind = new TreeMap<>();

  /** What was counted, as it is kept beside the statements of a part. */
  record Counts(Map<String, Long> documents, Map<String, Long> kinds) {}

  /** Adds what was counted elsewhere. */
  synchronized void add(Counts other) {
    other.documents().forEach((what, number) -> byDocument.merge(what, number, Long::sum));
    other.kinds().forEach((kind, number) -> byKind.merge(kind, number, Long::sum));
  }

  synchronized Counts counts() {
    return new Counts(new TreeMap<>(byDocument), new TreeMap<>(byKind));
  }

  /** Counts what a document holds. */
  synchronized void add(Reading reading) {
    String document = reading.dossier().description().document();
    count(document + ": paragraphs", "Paragraph", reading.paragraphs().size());
    for (Plan plan : reading.plans()) {
      String name = document + ": " + plan.about().plan() + ": ";
      count(name + "recommendations", "Recommendation", plan.recommendations().size());
      count(name + "actions", "ActionState", plan.actions().size());
      count(name + "progress notes", "ProgressNote", plan.progress().size());
      count(name + "outcomes and measures", plan.outcomes().size());
    }
    count(document + ": blocks of text", "TextBlock", reading.blocks().size());
    count(document + ": posts, holders and initials", reading.holdings().size());
    count(document + ": statements of governance", reading.governance().size());
  }

  private void count(String what, String kind, int number) {
    count(what, number);
    byKind.merge(kind, (long) number, Long::sum);
  }

  private void count(String what, int number) {
    if (number > 0) {
      byDocument.merge(what, (long) number, Long::sum);
    }
  }

  /** What was read, document by document; a key is the document's slug and a kind of record. */
  synchronized Map<String, Long> byDocument() {
    return new TreeMap<>(byDocument);
  }

  /** Kinds of records of which a store does not hold as many as were read. */
  synchronized List<String> lost(Store store) {
    List<String> faults = new ArrayList<>();
    byKind.forEach(
        (kind, number) -> {
          Node type = Gt.term(kind);
          long held = store.read(dataset -> held(dataset, type));
          if (held != number) {
            faults.add(
                "the documents have "
                    + number
                    + " records of the kind gt:"
                    + kind
                    + ", the graph holds "
                    + held);
          }
        });
    return faults;
  }

  private static long held(DatasetGraph dataset, Node type) {
    return Iter.count(dataset.getDefaultGraph().find(Node.ANY, RDF.Nodes.type, type));
  }
}
