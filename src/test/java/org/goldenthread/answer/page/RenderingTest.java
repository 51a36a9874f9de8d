package org.goldenthread.answer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No content becomes markup, and none makes other content lie. */
final class RenderingTest {

  private static String shown(Piece piece) {
    return Rendering.of("pieces", Map.of("pieces", List.of(piece))).strip();
  }

  @Test
  void markupIsShownAsText() {
    String page = shown(Piece.link("<script>alert(1)</script> &amp;", "/x\" onload='x'"));
    assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;"), page);
    assertFalse(page.contains("\" onload"), page);
  }

  /** Each of these shows a text in another order than it has, or not at all. */
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
        '\u200E', '\u200F', '\u061C', '\u0000', '\u0008', '\u001B'
      })
  void marksThatTurnTheTextOrCannotBeSeenAreLeftOut(char mark) {
    assertEquals("ab", shown(Piece.words("a" + mark + "b")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "x"})
  void aLinkLeadsToTheWebOrNowhere(String iri) {
    assertEquals("#", Addresses.harmless(iri));
  }
}
