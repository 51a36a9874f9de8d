package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenthread.answer.store.Store;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.graph.Orphans;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Suspicion;
import org.goldenthread.mapping.record.Suspicions;
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
  @Mixin private StorePlace store;

  @Option(names = "--lines", description = "print every line, not only the unexplained ones")
  private boolean everyLine;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Progress progress = new Progress(spec.commandLine().getErr())) {
      orphans(out);
      List<String> found = new ArrayList<>();
      List<String> invalid = new ArrayList<>();
      new GraphBuild(store.data(), progress)
          .check(
              (mapped, faults) -> {
                mapped.readings().forEach(reading -> ledger(reading, out));
                found.addAll(Findings.unexplained(mapped.readings()));
                invalid.addAll(faults);
              });
      invalid.forEach(out::println);
      out.println("shapes: " + (invalid.isEmpty() ? "all hold" : invalid.size() + " do not hold"));
      return found.isEmpty() && invalid.isEmpty() ? 0 : 1;
    }
  }

  /** Passages of the store whose document changed since; the mapping then says what to do. */
  private void orphans(PrintWriter out) {
    if (store.depot().manifest().isEmpty()) {
      return;
    }
    try (Store built = store.open()) {
      for (Orphans.Orphan orphan : built.read(dataset -> Orphans.of(dataset, store.data()))) {
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

  private void ledger(Reading reading, PrintWriter out) {
    String file = reading.dossier().description().file();
    if (everyLine) {
      for (Ledger.Entry entry : reading.ledger().entries()) {
        if (entry.fate() != Ledger.Fate.UNEXPLAINED) {
          out.println(Findings.line(file, entry));
        }
      }
    }
    Findings.unexplained(List.of(reading)).forEach(out::println);
    List<Suspicion> suspicions = Suspicions.of(reading);
    for (Suspicion one : suspicions) {
      out.println(
          file
              + ":"
              + one.line()
              + ": suspicion, "
              + one.kind()
              + " ("
              + one.where()
              + "): "
              + one.what());
    }
    StringBuilder summary = new StringBuilder(file + ": ");
    for (Map.Entry<Ledger.Fate, Integer> count : reading.ledger().counts().entrySet()) {
      String fate = count.getKey().name().toLowerCase(Locale.ROOT);
      summary.append(count.getValue()).append(' ').append(fate).append(", ");
    }
    out.println(
        summary
            + (reading.unplaced().size()
                + " cells with unexplained words, "
                + reading.unread().size()
                + " cells not read, "
                + suspicions.size()
                + " suspicions"));
  }
}
