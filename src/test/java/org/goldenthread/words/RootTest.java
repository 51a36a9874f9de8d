package org.goldenthread.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RootTest {

  private static String root(String word) {
    return Root.of(Stem.of(word).get(0).text());
  }

  @ParameterizedTest
  @CsvSource({
    "resolve,resolution",
    "retain,retention",
    "identify,identification",
    "notify,notification",
    "respond,response",
    "decide,decision",
    "provide,provision",
    "analyse,analysis",
    "analytical,analysis",
    "apply,application",
    "reduce,reduction",
    "auditor,audit",
    "supervisor,supervise",
    "therapist,therapy",
    "psychologist,psychology",
    "permission,permit",
    "explain,explanation",
    "absent,absence",
    "inspector,inspection",
    "strengthen,strength"
  })
  void derivedWordsShareARoot(String one, String other) {
    assertEquals(root(one), root(other));
  }

  @ParameterizedTest
  @CsvSource({"council,counsel", "police,policy", "care,carer", "plan,plain", "adopt,adapt"})
  void otherWordsDoNot(String one, String other) {
    assertNotEquals(root(one), root(other));
  }
}
