package org.goldenthread.mapping.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.goldenthread.Paper;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Span;
import org.goldenthread.mapping.profile.Dossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage of the extraction, mended in a table of three actions. */
final class MendedTextTest {

  private static final String[] OPTIONS = {
    "columns: [number, area, lead, action]",
    "row: {column: number, pattern: '(\\d+)\\.'}",
    "group: {column: area}",
  };

  @TempDir private Path folder;
  private Paper paper;

  @BeforeEach
  void write() throws IOException {
    paper =
        Paper.of(
                folder,
                "1.\tVisits\tHead\tWrite a",
                "2.\tViews\tHead of\tAsk. rota for visits",
                "raia NO",
                "\t\tListenin g\tand wait",
                "3.\t\tChief\tAct")
            .plan(OPTIONS);
  }

  private Table.Row row(int index) {
    return paper.table().rows().get(index);
  }

  private static String said(Excerpt cell) {
    return CellText.of(cell);
  }

  @Test
  void mendedWordsTakeThePlaceOfThePrinted() throws IOException {
    paper.corrections(
        "{line: 3, printed: raia NO, mended: '', reason: remains of a header}",
        "{line: 1, printed: Visits, mended: Home visits, reason: a word lost}");
    assertEquals("Home visits", said(row(0).group().text()));
    assertEquals("2", row(1).number());
  }

  @Test
  void aMendedCellStillKnowsItsLineAndItsCorrection() throws IOException {
    paper.corrections(
        "{line: 3, printed: raia NO, mended: '', reason: remains of a header}",
        "{line: 1, printed: Head, mended: Headed, reason: cut}");
    Excerpt lead = row(0).cell("lead");
    assertEquals("Headed", lead.text());
    assertEquals(Set.of("correction-1-3"), lead.mendedBy());
    assertEquals(List.of(new Span(10, 14)), lead.spans());
  }

  @Test
  void aCorrectionThatOnlyTakesAwayIsRemembered() throws IOException {
    paper.corrections(
        "{line: 3, printed: raia NO, mended: '', reason: remains of a header}",
        "{line: 2, printed: Head of, mended: Headof, reason: a stray space}");
    Excerpt lead = row(1).cell("lead");
    assertEquals("Headof Listenin g", lead.text());
    assertEquals(Set.of("correction-2-3"), lead.mendedBy());
  }

  @Test
  void movedWordsGoToTheCellWhereTheyBelong() throws IOException {
    paper.corrections(
        "{line: 3, printed: raia NO, mended: '', reason: remains of a header}",
        "{line: 2, printed: rota for visits, move: {line: 1, column: action, at: end}, reason: page break}");
    assertEquals("Write a rota for visits", row(0).cell("action").text());
    assertEquals("Ask. and wait", said(row(1).cell("action")));
    assertEquals(Set.of("correction-2-3"), row(0).cell("action").mendedBy());
  }

  @Test
  void movedWordsMayGoBeforeWhatIsThere() throws IOException {
    paper.corrections(
        "{line: 3, printed: raia NO, mended: '', reason: remains of a header}",
        "{line: 2, printed: rota for visits, move: {line: 5, column: action, at: start}, reason: page break}");
    assertEquals("rota for visits Act", row(2).cell("action").text());
  }

  @Test
  void aRowMayContinueTheRowAboveAlthoughItHasANumber() throws IOException {
    paper.corrections(
        "{line: 3, printed: raia NO, mended: '', reason: remains of a header}",
        "{line: 5, join: true, printed: 3., reason: the number of the page}");
    assertEquals(2, paper.table().rows().size());
    assertEquals("Ask. rota for visits and wait Act", row(1).cell("action").text());
  }

  @Test
  void aRowMayBeginAlthoughItHasNoNumber() throws IOException {
    paper.corrections(
        "{line: 3, printed: raia NO, mended: '', reason: remains of a header}",
        "{line: 4, begin: true, printed: Listenin g, reason: its number is lost}");
    assertEquals(4, paper.table().rows().size());
    assertEquals("and wait", row(2).cell("action").text());
  }

  @Test
  void brokenWordsAreRejoinedOverTheLinesOfACell() throws IOException {
    paper =
        Paper.of(folder, "1.\tVisits\tListenin\tAsk", "\t\tg post\t")
            .plan(
                "columns: [number, area, lead, action]",
                "row: {column: number, pattern: '(\\d+)\\.'}",
                "group: {column: area}",
                "rejoin: [Listenin g]");
    Excerpt lead = row(0).cell("lead");
    assertEquals("Listening post", lead.text());
    assertEquals(List.of("Listenin", "g post"), quotes(lead));
    assertEquals(Set.of(MendedText.REJOINED), lead.mendedBy());
  }

  @Test
  void onlyWholeWordsAreRejoined() throws IOException {
    paper =
        Paper.of(folder, "1.\tVisits\tHead\tre use, there useful, re use")
            .plan(
                "columns: [number, area, lead, action]",
                "row: {column: number, pattern: '(\\d+)\\.'}",
                "group: {column: area}",
                "rejoin: [re use]");
    assertEquals("reuse, there useful, reuse", row(0).cell("action").text());
  }

  @Test
  void twoCorrectionsOfTheSameWordsDoNotFit() throws IOException {
    paper.corrections(
        "{line: 1, printed: Visits, mended: Home calls, reason: one}",
        "{line: 1, printed: Visits, mended: House calls, reason: two}");
    Failure failure = assertThrows(Failure.class, paper::table);
    assertEquals(
        folder.resolve("documents/paper/corrections.yaml")
            + ":3: an earlier correction already changed 'Visits'; put them together",
        failure.getMessage());
  }

  private List<String> quotes(Excerpt words) {
    Dossier dossier = paper.dossier();
    return words.spans().stream().map(dossier.source()::quote).toList();
  }
}
