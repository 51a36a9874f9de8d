package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages say of the five documents, and how they take what a person mistook. */
final class PeoplesPagesTest {

  private static RealSite site;
  private static Sender sender;

  @BeforeAll
  static void start() {
    site = new RealSite();
    sender = new Sender(site.port());
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Sender.Reply get(String address) throws IOException {
    return sender.get(address, "Accept", "text/html");
  }

  private static Document page(String address) throws IOException {
    Sender.Reply reply = get(address);
    assertEquals(200, reply.status(), address);
    return Jsoup.parse(reply.text());
  }

  @Test
  void anAuthorityIsToldInOrderOfTime() throws IOException {
    Document page = page("/authority/herefordshire");
    assertEquals("Herefordshire", page.select("h1").text());
    String timeline = page.select("#timeline table").text();
    assertTrue(timeline.contains("30 June 2014"), timeline);
    assertTrue(timeline.contains("15 December 2022"), timeline);
    assertTrue(timeline.indexOf("30 June 2014") < timeline.indexOf("15 December 2022"), timeline);
    String judgements = page.select("#judgements-herefordshire table").text();
    assertTrue(judgements.contains("inadequate"), judgements);
    String plans = page.select("#plans table").text();
    assertTrue(plans.contains("177"), plans);
  }

  @Test
  void whatAPlanHasIsCountedAsTheQueriesCount() throws IOException {
    for (var row : page("/authority/herefordshire").select("#plans tbody tr")) {
      int actions = Integer.parseInt(row.select("td").get(1).text());
      Document answer = page(row.select("td a").get(1).attr("href"));
      assertTrue(answer.select(".summary").text().startsWith(actions + " row"), row.text());
    }
  }

  @Test
  void twoAuthoritiesStandSideBySide() throws IOException {
    Document page = page("/authorities?one=herefordshire&other=buckinghamshire");
    assertEquals("Herefordshire and Buckinghamshire", page.select("h1").text());
    assertTrue(page.select("#judgements-buckinghamshire table").text().contains("inadequate"));
    assertFalse(page.select("#themes tbody tr").isEmpty());
  }

  @Test
  void themesAreShownByYearAndByAuthority() throws IOException {
    assertTrue(page("/national").select("#years th").text().contains("2014"));
    Document one = page("/national?theme=private-fostering");
    assertTrue(one.select("#authorities table").text().contains("Herefordshire"), one.text());
  }

  @ParameterizedTest
  @CsvSource({
    "/action?plan=herefordshire-2015-01&number=999, 999",
    "/action?plan=nowhere&number=12, 12",
  })
  void anUnknownActionKeepsTheForm(String address, String typed) throws IOException {
    Sender.Reply reply = get(address);
    assertEquals(404, reply.status());
    Document page = Jsoup.parse(reply.text());
    assertEquals(typed, page.select("#home-number").attr("value"));
    assertFalse(page.select("[role=alert]").text().isBlank());
    assertTrue(page.title().startsWith("Error: "), page.title());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/compare?from=nowhere&to=herefordshire-2022-12",
        "/authorities?one=nowhere&other=herefordshire",
        "/national?theme=nowhere",
      })
  void anUnknownNameIsToldAndTheFormStays(String address) throws IOException {
    Document page = page(address);
    assertTrue(page.select("[role=alert]").text().contains("‘nowhere’"), address);
    assertEquals(1, page.select("main form").size(), address);
  }

  @Test
  void tickedRowsMakeABriefWithFootnotes() throws IOException {
    Document answer = page("/api/queries/actions.html?plan=herefordshire-2015-01");
    var ticks = answer.select("input[type=checkbox][form=brief][name=r]");
    assertEquals(25, ticks.size());
    String two = "r=" + ticks.get(0).attr("value") + "&r=" + ticks.get(11).attr("value");
    Document brief = page("/brief?" + two);
    assertEquals("Brief of 2 records", brief.select("h1").text());
    assertEquals(2, brief.select(".entry").size());
    for (var note : brief.select("blockquote sup a")) {
      assertEquals(1, brief.select(note.attr("href") + " a[href^=/read/]").size());
    }
    Document fewer = page(brief.select(".entry .screen a").get(0).attr("href"));
    assertEquals("Brief of 1 record", fewer.select("h1").text());
  }

  @Test
  void aBriefTellsWhatItDoesNotKnow() throws IOException {
    Document page = page("/brief?r=plan/herefordshire-2015-01/council/action/12&r=plan/nowhere");
    assertTrue(page.select("[role=alert]").text().contains("/id/plan/nowhere"));
    assertEquals(1, page.select(".entry").size());
  }

  @Test
  void anAddressOfAnotherVersionSaysSo() throws IOException {
    Sender.Reply page = get("/api/queries/documents.html?_version=0123456789ab");
    assertEquals(410, page.status());
    assertEquals(
        "/api/queries/documents.html",
        Jsoup.parse(page.text()).select("main section a").get(0).attr("href"));
    Sender.Reply rows = sender.get("/api/queries/documents.csv?_version=0123456789ab");
    assertEquals(410, rows.status());
  }

  @Test
  void theFirstUseOfAnAbbreviationIsExplained() throws IOException {
    Document page = page("/id/plan/herefordshire-2015-01/council/action/12.html");
    assertEquals(1, page.select("abbr:containsOwn(QA)").size());
    assertEquals("Quality assurance", page.select("abbr:containsOwn(QA)").attr("title"));
    assertTrue(page.select(".abbreviations").text().contains("Quality assurance"));
    assertTrue(page("/glossary").select("abbr").isEmpty());
  }

  @Test
  void aFaultIsReportedWithPageVersionAndQuote() throws IOException {
    Document page = page("/id/plan/herefordshire-2015-01/council/action/12.html");
    Document report = page(page.select("#monitored a.wrong").get(0).attr("href"));
    assertTrue(report.text().contains("/read/herefordshire-improvement-plan-2015-01-15?line=52"));
    assertTrue(report.text().contains("Words of the document"), report.text());
    assertTrue(report.text().contains("Version of the data"), report.text());
  }

  @Test
  void formsOfAPageAreNamedInItsHeadAndInItsHeader() throws IOException {
    for (String address :
        new String[] {
          "/api/queries/documents.html", "/id/plan/herefordshire-2015-01/council/action/12.html"
        }) {
      Sender.Reply reply = get(address);
      String header = reply.header("Link");
      for (var link : Jsoup.parse(reply.text()).select("link[rel=alternate]")) {
        assertTrue(header.contains("<" + link.attr("href") + ">; rel=\"alternate\""), header);
        assertEquals(200, sender.get(followed(link.attr("href"))).status(), link.attr("href"));
      }
    }
  }

  private static String followed(String address) throws IOException {
    Sender.Reply reply = sender.get(address);
    return reply.status() == 303 ? reply.header("Location") : address;
  }
}
