package org.goldenthread.answer.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values are accepted as people type them; a wrong one is answered by the nearest right ones. */
final class ValuesAsTypedTest {

  private static final Asker ASKER =
      new Asker(
          Catalogue.read(RealCorpus.HOME.resolve("queries")),
          Store.of(RealCorpus.mapped().dataset(), Manifest.draft("test", Map.of(), Map.of())),
          Limits.standard());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actions|plan|Herefordshire 2022-12|herefordshire-2022-12",
        "actions|plan|HEREFORDSHIRE-2014-10|herefordshire-2014-10",
        "governance|body|hscb steering group|hscb-steering-group",
        "governance|body|Health & Well Being Board|health-and-wellbeing-board",
        "governance|body|CDOP|child-death-overview-panel",
        "governance|body|Wye Valley|wye-valley-nhs-trust",
        "led-by|post|virtual headteacher|virtual-head-teacher",
        "theme|theme|pathway planning|pathway-plans",
        "theme|theme|Recruitment and Retention|workforce-stability",
        "paragraphs|inspection|Herefordshire 2014|herefordshire-2014",
        "judgements|inspection|private fostering, 2009|herefordshire-2009-private-fostering",
        "recurring-weaknesses|authority|Herefordshire|herefordshire"
      })
  void aNameWillDo(String query, String parameter, String typed, String understood) {
    assertEquals(
        understood, ASKER.ask(query, Map.of(parameter, typed)).parameters().get(parameter));
  }

  @Test
  void aPartOfAPlanAndAListedValueMayBeTypedInCapitals() {
    Map<String, String> typed =
        Map.of("plan", "herefordshire-2014-10", "number", "12", "part", "Council");
    assertEquals("council", ASKER.ask("who-monitors", typed).parameters().get("part"));
    assertEquals(
        "progress note",
        ASKER
            .ask("search", Map.of("q", "budget", "kind", "Progress Note"))
            .parameters()
            .get("kind"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "governance|body|Helth and Wellbeeing Bord|the nearest are health-and-wellbeing-board,",
        "theme|theme|suprvision|the nearest are supervision,",
        "led-by|post|virtual hed teacher|the nearest are virtual-head-teacher,",
        "who-monitors|part|councl|there is council,",
        "actions|plan|herefordshire|may be herefordshire-2006-03, herefordshire-2006-05,"
      })
  void aWrongValueIsAnsweredByTheNearestOnes(
      String query, String parameter, String typed, String said) {
    String message = refused(query, parameter, typed);
    assertTrue(message.contains(said), message);
  }

  @Test
  void aLongWrongNameTakesNoLongTime() {
    refused("governance", "body", "board"); // What exists is looked up once.
    assertTimeoutPreemptively(
        Duration.ofMillis(500), () -> refused("governance", "body", "bord x".repeat(160)));
  }

  private static String refused(String query, String parameter, String value) {
    Map<String, String> values = new HashMap<>();
    if (query.equals("who-monitors")) {
      values.put("plan", "herefordshire-2014-10");
      values.put("number", "12");
    }
    values.put(parameter, value);
    return assertThrows(Failure.class, () -> ASKER.ask(query, values)).getMessage();
  }
}
