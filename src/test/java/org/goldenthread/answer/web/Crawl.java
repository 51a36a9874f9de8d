package org.goldenthread.answer.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows the links of a site from the front page, as a person could, and judges each page. Pages
 * that only place a mark in a page that is known are opened once; of files of one kind some.
 */
final class Crawl {

  private static final int FILES_OF_A_KIND = 4;
  private static final int REPORTS = 5;
  private static final Pattern READER = Pattern.compile("/read/([^?#]+)\\?line=(\\d+)");
  private static final Pattern COUNT = Pattern.compile("^\\D{0,5}?([0-9][0-9,]*)\\b.*");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final PageRules rules;
  private final int most;
  private final Deque<String> waiting = new ArrayDeque<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Map<String, Set<String>> wantedLines = new TreeMap<>();
  private final Map<String, Set<String>> lines = new TreeMap<>();
  private final Map<String, Integer> files = new TreeMap<>();
  private final Map<String, String> promised = new LinkedHashMap<>();
  private final Map<String, Integer> counted = new LinkedHashMap<>();
  private final Map<String, List<String>> faults = new TreeMap<>();
  private final Map<String, Long> slow = new LinkedHashMap<>();
  private int pages;

  /** A crawl of so many pages at most. */
  Crawl(String server, PageRules rules, int most) {
    this.server = server;
    this.rules = rules;
    this.most = most;
  }

  /** Opens all that can be reached from here. */
  Crawl from(String... addresses) {
    for (String address : addresses) {
      add(address, "the beginning");
    }
    while (!waiting.isEmpty() && pages < most) {
      open(waiting.removeFirst());
    }
    if (waiting.isEmpty()) {
      compareLines();
    }
    compareCounts();
    return this;
  }

  /** How many pages were judged. */
  int pages() {
    return pages;
  }

  /** What is wrong, by kind: each with the first places. */
  Map<String, List<String>> faults() {
    return faults;
  }

  /** What took longest, in milliseconds. */
  List<String> slowest(int number) {
    return slow.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(number)
        .map(each -> each.getValue() + " ms " + each.getKey())
        .toList();
  }

  private void fault(String kind, String where) {
    faults.computeIfAbsent(kind, k -> new ArrayList<>()).add(where);
  }

  private void open(String address) {
    long start = System.nanoTime();
    HttpResponse<String> reply = get(address);
    String type = reply.headers().firstValue("Content-Type").orElse("");
    if (reply.statusCode() == 303) {
      add(reply.headers().firstValue("Location").orElse(""), address);
      return;
    }
    if (reply.statusCode() != 200) {
      fault("dead link " + reply.statusCode(), address);
      return;
    }
    rules.headers(reply, fault -> fault(fault, address));
    if (!type.startsWith("text/html")) {
      return;
    }
    pages++;
    slow.put(address, (System.nanoTime() - start) / 1_000_000);
    Document page = Jsoup.parse(reply.body(), server + address);
    rules.page(address, reply.body(), page, fault -> fault(fault, address));
    collectLines(address, page);
    count(address, page);
    links(address, page);
  }

  private HttpResponse<String> get(String address) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(server + address))
              .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(address, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void links(String address, Document page) {
    for (Element link : page.select("a[href], link[href]")) {
      String to = link.attr("href");
      if (to.startsWith("#")) {
        if (page.getElementById(to.substring(1)) == null) {
          fault("link to a mark that is not there", address + " " + to);
        }
      } else if (to.startsWith("/") && !to.startsWith("//")) {
        if (link.closest(".pager") == null) {
          promise(to, link.text(), address);
        }
        add(to, address);
      } else if (!to.startsWith("https://") && !to.startsWith("http://")) {
        fault("link that leads nowhere", address + " " + to);
      }
    }
  }

  /** A link that says a number must lead to an answer of so many rows. */
  private void promise(String to, String text, String address) {
    Matcher count = COUNT.matcher(text);
    if (to.startsWith("/api/queries/") && to.contains(".html") && count.matches()) {
      promised.put(to, count.group(1).replace(",", "") + " on " + address);
    }
  }

  private void count(String address, Document page) {
    Element summary = page.selectFirst("p.summary");
    if (address.startsWith("/api/queries/") && summary != null) {
      Matcher count = COUNT.matcher(summary.text());
      counted.put(address, count.matches() ? Integer.parseInt(count.group(1).replace(",", "")) : 0);
    }
  }

  private void add(String link, String from) {
    int mark = link.indexOf('#');
    String address = mark < 0 ? link : link.substring(0, mark);
    Matcher reader = READER.matcher(address);
    if (reader.matches()) {
      wantedLines
          .computeIfAbsent(reader.group(1), d -> new LinkedHashSet<>())
          .add(reader.group(2) + " from " + from);
      address = "/read/" + reader.group(1);
    }
    if (!isSampled(address) && seen.add(address)) {
      waiting.add(address);
    }
  }

  /** Of what there is once for each page, only some are opened. */
  private boolean isSampled(String address) {
    if (seen.contains(address)) {
      return false;
    }
    if (address.startsWith("/something-wrong")) {
      return files.merge("/something-wrong", 1, Integer::sum) > REPORTS;
    }
    String path = address.replaceAll("\\?.*", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    if (dot < 0 || name.endsWith(".html")) {
      return false;
    }
    String kind = path.replaceAll("/[^/]*$", "").replaceAll("[^/]*[0-9-][^/]*", "x");
    return files.merge(kind + " " + name.substring(dot), 1, Integer::sum) > FILES_OF_A_KIND;
  }

  private void collectLines(String address, Document page) {
    if (address.startsWith("/read/")) {
      String document = address.substring("/read/".length()).replaceAll("\\?.*", "");
      page.select("[id^=L]")
          .forEach(
              line ->
                  lines
                      .computeIfAbsent(document, d -> new LinkedHashSet<>())
                      .add(line.id().substring(1)));
    }
  }

  private void compareLines() {
    wantedLines.forEach(
        (document, wanted) -> {
          for (String each : wanted) {
            String line = each.substring(0, each.indexOf(' '));
            if (!lines.getOrDefault(document, Set.of()).contains(line)) {
              fault("link to a line that no page shows", document + " " + each);
            }
          }
        });
  }

  private void compareCounts() {
    promised.forEach(
        (to, number) -> {
          Integer rows = counted.get(to);
          if (rows != null && rows != Integer.parseInt(number.substring(0, number.indexOf(' ')))) {
            fault("count that is not that of the answer", number + ", " + rows + " at " + to);
          }
        });
    int every = 0;
    for (Map.Entry<String, Integer> each : counted.entrySet()) {
      if (each.getKey().startsWith("/api/queries/referring") && every++ % 20 != 0) {
        continue;
      }
      String json =
          get(each.getKey().replaceFirst("\\.html", ".json").replaceFirst("[?&]_page=[0-9]+", ""))
              .body();
      int rows = rules.rows(json);
      if (rows != each.getValue()) {
        fault("count that is not that of the query", each + ", query " + rows);
      }
    }
  }
}
