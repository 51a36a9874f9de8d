package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Depot;
import org.goldenthread.answer.store.Engines;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Versions are swapped under readers: every answer is whole, belongs to one version, and no reader
 * sees an older version after a newer. 500 swaps under 16 readers with {@code -Plong-tests}.
 */
final class SwapTest {

  private static final int MOST_READERS = 16;

  private static final String ID = "https://w3id.org/golden-thread/id/";
  private static final Pattern NUMBER = Pattern.compile("version ([0-9]{1,4})\\b");
  private static final String BOTH =
      "SELECT ?a ?b { ?document <http://purl.org/dc/terms/title> ?a GRAPH <"
          + ID
          + "graph/suggested> { <"
          + Fixture.MARK
          + "> <http://purl.org/dc/terms/title> ?b } }";

  @TempDir private Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<Integer, Manifest> published = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final AtomicInteger answers = new AtomicInteger();
  private volatile boolean done;
  private String address = "";

  @Tag("long")
  @ParameterizedTest
  @CsvSource({"memory, 500, 16", "disk, 100, 16"})
  void everyAnswerOfManyBelongsToOneVersion(String engine, int swaps, int readers)
      throws Exception {
    everyAnswerBelongsToOneVersion(engine, swaps, readers);
  }

  @ParameterizedTest
  @CsvSource({"memory, 50, 4", "disk, 10, 4"})
  void everyAnswerBelongsToOneVersion(String engine, int swaps, int readerCount) throws Exception {
    Depot depot = Engines.depot(folder, engine);
    try (Store first = publish(depot, 0);
        WebServer server = WebServer.start("127.0.0.1", 0, site(first))) {
      address = "http://127.0.0.1:" + server.port();
      List<Thread> readers = readers(readerCount);
      for (int i = 1; i <= swaps; i++) {
        server.show(site(publish(depot, i)));
      }
      done = true;
      for (Thread reader : readers) {
        reader.join();
      }
    }
    assertEquals(List.of(), List.copyOf(faults));
    assertTrue(answers.get() >= swaps, answers + " answers under " + swaps + " swaps");
    publish(depot, swaps + 1).close();
    assertTrue(versions() <= 2, versions() + " versions are left on disk");
  }

  private List<Thread> readers(int count) {
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Thread reader = new Thread(this::read, "reader-" + i);
      reader.start();
      readers.add(reader);
    }
    return readers;
  }

  private void read() {
    int seen = 0;
    for (int i = 0; !done; i++) {
      try {
        HttpResponse<String> answer = client.send(request(i % 4), BodyHandlers.ofString());
        int version = check(answer);
        if (version < seen) {
          faults.add("version " + version + " after " + seen);
        }
        seen = version;
        answers.incrementAndGet();
      } catch (IOException e) {
        faults.add(e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private HttpRequest request(int kind) {
    HttpRequest.Builder request = HttpRequest.newBuilder();
    return switch (kind) {
      case 0 -> request.uri(URI.create(address + "/api/queries/documents.html")).build();
      case 1 -> request.uri(URI.create(address + "/data")).build();
      case 2 -> request.uri(URI.create(address + "/id/document/paper.html")).build();
      default ->
          request
              .uri(URI.create(address + "/sparql"))
              .header("Content-Type", "application/sparql-query")
              .POST(BodyPublishers.ofString(BOTH))
              .build();
    };
  }

  /** All versions that an answer speaks of are the same; answers which. */
  private int check(HttpResponse<String> answer) {
    String text = answer.body();
    Matcher numbers = NUMBER.matcher(text);
    if (answer.statusCode() != 200 || !numbers.find()) {
      faults.add(answer.uri() + " " + answer.statusCode() + ": " + text);
      return Integer.MAX_VALUE;
    }
    int version = Integer.parseInt(numbers.group(1));
    while (numbers.find()) {
      if (Integer.parseInt(numbers.group(1)) != version) {
        faults.add(answer.uri() + ": version " + version + " and " + numbers.group());
      }
    }
    Manifest manifest = published.get(version);
    boolean whole =
        answer.uri().getPath().equals("/data")
            ? text.lines().count() == manifest.quads()
            : !text.contains("<footer>") || text.contains(manifest.version().substring(0, 12));
    if (!whole) {
      faults.add(answer.uri() + ": not all of version " + version);
    }
    return version;
  }

  private Store publish(Depot depot, int number) {
    published.put(
        number,
        depot.publish(
            Statements.of(Fixture.version(number)),
            Fixture.draft(),
            candidate -> published.put(number, candidate.manifest())));
    return depot.open();
  }

  private static Site site(Store store) {
    Limits limits =
        Limits.standard()
            .with(Limit.REQUESTS_A_MINUTE, Integer.MAX_VALUE)
            .with(Limit.QUERY_TIME_A_MINUTE, Integer.MAX_VALUE)
            .with(Limit.DOWNLOADS_EACH, MOST_READERS)
            .with(Limit.WAITING, MOST_READERS)
            .with(Limit.WAITING_TIME, 60_000);
    return new Site(store, Fixture.catalogue(), limits);
  }

  private long versions() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isDirectory).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
