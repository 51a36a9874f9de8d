package org.goldenthread.mapping.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SchemeTest {

  private static List<String> found(String text) {
    English english = English.of(text);
    return SmallWorld.SCHEME.hits(english).stream()
        .map(hit -> english.shown(hit.from(), hit.to()) + " = " + hit.themes())
        .toList();
  }

  @Test
  void theLongestLabelCountsAndNotTheOneInsideIt() {
    assertEquals(
        List.of("private fostering = [private-fostering]", "fostering = [foster-care]"),
        found("Raise awareness of private fostering; recruit for fostering."));
  }

  @Test
  void formsOfAWordAreTheSameWord() {
    assertEquals(
        List.of("privately fostered = [private-fostering]"), found("children privately fostered"));
  }

  @Test
  void aWordThatCarriesNothingLeavesNoGap() {
    assertEquals(List.of("one-to-one = [supervision]"), found("regular one-to-one meetings"));
  }

  @Test
  void aHeadingStatesAThemeOnlyWithAllItsWords() {
    assertEquals(
        Optional.of("private-fostering"), SmallWorld.SCHEME.labelled("Private  Fostering."));
    assertEquals(Optional.empty(), SmallWorld.SCHEME.labelled("Private fostering and adoption"));
    assertEquals(Optional.empty(), SmallWorld.SCHEME.labelled("privately fostered"));
  }
}
