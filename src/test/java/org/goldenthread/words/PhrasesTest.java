package org.goldenthread.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PhrasesTest {

  private final Phrases<String> phrases = new Phrases<>();

  @Test
  void theLongestPhraseIsFoundAndNoneWithinIt() {
    put("a");
    put("a b c");
    put("b");
    assertEquals(List.of("0-3 a b c", "3-4 a", "4-5 b"), in("a b c a b"));
  }

  @Test
  void aPhraseThatIsBrokenOffIsNotFound() {
    put("a b c");
    put("b");
    assertEquals(List.of("1-2 b"), in("a b"));
  }

  @Test
  void aTextWithoutPhrasesHasNone() {
    put("a");
    assertEquals(List.of(), in("x y"));
    assertEquals(List.of(), phrases.in(List.of()));
  }

  private void put(String phrase) {
    phrases.value(List.of(phrase.split(" ", -1)), () -> phrase);
  }

  private List<String> in(String text) {
    return phrases.in(List.of(text.split(" ", -1))).stream()
        .map(match -> match.from() + "-" + match.to() + " " + match.value())
        .toList();
  }
}
