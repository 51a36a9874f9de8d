package org.goldenthread.mapping.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '`',
      value = {
        "Write a  rota \t now=Write a rota now",
        "**Head** of Service=Head of Service",
        "✎ To write=To write",
        "• • To write=To write",
        "2 <sup>nd</sup> December=2nd December",
        "2<sup>nd</sup> December=2nd December",
        "Safeguarding &amp; Review=Safeguarding & Review",
        "Health & Care=Health & Care",
        "<b>Key</b> words=Key words",
        "<p>One.</p><p>Two.</p>=One. Two.",
        "one<br>two=one two",
        "children >24 and <5=children >24 and <5",
        "see <https://example.org/a>=see <https://example.org/a>",
        "Ask: <ul><li>in school</li><li>at home</li></ul>=Ask: | in school | at home",
        "<ul><li>one</li><li></li><li>two</li></ul>=one | two",
        "<ul><li>one<li>two=one | two",
        "Cafe\u0301=Caf\u00e9",
        "no\u00a0break=no break",
        "a-b=a-b",
      })
  void aCellBecomesPlainWords(String printed, String words) {
    assertEquals(words, CellText.of(printed));
  }

  @Test
  void anEmptyCellHasNoWords() {
    assertEquals("", CellText.of(" \t "));
    assertEquals("", CellText.of("<p></p>"));
    assertEquals(List.of(), CellText.items(""));
  }

  @Test
  void anAsteriskAloneStays() {
    assertEquals("5 * 3", CellText.of("5 * 3"));
  }

  @Test
  void itemsOfAListKnowTheirPlaces() {
    Excerpt list = Excerpt.printed("<ul><li>in school</li><li> at home</li></ul>", 100);
    List<Excerpt> items = CellText.listItems(list);
    assertEquals(List.of("in school", "at home"), items.stream().map(Excerpt::text).toList());
    assertEquals(List.of(new Span(127, 134)), items.get(1).spans());
  }

  @Test
  void plainTextHasNoItems() {
    assertEquals(List.of(), CellText.listItems(Excerpt.printed("- in school", 0)));
  }
}
