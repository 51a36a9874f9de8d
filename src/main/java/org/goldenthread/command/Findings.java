package org.goldenthread.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.document.Ledger;
import org.goldenthread.fault.Failure;
import org.goldenthread.record.Plan;
import org.goldenthread.record.Reading;
import org.goldenthread.record.Unplaced;
import org.goldenthread.store.Prefixes;
import org.goldenthread.store.Store;

/** What is wrong with a graph before it is published; one sentence each, none when it is good. */
final class Findings {

  private static final int ALL = Integer.MAX_VALUE;

  private Findings() {}

  /** Lines and words of the documents that no reader and no rule explains. */
  static List<String> unexplained(List<Reading> readings) {
    List<String> faults = new ArrayList<>();
    for (Reading reading : readings) {
      String file = reading.dossier().description().file();
      for (Ledger.Entry entry : reading.ledger().entries()) {
        if (entry.fate() == Ledger.Fate.UNEXPLAINED) {
          faults.add(line(file, entry));
        }
      }
      for (Unplaced words : reading.unplaced()) {
        faults.add(
            file + ":" + words.line() + ": unexplained " + words.column() + ": " + words.words());
      }
    }
    return faults;
  }

  /** What became of a line. */
  static String line(String file, Ledger.Entry entry) {
    String fate = entry.fate().name().toLowerCase(Locale.ROOT);
    return file + ":" + entry.line() + ": " + fate + " (" + entry.reason() + ")";
  }

  /** Kinds of records of which the graph does not hold as many as were read. */
  static List<String> lost(List<Reading> readings, Store store) {
    Map<String, Integer> read = new LinkedHashMap<>();
    read.put("Paragraph", sum(readings, reading -> reading.paragraphs().size()));
    read.put("Recommendation", plans(readings, plan -> plan.recommendations().size()));
    read.put("ActionState", plans(readings, plan -> plan.actions().size()));
    read.put("ProgressNote", plans(readings, plan -> plan.progress().size()));
    read.put("TextBlock", sum(readings, reading -> reading.blocks().size()));
    List<String> faults = new ArrayList<>();
    read.forEach(
        (kind, number) -> {
          Node type = NodeFactory.createURI(Prefixes.all().get("gt") + kind);
          int held = store.find(Node.ANY, Node.ANY, RDF.Nodes.type, type, ALL).size();
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

  /** Refuses a graph with faults. */
  static void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new Failure(
          Failure.Code.DATA,
          "Not published, because "
              + (faults.size() == 1 ? "of a fault: " : "of " + faults.size() + " faults, first: ")
              + faults.get(0)
              + "; run ./golden-thread check to see all, and correct the data. The version before"
              + " stays in use.");
    }
  }

  private static int plans(List<Reading> readings, ToIntFunction<Plan> size) {
    return sum(readings, reading -> reading.plans().stream().mapToInt(size).sum());
  }

  private static int sum(List<Reading> readings, ToIntFunction<Reading> size) {
    return readings.stream().mapToInt(size).sum();
  }
}
