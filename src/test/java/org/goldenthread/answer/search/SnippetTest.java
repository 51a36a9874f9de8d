package org.goldenthread.answer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.goldenthread.words.Phrases;
import org.junit.jupiter.api.Test;

final class SnippetTest {

  private static final Meanings NONE = new Meanings(new Phrases<>(), Map.of());

  @Test
  void marksWhatWasAskedForInAnyForm() throws IOException {
    assertEquals(
        "Managers «supervise»; «supervision» is recorded.",
        snippet("supervising", "Managers supervise; supervision is recorded."));
  }

  @Test
  void neighboursShareAMark() throws IOException {
    assertEquals("The «duty team» meets.", snippet("team duty", "The duty team meets."));
  }

  @Test
  void aLongTextIsCutAtWords() throws IOException {
    String words = "nothing of interest here ".repeat(40);
    String snippet = snippet("caseloads", words + "but caseloads fell " + words);
    assertTrue(snippet.startsWith("… ") && snippet.endsWith(" …"), snippet);
    assertTrue(snippet.contains(" but «caseloads» fell nothing"), snippet);
    assertTrue(snippet.length() < 260, snippet);
  }

  @Test
  void withoutAMatchItIsTheBeginning() throws IOException {
    assertEquals("As printed.", snippet("caseloads", "As printed.", "More."));
  }

  @Test
  void theValueWithMostOfTheWordsIsShown() throws IOException {
    assertEquals(
        "«Supervision» and «caseloads».",
        snippet("supervision caseloads", "Supervision.", "Supervision and caseloads."));
  }

  @Test
  void aWordWithoutSpacesIsCutAnyway() throws IOException {
    assertEquals(242, snippet("caseloads", "x".repeat(9_000)).length());
  }

  private static String snippet(String question, String... texts) throws IOException {
    return Snippet.of(List.of(texts), new Marker(Question.of(question, NONE), NONE));
  }
}
