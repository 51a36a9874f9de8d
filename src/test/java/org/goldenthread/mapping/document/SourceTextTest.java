package org.goldenthread.mapping.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

final class SourceTextTest {

  private static final SourceText TEXT = SourceText.of("paper", "one\n\nthr\u00e9e\nfour");

  @Test
  void linesAreCountedFromOne() {
    assertEquals(4, TEXT.lines().size());
    assertEquals("one", TEXT.line(1).text());
    assertEquals("", TEXT.line(2).text());
    assertEquals("four", TEXT.line(4).text());
  }

  @Test
  void aLastLineBreakBeginsNoLine() {
    assertEquals(1, SourceText.of("paper", "one\n").lines().size());
    assertEquals(0, SourceText.of("paper", "").lines().size());
  }

  @Test
  void everyCharacterHasItsLine() {
    for (Line line : TEXT.lines()) {
      assertEquals(line.number(), TEXT.lineAt(line.start()));
      assertEquals(line.number(), TEXT.lineAt(line.start() + line.text().length()));
    }
  }

  @Test
  void anExcerptOfALineQuotesTheDocument() {
    Span span = TEXT.line(3).excerpt().slice(0, 3).spans().get(0);
    assertEquals("thr", TEXT.quote(span));
  }

  @Test
  void placesAreCountedInCodePoints() {
    SourceText faces = SourceText.of("paper", "\ud83d\ude00 glad");
    assertEquals(0, faces.codePointAt(0));
    assertEquals(2, faces.codePointAt(3));
    assertEquals(5, TEXT.codePointAt(5));
  }

  @Test
  void aSpanCannotRunBackwards() {
    IllegalArgumentException wrong =
        assertThrows(IllegalArgumentException.class, () -> new Span(4, 3));
    assertEquals("a span cannot run from 4 to 3", wrong.getMessage());
  }

  @Test
  void theFingerprintIsThatOfTheBytes() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        SourceText.fingerprint(new byte[0]));
  }
}
