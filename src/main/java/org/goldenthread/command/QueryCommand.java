package org.goldenthread.command;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Format;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: answers one question of the catalogue. */
@Command(
    name = "query",
    description = "Answers one question of the catalogue.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class QueryCommand implements Callable<Integer> {

  private static final int NARROWEST = 40;

  @Spec private CommandSpec spec;
  @Mixin private StorePlace store;

  @Parameters(index = "0", paramLabel = "NAME", description = "name of the question")
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
      description = "table, csv or json; the standard is table")
  private Format format;

  @Override
  public Integer call() throws IOException {
    Map<String, String> values = values();
    Catalogue catalogue = Catalogue.read(Home.queries());
    catalogue.expect(name);
    try (Store opened = opened()) {
      Asker asker = new Asker(catalogue, opened, Limits.standard());
      format.write(asker.ask(name, values), width(), spec.commandLine().getOut());
    }
    return 0;
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
