package org.goldenthread.answer.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AbbreviationTest {

  @ParameterizedTest
  @CsvSource({
    "CWD, children with disabilities",
    "LAC, looked-after children",
    "CAMHS, Child and Adolescent Mental Health Service",
    "CiCC, Children in care council",
    "EHCP, 'Education, Health and Care plan'",
    "CYPP, Children and Young People's Partnership",
    "SEND, special educational needs and/or disabilities",
  })
  void isMadeOfTheFirstLetters(String shortForm, String label) {
    assertTrue(Abbreviation.of(shortForm, label));
  }

  @ParameterizedTest
  @CsvSource({
    "SEN, special educational needs and/or disabilities",
    "grip, great reports in print",
    "Kite team, kind team",
    "QA, Audit",
    "X, xylophone",
  })
  void isNothingElse(String shortForm, String label) {
    assertFalse(Abbreviation.of(shortForm, label));
  }
}
