package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person meets: the three headline questions from the front page, and every kind of page by
 * the rules of accessibility. With {@code -Dscreenshots=FOLDER} each kind of page is kept as a
 * picture in both widths.
 */
final class PagesInABrowserTest {

  private static final int NARROW = 320;
  private static final int WIDE = 1280;

  /** Stops of the keyboard on the longest way from a page's beginning to a link. */
  private static final int MOST_STOPS = 120;

  private static RealSite site;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    site = new RealSite();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      site.close();
    }
  }

  private static Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(site.address(path));
    return page;
  }

  private static BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
    return chromium
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setBypassCSP(scripts)
                .setJavaScriptEnabled(scripts));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void recurringWeaknessesAreOneClickAway(boolean scripts) {
    try (BrowserContext context = context(WIDE, ColorScheme.LIGHT, scripts)) {
      Page page = open(context, "/");
      page.click("text=Recurring weaknesses in Herefordshire");
      assertTrue(page.textContent("h1").contains("Herefordshire"));
      String table = page.textContent("table");
      assertTrue(table.contains("Recruitment and retention"), table);
      page.click("text=Recruitment and retention");
      String words = page.textContent("main");
      assertTrue(words.contains("caseloads") || words.contains("workforce"), words);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void thePlansOf2014And2022AreComparedInOneClick(boolean scripts) {
    try (BrowserContext context = context(WIDE, ColorScheme.LIGHT, scripts)) {
      Page page = open(context, "/");
      page.click("text=plan of October 2014 and plan of 15 December 2022");
      String words = page.textContent("main");
      assertTrue(words.contains("Offending by young people"), words);
      assertTrue(words.contains("no action"), words);
      assertTrue(words.contains("Reinvigorate our Workforce Strategy"), words);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoMonitorsAnActionTakesANumberAndOneClick(boolean scripts) {
    try (BrowserContext context = context(WIDE, ColorScheme.LIGHT, scripts)) {
      Page page = open(context, "/");
      page.selectOption("#home-plan", "herefordshire-2015-01");
      page.fill("#home-number", "12");
      page.click("text=Who monitors it?");
      assertMonitors(page);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoMonitorsAnActionIsAskedByKeyboardAlone(boolean scripts) {
    try (BrowserContext context = context(WIDE, ColorScheme.LIGHT, scripts)) {
      Page page = open(context, "/");
      page.keyboard().press("Tab");
      assertEquals("Skip to content", focused(page));
      page.keyboard().press("Enter");
      for (int i = 0; i < MOST_STOPS && page.locator("#home-number:focus").count() == 0; i++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().type("12");
      page.keyboard().press("Enter");
      page.waitForURL("**/action/12.html");
      assertMonitors(page);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void recurringWeaknessesAreReachedByKeyboardAlone(boolean scripts) {
    try (BrowserContext context = context(WIDE, ColorScheme.LIGHT, scripts)) {
      Page page = open(context, "/");
      follow(page, "Recurring weaknesses in Herefordshire");
      follow(page, "Recruitment and retention");
      assertTrue(page.url().endsWith("/theme/workforce-stability.html"), page.url());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void plansAreComparedByKeyboardAlone(boolean scripts) {
    try (BrowserContext context = context(WIDE, ColorScheme.LIGHT, scripts)) {
      Page page = open(context, "/");
      follow(page, "plan of October 2014 and plan of 15 December 2022");
      assertTrue(page.textContent("main").contains("Offending by young people"));
    }
  }

  private static String focused(Page page) {
    var at = page.locator(":focus");
    return at.count() == 0 ? "" : String.valueOf(at.first().textContent());
  }

  /** Goes from stop to stop to the link of these words, and opens it. */
  private static void follow(Page page, String words) {
    for (int i = 0; i < MOST_STOPS && !focused(page).contains(words); i++) {
      page.keyboard().press("Tab");
    }
    assertTrue(focused(page).contains(words), "the keyboard does not reach: " + words);
    String before = page.url();
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.equals(before));
  }

  @Test
  void wordsOfTheGraphAreCompletedUnderTheContentPolicy() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, "/sparql");
      page.fill("#query", "SELECT * WHERE { ?s ");
      page.locator("#query").press("End");
      page.keyboard().type("gt:monitorin");
      assertTrue(page.textContent("#completions").contains("gt:monitoring"));
      page.keyboard().press("Enter");
      String query = page.inputValue("#query");
      assertTrue(
          query.startsWith("PREFIX gt: <https://w3id.org/golden-thread/ontology#>\n"), query);
      assertTrue(query.endsWith("?s gt:monitoring"), query);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void examplesOfFreeQueriesRunAndTheirAnswerCanBeLinkedTo(boolean scripts) {
    String address;
    String rows;
    try (BrowserContext context = context(WIDE, ColorScheme.LIGHT, scripts)) {
      Page page = open(context, "/sparql");
      int examples = page.locator("h2:has-text('Examples') + ul a").count();
      assertTrue(examples >= 3, examples + " examples");
      for (int i = 0; i < examples; i++) {
        page.navigate(site.address("/sparql"));
        page.locator("h2:has-text('Examples') + ul a").nth(i).click();
        assertTrue(page.locator("table.answer tbody tr, .card").count() > 0, page.url());
      }
      rows = page.textContent("table.answer");
      address = page.locator("text=a link that opens this table").getAttribute("href");
    }
    try (BrowserContext fresh = chromium.browser().newContext()) {
      assertEquals(rows, open(fresh, address).textContent("table.answer"));
    }
  }

  @Test
  void aFreeQueryAtFaultKeepsItsWordsAndShowsThePlace() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = open(context, "/sparql");
      String query = "SELECT ?s\nWHERE { ?s ?p }";
      page.fill("#query", query);
      page.click("main button[type=submit]");
      assertEquals(query, page.inputValue("#query"));
      String told = page.textContent("[role=alert]");
      assertTrue(told.contains("line 2, column 15"), told);
      assertTrue(page.textContent("[role=alert] pre").contains("WHERE { ?s ?p }\n"), told);
      page.waitForFunction("document.activeElement.id === 'query'"); // The script runs when it can.
    }
  }

  private static void assertMonitors(Page page) {
    String words = page.textContent("#monitored");
    assertTrue(words.contains("HSCB Steering Group"), words);
    assertTrue(words.contains("Herefordshire Safeguarding Children Board"), words);
    assertTrue(words.contains("no document says whom it reports to"), words);
    assertTrue(page.textContent("#found").contains("Ensure that audit and performance management"));
  }

  /** The most used kinds, as most people meet them; the long test has all. */
  @Test
  void pagesKeepTheRulesOfAccessibilityAndFit() {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = context(NARROW, ColorScheme.DARK, true)) {
      Page page = context.newPage();
      for (String kind : List.of("home", "weaknesses", "action", "body", "read", "answer-cards")) {
        check(page, kind, KindsOfPage.address(kind), NARROW, ColorScheme.DARK, faults);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  @Tag("long")
  void everyKindOfPageKeepsTheRulesOfAccessibilityAndFits() {
    List<String> faults = new ArrayList<>();
    for (int width : List.of(NARROW, WIDE)) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (BrowserContext context = context(width, scheme, true)) {
          Page page = context.newPage();
          KindsOfPage.ALL.forEach((kind, path) -> check(page, kind, path, width, scheme, faults));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static void check(
      Page page, String kind, String path, int width, ColorScheme scheme, List<String> faults) {
    String shown = kind + " " + width + " " + scheme;
    page.navigate(site.address(path));
    for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
      faults.add(shown + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml());
    }
    int across = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (across > width) {
      faults.add(shown + ": scrolls sideways, " + across + " pixels");
    }
    if (!page.context().cookies().isEmpty()) {
      faults.add(shown + ": sets a cookie");
    }
    String folder = System.getProperty("screenshots", "");
    if (!folder.isEmpty()) {
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(folder, kind + "-" + width + "-" + scheme + ".png")));
    }
  }

  @Test
  void pagesAreReadInForcedColoursToo() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setForcedColors(ForcedColors.ACTIVE)
                    .setBypassCSP(true))) {
      Page page = open(context, "/id/plan/herefordshire-2015-01/council/action/12.html");
      assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
    }
  }
}
