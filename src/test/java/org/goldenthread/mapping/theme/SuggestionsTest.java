package org.goldenthread.mapping.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.goldenthread.mapping.record.Paragraph;
import org.junit.jupiter.api.Test;

final class SuggestionsTest {

  private static final Chapter EARLIER =
      SmallWorld.chapter(
          "first-2010",
          "2010-06",
          "Ensure that supervision is regular and recorded.",
          "Tell the public about private fostering.",
          "Replace the boiler.");
  private static final Chapter LATER =
      SmallWorld.chapter(
          "second-2014",
          "2014-06",
          "Hold one to one meetings with every worker.",
          "Print leaflets that tell the public about kinship carers.",
          "Regular, recorded supervision for all.");

  private static List<SuggestedRecurrence> suggestions() {
    return new Matching(EARLIER, LATER, SmallWorld.WEIGHTS).suggestions(Learnt.standard()).toList();
  }

  private static String link(SuggestedRecurrence of) {
    return ((Paragraph) of.from()).number() + " > " + ((Paragraph) of.to()).number();
  }

  @Test
  void whatSharesWordsAndThemesIsSuggestedTheBestFirst() {
    assertEquals(
        List.of("1 > 3", "2 > 2"), suggestions().stream().map(SuggestionsTest::link).toList());
  }

  @Test
  void aSuggestionSaysWhatLedToIt() {
    SuggestedRecurrence fostering = suggestions().get(1);
    assertEquals("private-fostering", fostering.theme());
    assertEquals(List.of("private fostering", "kinship"), fostering.words().subList(0, 2));
    assertTrue(fostering.words().contains("public"), fostering.words()::toString);
    assertEquals(2, fostering.score().scale());
    assertFalse(fostering.acrossAuthorities());
  }

  @Test
  void onlyALaterChapterCanBeAReturn() {
    assertTrue(LATER.returnsTo(EARLIER));
    assertFalse(EARLIER.returnsTo(LATER));
    assertFalse(LATER.returnsTo(LATER));
  }

  @Test
  void datesAreComparedAsFarAsBothAreKnown() {
    Chapter monthOnly = SmallWorld.chapter("third-2014", "2014-06");
    Chapter withDay = SmallWorld.chapter("fourth-2014", "2014-06-30");
    Chapter undated = SmallWorld.chapter("fifth", "");
    assertFalse(withDay.returnsTo(monthOnly));
    assertFalse(undated.returnsTo(EARLIER));
    assertFalse(LATER.returnsTo(undated));
  }

  @Test
  void aStatementGetsTheThemesItNamesTheLikeliestFirst() {
    ThemeRule rule = new ThemeRule(SmallWorld.SCHEME, Learnt.standard(), SmallWorld.WEIGHTS);
    List<SuggestedTheme> themes =
        rule.suggestions(
                SmallWorld.paragraph("x", 1, "Supervision, and again supervision; fostering."))
            .toList();
    assertEquals(
        List.of("supervision 0.99 [supervision]", "foster-care 0.90 [fostering]"),
        themes.stream().map(one -> one.theme() + " " + one.score() + " " + one.words()).toList());
  }

  @Test
  void aStatementWithoutALabelGetsNoTheme() {
    ThemeRule rule = new ThemeRule(SmallWorld.SCHEME, Learnt.standard(), SmallWorld.WEIGHTS);
    assertEquals(0, rule.suggestions(SmallWorld.paragraph("x", 1, "Replace the boiler.")).count());
  }
}
