package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.mapping.document.Ledger.Fate;
import org.goldenthread.mapping.draft.Draft;
import org.goldenthread.mapping.record.Plan;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Report;
import org.goldenthread.mapping.record.Suspicion;
import org.goldenthread.mapping.record.Suspicions;
import org.goldenthread.mapping.record.Unread;

/** Prints what became of an added file. */
final class AddReport {

  private static final int SHOWN = 60;
  private static final int MOST = 12;

  private final PrintWriter out;

  private AddReport(PrintWriter out) {
    this.out = out;
  }

  /** Prints one file's outcome. */
  static void print(Adding.Outcome outcome, PrintWriter out) {
    AddReport report = new AddReport(out);
    if (outcome.fault().isPresent()) {
      out.println(outcome.fault().get());
    } else if (!outcome.already().isEmpty()) {
      out.println(
          outcome.file()
              + ": the same file is already here as "
              + outcome.already()
              + "; nothing changed");
    } else {
      out.println(outcome.file() + ":");
      outcome.draft().ifPresent(report::draft);
      outcome
          .transcript()
          .ifPresent(
              transcript -> {
                report.row(
                    "read as", transcript.format() + " by the reader " + transcript.reader());
                transcript.remarks().stream()
                    .limit(MOST)
                    .forEach(
                        remark ->
                            report.row(
                                "remark", remark.what() + " (" + remark.place().where() + ")"));
              });
      outcome.reading().ifPresent(report::reading);
    }
  }

  private void row(String name, String words) {
    out.println(String.format("  %-12s%s", name, words));
  }

  private void draft(Draft draft) {
    Draft.About about = draft.about();
    String because = draft.because().isEmpty() ? "" : ", because of " + some(draft.because());
    row("taken for", about.kind() + because);
    row("document", about.slug());
    row("title", about.title());
    row("authority", about.authority());
    row("date", about.published());
    List<String> names =
        draft.register().values().stream()
            .flatMap(list -> ((List<?>) list).stream())
            .map(entry -> String.valueOf(((Map<?, ?>) entry).get("name")))
            .toList();
    if (!names.isEmpty()) {
      row("new names", names.size() + ": " + some(names));
    }
  }

  private static String some(List<String> words) {
    String shown = words.stream().limit(MOST).collect(Collectors.joining(", "));
    return words.size() > MOST ? shown + " and " + (words.size() - MOST) + " more" : shown;
  }

  private void reading(Reading reading) {
    for (Plan plan : reading.plans()) {
      row(
          "plan",
          plan.about().plan()
              + ": "
              + plan.actions().size()
              + " actions, "
              + plan.recommendations().size()
              + " recommendations or areas");
    }
    for (Report report : reading.reports()) {
      row("inspection", report.inspection() + ", " + report.head().framework());
      row(
          "judgements",
          some(
              report.judgements().stream()
                  .map(one -> one.area() + " " + one.words().value())
                  .toList()));
      row("findings", String.valueOf(report.findings().size()));
      report.gaps().forEach(gap -> row("gap", gap));
    }
    if (!reading.paragraphs().isEmpty()) {
      row("paragraphs", String.valueOf(reading.paragraphs().size()));
    }
    row("text", reading.blocks().size() + " paragraphs of running text");
    Map<Fate, Integer> counts = reading.ledger().counts();
    row(
        "lines",
        counts.get(Fate.MAPPED)
            + " mapped, "
            + counts.get(Fate.FURNITURE)
            + " carry nothing, "
            + counts.get(Fate.OUTSIDE)
            + " out of scope, "
            + counts.get(Fate.UNREAD)
            + " unread");
    unread(reading.unread());
    List<Suspicion> suspicions = Suspicions.of(reading);
    suspicions.stream()
        .limit(MOST)
        .forEach(
            one ->
                row(
                    "suspicion",
                    one.kind() + " (" + one.where() + ", line " + one.line() + "): " + one.what()));
    row("in all", suspicions.size() + " suspicions, " + reading.unread().size() + " cells unread");
  }

  /** One row a column, with its first cell. */
  private void unread(List<Unread> unread) {
    Map<String, List<Unread>> byColumn =
        unread.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.column() + "\n" + one.reason(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    byColumn
        .values()
        .forEach(
            cells -> {
              Unread first = cells.get(0);
              String words = first.words();
              String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
              String column = first.column().isEmpty() ? "" : "column '" + first.column() + "', ";
              row(
                  "unread",
                  column
                      + cells.size()
                      + (cells.size() == 1 ? " cell: " : " cells: ")
                      + first.reason()
                      + "; first on line "
                      + first.line()
                      + ": "
                      + shown);
            });
  }
}
