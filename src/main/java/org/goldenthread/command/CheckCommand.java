package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenthread.document.Ledger;
import org.goldenthread.graph.Mapped;
import org.goldenthread.graph.Orphans;
import org.goldenthread.record.Reading;
import org.goldenthread.record.Unplaced;
import org.goldenthread.store.Manifest;
import org.goldenthread.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: validates the graph against the shapes and prints the ledger. */
@Command(
    name = "check",
    description = "Validates the graph against the shapes and prints the ledger of all lines.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private DataPlace data;
  @Mixin private StorePlace store;

  @Option(names = "--lines", description = "print every line, not only the unexplained ones")
  private boolean everyLine;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      orphans(out);
      Mapped mapped = new GraphBuild(data.folder(), progress).map();
      int faults = 0;
      for (Reading reading : mapped.readings()) {
        faults += ledger(reading, out);
      }
      progress.step("Validating the graph");
      List<String> invalid = invalid(mapped);
      invalid.forEach(out::println);
      out.println("shapes: " + (invalid.isEmpty() ? "all hold" : invalid.size() + " do not hold"));
      return faults + invalid.size() == 0 ? 0 : 1;
    }
  }

  /** Passages of the store whose document changed since; the mapping then says what to do. */
  private void orphans(PrintWriter out) {
    if (store.folder().manifest().isEmpty()) {
      return;
    }
    try (Store built = store.open()) {
      for (Orphans.Orphan orphan : Orphans.of(built.dataset(), data.folder())) {
        out.println(
            orphan.document()
                + ":"
                + orphan.line()
                + ": orphaned passage at "
                + orphan.start()
                + ": "
                + orphan.exact());
      }
    }
  }

  private int ledger(Reading reading, PrintWriter out) {
    String file = reading.dossier().description().file();
    int faults = 0;
    for (Ledger.Entry entry : reading.ledger().entries()) {
      boolean unexplained = entry.fate() == Ledger.Fate.UNEXPLAINED;
      faults += unexplained ? 1 : 0;
      if (unexplained || everyLine) {
        out.println(
            file + ":" + entry.line() + ": " + word(entry.fate()) + " (" + entry.reason() + ")");
      }
    }
    for (Unplaced words : reading.unplaced()) {
      faults++;
      out.println(
          file + ":" + words.line() + ": unexplained " + words.column() + ": " + words.words());
    }
    StringBuilder summary = new StringBuilder(file + ": ");
    for (Map.Entry<Ledger.Fate, Integer> count : reading.ledger().counts().entrySet()) {
      summary.append(count.getValue()).append(' ').append(word(count.getKey())).append(", ");
    }
    out.println(summary + (reading.unplaced().size() + " cells with unexplained words"));
    return faults;
  }

  private static String word(Ledger.Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> invalid(Mapped mapped) {
    try (Store store =
        Store.of(mapped.dataset(), Manifest.draft(ProgramVersion.text(), Map.of(), Map.of()))) {
      return ShapeReport.of(
          store.dataset().getDefaultGraph(), Home.ontology().resolve("shapes.ttl"));
    }
  }
}
