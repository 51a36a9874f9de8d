package org.goldenthread.mapping.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  private static final Excerpt WORDS = Excerpt.printed("Head of  Service", 100);

  @Test
  void aSliceKnowsWhereItIsPrinted() {
    Excerpt of = WORDS.slice(5, 7);
    assertEquals("of", of.text());
    assertEquals(List.of(new Span(105, 107)), of.spans());
  }

  @Test
  void aSliceOfNothingHasNoPlace() {
    assertEquals(List.of(), WORDS.slice(4, 4).spans());
    assertTrue(WORDS.slice(7, 9).strip().isBlank());
  }

  @Test
  void strippingMovesTheEndsInwards() {
    Excerpt cell = Excerpt.printed("  Head \t", 10).strip();
    assertEquals("Head", cell.text());
    assertEquals(List.of(new Span(12, 16)), cell.spans());
  }

  @Test
  void splittingKeepsEmptyCells() {
    List<Excerpt> cells = Excerpt.printed("1.\t\tHead\t", 50).split('\t');
    assertEquals(List.of("1.", "", "Head", ""), cells.stream().map(Excerpt::text).toList());
    assertEquals(List.of(new Span(54, 58)), cells.get(2).spans());
  }

  @Test
  void joinedPiecesKeepTheirPlaces() {
    Excerpt whole = Excerpt.printed("Check that", 10).join(" ", Excerpt.printed("it is done", 70));
    assertEquals("Check that it is done", whole.text());
    assertEquals(List.of(new Span(10, 20), new Span(70, 80)), whole.spans());
    assertEquals(List.of(new Span(76, 80)), whole.slice(17, 21).spans());
  }

  @Test
  void joiningNothingAddsNoJoint() {
    assertEquals("Head of  Service", WORDS.join(" | ", Excerpt.EMPTY).text());
    assertEquals("Head of  Service", Excerpt.EMPTY.join(" | ", WORDS).text());
  }

  @Test
  void neighboursAreOneStretch() {
    Excerpt both = WORDS.slice(0, 4).join("", WORDS.slice(4, 7));
    assertEquals(List.of(new Span(100, 107)), both.spans());
  }

  @Test
  void piecesInAnotherOrderStayApart() {
    Excerpt moved = WORDS.slice(9, 16).join(" ", WORDS.slice(0, 4));
    assertEquals("Service Head", moved.text());
    assertEquals(List.of(new Span(109, 116), new Span(100, 104)), moved.spans());
  }

  @Test
  void mendedWordsStandWhereThePrintedOnesStood() {
    Excerpt mended = WORDS.mend(4, 9, " of ", "correction-1");
    assertEquals("Head of Service", mended.text());
    assertEquals(List.of(new Span(100, 116)), mended.spans());
    assertEquals(Set.of("correction-1"), mended.mendedBy());
  }

  @Test
  void aPartOfMendedWordsKeepsTheWholeStretch() {
    Excerpt part =
        Excerpt.printed("Commissionin g", 0).mend(0, 14, "Commissioning", "c").slice(0, 3);
    assertEquals("Com", part.text());
    assertEquals(List.of(new Span(0, 14)), part.spans());
  }

  @Test
  void wordsOutsideTheMendedOnesAreUntouched() {
    Excerpt rest = WORDS.mend(0, 4, "Lead", "correction-1").slice(9, 16);
    assertEquals("Service", rest.text());
    assertEquals(Set.of(), rest.mendedBy());
  }

  @Test
  void droppedWordsAreGone() {
    Excerpt left = WORDS.mend(4, 16, "", "correction-1");
    assertEquals("Head", left.text());
    assertEquals(List.of(new Span(100, 104)), left.spans());
  }

  @Test
  void movedWordsRememberWhoMovedThemAndCanStillBeCut() {
    Excerpt moved = WORDS.touchedBy("correction-2");
    assertEquals(Set.of("correction-2"), moved.slice(0, 4).mendedBy());
    assertEquals(List.of(new Span(105, 107)), moved.slice(5, 7).spans());
  }
}
