package org.goldenthread.answer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What researchers would type finds the record that answers it. */
final class SearchPhrasesTest {

  private static final int FIRST = 5;

  record Phrase(
      @JsonProperty("q") String words,
      String how,
      String finds,
      @JsonProperty("or") @Nullable List<String> same) {}

  record Phrases(List<Phrase> phrases) {}

  @Test
  void thereAreFiftyPhrases() throws IOException {
    assertEquals(50, phrases().stream().map(Phrase::words).distinct().count());
  }

  @TestFactory
  Stream<DynamicTest> theRightRecordIsAmongTheFirstFive() throws IOException {
    return phrases().stream()
        .map(phrase -> DynamicTest.dynamicTest(phrase.words(), () -> isFound(phrase)));
  }

  private static void isFound(Phrase phrase) {
    List<String> first = Searched.search("address", phrase.words()).stream().limit(FIRST).toList();
    boolean found =
        first.contains(phrase.finds())
            || (phrase.same() != null && phrase.same().stream().anyMatch(first::contains));
    assertTrue(found, () -> phrase.finds() + " is not among " + first);
  }

  private static List<Phrase> phrases() throws IOException {
    try (InputStream in = SearchPhrasesTest.class.getResourceAsStream("/search-phrases.yaml")) {
      return new YAMLMapper().readValue(in, Phrases.class).phrases();
    }
  }
}
