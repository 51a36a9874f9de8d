package org.goldenthread.answer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is ill-formed, none is syntax, none is dear. */
final class HostileWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "\"\"",
        "\"supervision",
        "super\"vision\"\"",
        "“supervision”",
        "(",
        ")",
        "((supervision)",
        "AND",
        "OR",
        "NOT",
        "supervision AND",
        "NOT supervision",
        "supervision OR OR caseloads",
        "+supervision -caseloads",
        "super*",
        "*",
        "s?pervision",
        "supervision~",
        "supervision~0.1",
        "supervision^1000",
        "text:supervision",
        "iri:*",
        "[a TO z]",
        "{a TO z}",
        "/super.*/",
        "\\",
        "supervision\\",
        "&& || !",
        "highlight:s:<script> | e:</script>",
        "highlight:",
        "lang:en",
        "lang:",
        "theme/supervision",
        "theme/",
        "' } DROP ALL #",
        "<script>alert(1)</script>",
        "\u202Esupervision\u202C",
        "\uD83D\uDE00",
        "\uD83D",
        "\u0000",
        "12",
        "0",
        "-1",
        "the of and",
        "a",
        "%00",
        "${jndi:ldap://x}",
      })
  void isTakenForWords(String words) {
    assertNotNull(Searched.ask("search", Map.of("q", words)));
    assertNotNull(Searched.ask("search-facets", Map.of("q", words)));
  }

  @Test
  void signsOfOtherSearchEnginesMeanNothing() {
    List<String> plain = Searched.search("address", "supervision caseloads");
    for (String same :
        List.of(
            "supervision* caseloads~", "+supervision -caseloads", "(supervision^9) caseloads")) {
      assertEquals(plain, Searched.search("address", same), same);
    }
  }

  @Test
  void aStarFindsNothingMoreThanTheWord() {
    assertEquals(List.of(), Searched.search("address", "supervi*xyz*"));
  }

  @Test
  void onlySmallWordsFindNothing() {
    assertEquals(List.of(), Searched.search("address", "the of and"));
  }

  @Test
  void nothingIsAskedForByNothing() {
    Failure failure = assertThrows(Failure.class, () -> Searched.ask("search", Map.of("q", "  ")));
    assertEquals(400, failure.code().httpStatus());
    assertTrue(failure.getMessage().contains("'q' is missing"), failure.getMessage());
  }

  @Test
  void tenThousandCharactersAreRefusedByTheCatalogue() {
    Failure failure =
        assertThrows(Failure.class, () -> Searched.ask("search", Map.of("q", "x".repeat(10_000))));
    assertEquals(400, failure.code().httpStatus());
    assertTrue(failure.getMessage().contains("longer than"), failure.getMessage());
  }

  @Test
  void tenThousandCharactersInSparqlCountByTheirFirstWords() {
    String many = "supervision missing children IRO LAC assessment ".repeat(210);
    assertTrue(many.length() > 10_000);
    assertNotNull(Searched.sparql("?x text:query \"" + many + "\""));
    assertNotNull(Searched.sparql("?x text:query \"" + "'".repeat(10_000) + "\""));
    assertNotNull(Searched.sparql("?x text:query \"" + "x".repeat(10_000) + "\""));
    assertNotNull(Searched.sparql("?x text:query \"" + "\\\"a\\\" ".repeat(2_000) + "\""));
  }

  @Test
  void aWordThatStandsForAThemeInTheIndexCannotBeTyped() {
    assertEquals(
        Searched.search("address", "theme supervision"),
        Searched.search("address", "theme/supervision"));
  }
}
