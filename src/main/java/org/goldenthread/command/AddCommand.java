package org.goldenthread.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code add}: reads files as they come, drafts what describes them, maps and checks them. */
@Command(
    name = "add",
    description =
        "Reads files as they come (PDF, DOCX, XLSX, HTML, CSV, TSV, text), drafts what describes"
            + " them, maps and checks them.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class AddCommand implements Callable<Integer> {

  private static final int MOST_FILES = 100_000;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "files, or folders of files")
  private List<Path> files;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the documents, made when missing; the standard is that of serve")
  private @Nullable Path folder;

  @Option(
      names = "--store",
      paramLabel = "DIR or URL",
      description = "where the graph is kept; the standard is 'store' inside the folder of --data")
  private @Nullable String store;

  @Option(names = "--dry-run", description = "says what would be added and keeps nothing")
  private boolean dryRun;

  @Option(names = "--yes", description = "asks nothing")
  private boolean yes;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path data = Optional.ofNullable(folder).orElseGet(Home::data).toAbsolutePath().normalize();
    try (Progress progress = new Progress(err)) {
      Adding adding = new Adding(data, dryRun, added -> keeps(added, out));
      List<Path> all = files.stream().flatMap(AddCommand::within).distinct().toList();
      progress.step("Reading " + all.size() + " files");
      int failed = 0;
      for (Adding.Outcome outcome : adding.add(all)) {
        AddReport.print(outcome, out);
        failed += outcome.fault().isPresent() ? 1 : 0;
      }
      adding
          .settle()
          .forEach(
              (slug, other) ->
                  out.println(
                      "inspection "
                          + slug
                          + " is now "
                          + other
                          + ": another of that year is there"));
      if (adding.changed() && !dryRun) {
        new GraphBuild(data, progress).publish(depot());
        out.println("The graph now has what was added: ./golden-thread query documents" + shown());
      }
      return failed == 0 ? 0 : 1;
    }
  }

  private String shown() {
    return folder == null && store == null ? "" : " --store " + location();
  }

  private String location() {
    return Optional.ofNullable(store)
        .orElseGet(
            () -> folder == null ? Home.store().toString() : folder.resolve("store").toString());
  }

  private Depot depot() {
    return StorePlace.at(location());
  }

  /** Only a person at a terminal is asked. */
  private boolean keeps(Adding.Outcome added, PrintWriter out) {
    if (yes || dryRun || !Terminal.isThere()) {
      return true;
    }
    AddReport.print(added, out);
    out.print("Keep it? [Y/n] ");
    out.flush();
    String answer = System.console().readLine();
    return answer == null || !answer.strip().toLowerCase(Locale.ROOT).startsWith("n");
  }

  private static Stream<Path> within(Path given) {
    if (!Files.isDirectory(given)) {
      return Stream.of(given);
    }
    try (Stream<Path> all = Files.walk(given)) {
      return all
          .filter(file -> Files.isRegularFile(file) && !isHidden(given, file))
          .sorted()
          .limit(MOST_FILES)
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA, given + ": the folder cannot be read; check its rights", unreadable);
    }
  }

  private static boolean isHidden(Path folder, Path file) {
    for (Path step : folder.relativize(file)) {
      if (step.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
