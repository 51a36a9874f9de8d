package org.goldenthread.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class NearestTest {

  private static List<String> to(String wrong, String... names) {
    return new Nearest(List.of(names))
        .to(wrong, 2).stream().map(near -> near.name() + " " + near.edits()).toList();
  }

  @Test
  void aNameThatHoldsWhatIsAskedForGoesBeforeOneThatIsAlike() {
    assertEquals(
        List.of("HSCB Steering Group 11", "steeds 4"),
        to("Steering", "steeds", "HSCB Steering Group"));
  }

  @Test
  void twoLettersThatChangedPlacesAreOneEdit() {
    assertEquals(List.of("cafcass 1", "carcass 2"), to("cacfass", "carcass", "cafcass"));
  }

  @Test
  void amongManyNamesTheRightOneIsFound() {
    Nearest many =
        new Nearest(IntStream.range(0, 20_000).mapToObj(i -> "name of number " + i).toList());
    assertEquals("name of number 12345", many.to("nmae of number 12345", 1).get(0).name());
  }

  @Test
  void aLongNameTakesNoLongTime() {
    Nearest many =
        new Nearest(IntStream.range(0, 5_000).mapToObj(i -> "board number " + i).toList());
    String wrong = "board ".repeat(100_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(1), () -> assertEquals(5, many.to(wrong, 5).size()));
  }
}
