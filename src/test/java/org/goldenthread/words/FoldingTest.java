package org.goldenthread.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Health & Wellbeing Board|health and  wellbeing board",
        "Children’s Services|childrens services",
        "HSCB Policy-and-Procedures Sub-Group|hscb policy and procedures sub group",
        "Assistant Director: Safeguarding|assistant director (safeguarding)",
        "Zoë|zoe",
        "herefordshire-2014-10|Herefordshire 2014 10"
      })
  void waysToWriteANameAreOne(String one, String other) {
    assertEquals(Folding.key(one), Folding.key(other));
  }

  @Test
  void anotherNameIsAnother() {
    assertNotEquals(Folding.key("CYPP"), Folding.key("CYPP Board"));
  }
}
