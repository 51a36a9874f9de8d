package org.goldenthread.mapping.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PagesTest {

  private static final SourceText TEXT =
      SourceText.of("paper", "a\nPage 1 of 3\nb\nc\nPage 2 of 3\nd\n");
  private static final Pattern PAGE = Pattern.compile("Page (\\d+) of");

  private static List<OptionalInt> pages(Pages pages) {
    return IntStream.rangeClosed(1, 6).mapToObj(pages::pageOf).toList();
  }

  @Test
  void aFooterCountsForTheLinesAboveIt() {
    OptionalInt one = OptionalInt.of(1);
    OptionalInt two = OptionalInt.of(2);
    assertEquals(
        List.of(one, one, two, two, two, OptionalInt.empty()), pages(Pages.find(TEXT, PAGE, true)));
  }

  @Test
  void aHeaderCountsForTheLinesBelowIt() {
    OptionalInt one = OptionalInt.of(1);
    OptionalInt two = OptionalInt.of(2);
    assertEquals(
        List.of(OptionalInt.empty(), one, one, one, two, two),
        pages(Pages.find(TEXT, PAGE, false)));
  }

  @Test
  void aDocumentWithoutPageNumbersHasNoPages() {
    assertEquals(OptionalInt.empty(), Pages.NONE.pageOf(1));
  }
}
