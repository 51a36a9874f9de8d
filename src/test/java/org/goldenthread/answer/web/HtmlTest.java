package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTest {

  @Test
  void markupIsShownAsText() {
    assertEquals(
        "<p title=\"&quot; onload=&#39;x&#39;\">&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;</p>\n",
        new Html()
            .element("p", "<script>alert(1)</script> &amp;", "title", "\" onload='x'")
            .toString());
  }

  /** Each of these shows a text in another order than it has, or not at all. */
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069',
        '\u200E', '\u200F', '\u061C', '\u0000', '\u0008', '\u001B'
      })
  void marksThatTurnTheTextOrCannotBeSeenAreLeftOut(char mark) {
    assertEquals("<p>ab</p>\n", new Html().element("p", "a" + mark + "b").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "x"})
  void aLinkLeadsToTheWebOrNowhere(String iri) {
    assertEquals("#", QuestionPages.harmless(iri));
  }
}
