package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.goldenthread.RealCorpus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page that can be reached from the front page: no dead link, nothing that only a program
 * understands, whole HTML, counts that are those of the questions. With {@code -Dcrawl=FILE} the
 * faults and the slowest pages are written down.
 */
final class WholeSiteTest {

  private static final int SAMPLE = Integer.getInteger("crawl.pages", 150);
  private static RealSite site;
  private static PageRules rules;

  @BeforeAll
  static void start() {
    site = new RealSite();
    rules = new PageRules(slugs());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  /** Names that only programs use. */
  private static Set<String> slugs() {
    Set<String> slugs = new TreeSet<>();
    RealCorpus.mapped()
        .dataset()
        .find()
        .forEachRemaining(
            quad -> {
              String iri = quad.getSubject().isURI() ? quad.getSubject().getURI() : "";
              String slug = iri.substring(iri.lastIndexOf('/') + 1);
              if (iri.matches(".*/(id/[a-z]+|theme)/[^/#]+") && slug.contains("-")) {
                slugs.add(slug);
              }
            });
    return slugs;
  }

  @Test
  void aSampleOfThePagesKeepsTheRules() {
    check(new Crawl(site.address(""), rules, SAMPLE).from("/"));
  }

  @Test
  @Tag("long")
  void everyPageKeepsTheRules() {
    Crawl crawl = new Crawl(site.address(""), rules, Integer.MAX_VALUE).from("/");
    check(crawl);
    assertTrue(crawl.pages() > 10_000, "only " + crawl.pages() + " pages");
  }

  private static void check(Crawl crawl) {
    Map<String, List<String>> first = new TreeMap<>();
    crawl
        .faults()
        .forEach(
            (kind, where) ->
                first.put(
                    kind + " (" + where.size() + ")", where.subList(0, Math.min(3, where.size()))));
    String file = System.getProperty("crawl", "");
    if (!file.isEmpty()) {
      write(Path.of(file), crawl, first);
    }
    assertEquals(Map.of(), first);
  }

  private static void write(Path file, Crawl crawl, Map<String, List<String>> faults) {
    StringBuilder text = new StringBuilder(crawl.pages() + " pages\n");
    crawl.slowest(40).forEach(each -> text.append(each).append('\n'));
    faults.forEach((kind, where) -> text.append(kind).append("\n    ").append(where).append('\n'));
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
