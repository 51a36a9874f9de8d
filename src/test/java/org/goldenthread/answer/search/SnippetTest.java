package org.goldenthread.answer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SnippetTest {

  @Test
  void marksWhatWasAskedForInAnyForm() {
    assertEquals(
        "Managers «supervise»; «supervision» is recorded.",
        snippet("supervising", "Managers supervise; supervision is recorded."));
  }

  @Test
  void neighboursShareAMark() {
    assertEquals("The «duty team» meets.", snippet("team duty", "The duty team meets."));
  }

  @Test
  void aLongTextIsCutAtWords() {
    String words = "nothing of interest here ".repeat(40);
    String snippet = snippet("caseloads", words + "but caseloads fell " + words);
    assertTrue(snippet.startsWith("… ") && snippet.endsWith(" …"), snippet);
    assertTrue(snippet.contains(" but «caseloads» fell nothing"), snippet);
    assertTrue(snippet.length() < 260, snippet);
  }

  @Test
  void withoutAMatchItIsTheBeginning() {
    assertEquals("As printed.", snippet("caseloads", "As printed.", "More."));
  }

  @Test
  void theValueWithMostOfTheWordsIsShownAfterTheBeginningOfTheFirst() {
    assertEquals(
        "Managers are trained. — «Supervision» and «caseloads».",
        snippet("supervision caseloads", "Managers are trained.", "Supervision and caseloads."));
    assertEquals(
        "«Supervision» and «caseloads».",
        snippet("supervision caseloads", "Supervision and caseloads.", "Supervision."));
  }

  @Test
  void aWordWithoutSpacesIsCutAnyway() {
    assertEquals(242, snippet("caseloads", "x".repeat(9_000)).length());
  }

  private static String snippet(String question, String... texts) {
    return Snippet.of(
        List.of(texts), new Marker(Question.of(question, Knowledge.none()), Knowledge.none()));
  }
}
