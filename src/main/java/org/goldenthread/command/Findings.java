package org.goldenthread.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Unplaced;

/** What is wrong with a graph before it is published; one sentence each, none when it is good. */
final class Findings {

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
}
