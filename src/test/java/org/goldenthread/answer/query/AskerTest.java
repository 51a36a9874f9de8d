package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AskerTest {

  @TempDir private static Path folder;
  private static Store store;
  private static Asker asker;

  @BeforeAll
  static void open() {
    store = Fixture.store(folder);
    asker = new Asker(Fixture.catalogue(), store, Limits.standard());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void aQuestionIsAnsweredInOrderWithEveryColumn() {
    Answer answer = asker.ask("actions", Map.of("plan", "small-2020"));
    assertEquals(List.of("part", "number", "action", "monitor", "line"), answer.columns());
    assertEquals(
        List.of("council", "1", "Train staff, and say \"done\"", "", "12"), texts(answer, 0));
    assertEquals(
        List.of(
            "council", "4.5", "Look <script>alert(1)</script> again", "Improvement Board", "14"),
        texts(answer, 1));
  }

  @Test
  void aParameterThatIsAColumnKeepsItsColumn() {
    Answer answer = asker.ask("actions", Map.of("plan", "small-2020", "part", "council"));
    assertEquals("council", texts(answer, 0).get(0));
    assertEquals(2, answer.rows().size());
  }

  @Test
  void anEmptyOptionalParameterIsAsGoodAsNone() {
    Answer answer = asker.ask("actions", Map.of("plan", "small-2020", "part", " "));
    assertEquals(Map.of("plan", "small-2020"), answer.parameters());
  }

  @Test
  void aValueCanNeverBecomeSyntax() {
    Answer answer = asker.ask("actions", Map.of("plan", "small-2020", "part", "x\" } DROP ALL #"));
    assertEquals(0, answer.rows().size());
  }

  @Test
  void everyFaultIsReportedAtOnce() {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("plan", "small-2021");
    given.put("prat", "council");
    assertEquals(
        "actions: there is no parameter 'prat'; it takes plan, part; there is no plan 'small-2021'"
            + " (plan); there is small-2020.",
        refused("actions", given));
  }

  @Test
  void aMissingParameterIsToldWithAnExample() {
    assertEquals(
        "actions: the parameter 'plan' is missing (slug of the plan), for example"
            + " plan=small-2020.",
        refused("actions", Map.of()));
  }

  @Test
  void aBodyIsFoundByItsNamesInAnySpelling() {
    for (String name :
        List.of(
            "improvement-board",
            "Improvement Board",
            "IMPROVEMENT  BOARD",
            "health and wellbeing improvement board")) {
      Answer answer = asker.ask("monitored-by", Map.of("body", name));
      assertEquals(Map.of("body", "improvement-board"), answer.parameters(), name);
      assertEquals(List.of("small-2020", "4.5"), texts(answer, 0), name);
    }
  }

  @Test
  void aNameOfTwoBodiesIsNotGuessed() {
    assertEquals(
        "monitored-by: body='the board' may be improvement-board, other-board; name one of them.",
        refused("monitored-by", Map.of("body", "the board")));
  }

  @Test
  void aValueOfEndlessLengthIsRefused() {
    String message = refused("actions", Map.of("plan", "small-2020", "part", "x".repeat(1_001)));
    assertTrue(message.contains("longer than 1000 characters"), message);
  }

  @Test
  void anAnswerWithTooManyRowsIsRefusedAndNeverCut() {
    Asker narrow =
        new Asker(Fixture.catalogue(), store, Limits.standard().with(Limit.ANSWER_ROWS, 1));
    Failure failure =
        assertThrows(Failure.class, () -> narrow.ask("actions", Map.of("plan", "small-2020")));
    assertEquals(413, failure.code().httpStatus());
  }

  @Test
  void csvFollowsTheRfc() {
    assertEquals(
        "part,number,action,monitor,line\r\n"
            + "council,1,\"Train staff, and say \"\"done\"\"\",,12\r\n"
            + "council,4.5,Look <script>alert(1)</script> again,Improvement Board,14\r\n",
        Format.CSV.text(asker.ask("actions", Map.of("plan", "small-2020"))));
  }

  @Test
  void jsonHasTheFormOfTheContract() {
    assertEquals(
        """
        {
          "query" : "themings",
          "parameters" : { },
          "columns" : [ "basis", "records" ],
          "rows" : [ {
            "basis" : "curated",
            "records" : 1
          } ]
        }
        """,
        Format.JSON.text(asker.ask("themings", Map.of())));
  }

  @Test
  void aTableFitsTheTerminal() throws java.io.IOException {
    StringBuilder text = new StringBuilder();
    Format.TABLE.write(asker.ask("actions", Map.of("plan", "small-2020")), 60, text);
    assertTrue(text.toString().lines().allMatch(line -> line.length() <= 60), text.toString());
    assertTrue(text.toString().endsWith("(2 rows)\n"), text.toString());
  }

  @Test
  void aTableTooWideForTheTerminalBecomesBlocks() throws java.io.IOException {
    StringBuilder text = new StringBuilder();
    Format.TABLE.write(asker.ask("actions", Map.of("plan", "small-2020")), 30, text);
    assertTrue(text.toString().contains("number   4.5\n"), text.toString());
  }

  private static List<String> texts(Answer answer, int row) {
    return answer.rows().get(row).stream().map(Cell::text).toList();
  }

  private static String refused(String query, Map<String, String> given) {
    Failure failure = assertThrows(Failure.class, () -> asker.ask(query, given));
    assertEquals(Failure.Code.USAGE, failure.code());
    return failure.getMessage();
  }
}
