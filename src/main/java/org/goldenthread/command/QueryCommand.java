package org.goldenthread.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.goldenthread.answer.page.Edition;
import org.goldenthread.answer.page.XlsxWriter;
import org.goldenthread.answer.query.Answer;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Format;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: answers one question of the catalogue. */
@Command(
    name = "query",
    description = "Answers one question of the catalogue.",
    versionProvider = ProgramVersion.class)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class QueryCommand implements Callable<Integer> {

  private static final int NARROWEST = 40;
  private static final String WORKBOOK = "xlsx";

  @Spec private CommandSpec spec;
  @Mixin private StorePlace store;

  @Option(
      names = {"-h", "--help"},
      description = "how to use this command, or, after a name, what that question takes")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "which version it is")
  @SuppressWarnings("UnusedVariable") // picocli prints the version by itself.
  private boolean version;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "",
      paramLabel = "NAME",
      description = "name of the question")
  private String name;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "param=value",
      description = "values of its parameters")
  private List<String> given = List.of();

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "table, csv, json, md, spreadsheet or xlsx; the standard is table")
  private String format;

  @Override
  public Integer call() throws IOException {
    if (name.isEmpty()) {
      return withoutName();
    }
    Catalogue catalogue = Catalogue.read(Home.queries());
    CatalogueQuery query = catalogue.expect(name);
    if (help) {
      QuestionHelp.print(query, spec.commandLine().getOut());
      return 0;
    }
    Map<String, String> values = values();
    Optional<Format> text = text();
    try (Store opened = opened()) {
      Answer answer = new Asker(catalogue, opened, Limits.standard()).ask(name, values);
      if (text.isPresent()) {
        show(answer, text.get());
      } else {
        workbook(query, answer, opened);
      }
    }
    return 0;
  }

  /** A table goes to a person through the pager; everything else is for programs. */
  private void show(Answer answer, Format form) throws IOException {
    if (form != Format.TABLE) {
      form.write(answer, width(), spec.commandLine().getOut());
      return;
    }
    StringBuilder table = new StringBuilder();
    form.write(answer, width(), table);
    new Screen(Terminal.isThere(), System.getenv())
        .show(table.toString(), answer.columns(), spec.commandLine().getOut());
  }

  private int withoutName() {
    if (help) {
      spec.commandLine().usage(spec.commandLine().getOut());
      return 0;
    }
    throw new ParameterException(spec.commandLine(), "Missing required parameter: 'NAME'");
  }

  /** The format where it is one of text. */
  private Optional<Format> text() {
    Optional<Format> named = Format.named(format);
    if (named.isEmpty() && !format.equalsIgnoreCase(WORKBOOK)) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--format': '"
              + format
              + "' is none of table, csv, json, md, spreadsheet, xlsx");
    }
    return named;
  }

  private static void workbook(CatalogueQuery query, Answer answer, Store store)
      throws IOException {
    Edition edition = new Edition(store.manifest().version(), store.manifest().quads());
    String command = "./golden-thread query " + query.name();
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      XlsxWriter.write(query, answer, command, edition, out);
    }
  }

  /**
   * The store; the one beside the documents is filled first, so that a first question needs no
   * other command; one that is named must be there.
   */
  private Store opened() {
    Depot depot = store.existing();
    if (depot.manifest().isEmpty()) {
      try (Progress progress = new Progress(spec.commandLine().getErr())) {
        new GraphBuild(store.data(), progress).publish(depot);
      }
    }
    return store.open();
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String each : given) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw new Failure(
            Failure.Code.USAGE, "'" + each + "' is no parameter; write it as name=value.");
      }
      String before = values.put(each.substring(0, equals), each.substring(equals + 1));
      if (before != null) {
        throw new Failure(
            Failure.Code.USAGE,
            "The parameter '" + each.substring(0, equals) + "' is given more than once.");
      }
    }
    return values;
  }

  /** The width of the terminal, as the shell tells it. */
  private static int width() {
    String columns = System.getenv().getOrDefault("COLUMNS", "120");
    return columns.matches("[0-9]{1,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : 120;
  }
}
