package org.goldenthread.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.goldenthread.answer.query.Catalogue;

/**
 * Six questions, each a request over a kept connection: Golden Thread's catalogue without kept
 * answers and its {@code /sparql}, against SQLite and RDF4J behind a plain server and Fuseki with
 * TDB2, every one a process of its own with the same facts. Prints the median time of each and the
 * geometric mean against SQLite.
 *
 * <p>{@code SpeedComparison STORE [FOLDER]}: the store is one that {@code build} made.
 */
public final class SpeedComparison {

  private static final int ROUNDS = 7;
  private static final int ASKED_A_ROUND = 40;

  /** Java compiles what runs often; a server that has run for a day is what is compared. */
  private static final long WARM_UP_NS = 1_000_000_000L * Integer.getInteger("warm-up", 6);

  private static final String CSV = "text/csv";

  private final Catalogue catalogue;
  private final Map<String, Map<String, List<Double>>> times = new LinkedHashMap<>();

  private SpeedComparison(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Runs the comparison and prints its table. */
  public static void main(String[] args) throws IOException {
    Path home = Path.of(System.getProperty("golden-thread.home", "."));
    Path folder =
        args.length > 1 ? Path.of(args[1]) : Files.createTempDirectory("golden-thread-speed");
    Files.createDirectories(folder.resolve("tdb2"));
    String sqlite = folder.resolve("facts.sqlite").toString();
    String tdb2 = folder.resolve("tdb2").toString();
    SpeedComparison comparison = new SpeedComparison(Catalogue.read(home.resolve("queries")));
    try (Child tables = Child.start(SqliteServer.class, args[0], sqlite);
        Child rdf4j = Child.start(Rdf4jServer.class, args[0]);
        Child fuseki = Child.start(FusekiProcess.class, args[0], tdb2);
        Child ours = Child.start(GoldenThreadServer.class, args[0], "fresh")) {
      comparison.run(ours.port(), tables.port(), rdf4j.port(), fuseki.port());
    }
    comparison.print();
  }

  private void run(int ours, int tables, int rdf4j, int fuseki) throws IOException {
    try (KeptConnection toOurs = new KeptConnection(ours);
        KeptConnection toTables = new KeptConnection(tables);
        KeptConnection toRdf4j = new KeptConnection(rdf4j);
        KeptConnection toFuseki = new KeptConnection(fuseki)) {
      for (int round = 0; round <= ROUNDS; round++) { // The first warms up.
        for (Question question : Question.all()) {
          String sparql = "query=" + URLEncoder.encode(text(question), StandardCharsets.UTF_8);
          ask("SQLite", question, toTables, question.address(), round);
          ask("catalogue", question, toOurs, question.address(), round);
          ask("RDF4J", question, toRdf4j, question.address(), round);
          ask("/sparql", question, toOurs, "/sparql?" + sparql, round);
          ask("Fuseki", question, toFuseki, "/ds/sparql?" + sparql, round);
        }
      }
    }
  }

  private void ask(
      String engine, Question question, KeptConnection to, String address, int round)
      throws IOException {
    byte[] request = KeptConnection.request(address, CSV);
    if (round == 0) {
      for (long end = System.nanoTime() + WARM_UP_NS; System.nanoTime() < end; ) {
        to.send(request);
      }
      return;
    }
    int rows = rows(to.send(request));
    Map<String, List<Double>> own = times.computeIfAbsent(engine, name -> new LinkedHashMap<>());
    List<Double> all =
        own.computeIfAbsent(question.name() + " (" + rows + ")", name -> new ArrayList<>());
    for (int i = 0; i < ASKED_A_ROUND; i++) {
      long start = System.nanoTime();
      to.send(request);
      all.add((System.nanoTime() - start) / 1e6);
    }
  }

  private static int rows(byte[] csv) {
    return (int) new String(csv, StandardCharsets.UTF_8).lines().count() - 1;
  }

  /** The query as a visitor would write it: with the values in it, and without comments. */
  private String text(Question question) {
    String text = catalogue.expect(question.name()).text().replaceAll("(?m)^ *#.*\n", "");
    int where = text.indexOf("WHERE {");
    int end = text.lastIndexOf("ORDER BY");
    String head = text.substring(0, where);
    String body = text.substring(where, end);
    String order = text.substring(end);
    for (Map.Entry<String, String> value : question.values().entrySet()) {
      String variable = "[?]" + value.getKey() + "\\b";
      String literal = '"' + value.getValue() + '"';
      body = body.replaceAll(variable, literal);
      if (head.matches("(?s).*" + variable + ".*")) {
        int last = body.lastIndexOf('}');
        body = body.substring(0, last) + "BIND(" + literal + " AS ?" + value.getKey() + ") }\n";
      }
    }
    return head + body + order;
  }

  private void print() {
    List<String> engines = List.copyOf(times.keySet());
    System.out.println("| p50 in ms (rows) | " + String.join(" | ", engines) + " |");
    System.out.println("|---|" + "---:|".repeat(engines.size()));
    Map<String, Double> logs = new LinkedHashMap<>();
    List<String> questions = List.copyOf(times.get("SQLite").keySet());
    for (String question : questions) {
      StringBuilder line = new StringBuilder("| " + question + " |");
      double base = median(times.get("SQLite").get(question));
      times.forEach(
          (engine, own) -> {
            double median = median(own.getOrDefault(question, List.of(Double.NaN)));
            logs.merge(engine, Math.log(median / base), Double::sum);
            line.append(String.format(Locale.ROOT, " %.2f |", median));
          });
      System.out.println(line);
    }
    StringBuilder line = new StringBuilder("| geometric mean, SQLite = 1 |");
    logs.values()
        .forEach(
            log ->
                line.append(
                    String.format(Locale.ROOT, " %.2f |", Math.exp(log / questions.size()))));
    System.out.println(line);
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }
}
