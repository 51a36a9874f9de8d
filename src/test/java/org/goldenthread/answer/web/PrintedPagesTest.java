package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a printer makes of the pages: every column is there, and nothing runs off the paper. */
final class PrintedPagesTest {

  /** Words that a column may lose because the width of the paper breaks them. */
  private static final double BROKEN = 0.1;

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

  @Test
  void tablesAndCardsArePrintedWhole() throws IOException {
    check(List.of("weaknesses", "compare", "answer-cards"));
  }

  @Test
  @Tag("long")
  void everyKindOfPageIsPrintedWhole() throws IOException {
    check(List.copyOf(KindsOfPage.ALL.keySet()));
  }

  private static void check(List<String> kinds) throws IOException {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
      Page page = context.newPage();
      for (String kind : kinds) {
        page.navigate(site.address(KindsOfPage.address(kind)));
        Map<String, String> columns = columns(page);
        Printed printed = Printed.of(page.pdf(new Page.PdfOptions().setFormat("A4")));
        printed.beyond().forEach(words -> faults.add(kind + ": beside the paper: " + words));
        columns.forEach(
            (head, words) -> {
              if (lost(words, printed.words()) > BROKEN) {
                faults.add(kind + ": the column '" + head + "' is lost");
              }
            });
      }
    }
    assertEquals(List.of(), faults);
  }

  /** The words of each column of the tables and cards, under its heading. */
  @SuppressWarnings("unchecked")
  private static Map<String, String> columns(Page page) {
    return (Map<String, String>)
        page.evaluate(
            "() => { const columns = {};"
                + "document.querySelectorAll('main table td, main table th').forEach(cell => {"
                + "  const head = cell.dataset.head || 'heads';"
                + "  columns[head] = (columns[head] || '') + ' ' + cell.innerText; });"
                + "document.querySelectorAll('main .card dd').forEach(cell => {"
                + "  const head = cell.previousElementSibling.innerText;"
                + "  columns[head] = (columns[head] || '') + ' ' + cell.innerText; });"
                + "return columns; }");
  }

  private static double lost(String words, Set<String> printed) {
    Set<String> wanted = words(words);
    long missing = wanted.stream().filter(word -> !printed.contains(word)).count();
    return wanted.isEmpty() ? 0 : (double) missing / wanted.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty() && word.length() <= 12) {
        words.add(word);
      }
    }
    return words;
  }

  /** What stands on the paper, and what would stand beside it. */
  private record Printed(Set<String> words, List<String> beyond) {

    static Printed of(byte[] pdf) throws IOException {
      List<String> beyond = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions)
                throws IOException {
              TextPosition last = positions.get(positions.size() - 1);
              if (last.getXDirAdj() + last.getWidthDirAdj() > last.getPageWidth() + 1) {
                beyond.add(text);
              }
              super.writeString(text, positions);
            }
          };
      try (PDDocument document = Loader.loadPDF(pdf)) {
        return new Printed(PrintedPagesTest.words(stripper.getText(document)), beyond);
      }
    }
  }
}
