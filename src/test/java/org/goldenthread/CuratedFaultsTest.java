package org.goldenthread;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a judgement of a reader is told with file, line and remedy. */
final class CuratedFaultsTest {

  @TempDir private Path folder;
  private DataCopy data;

  @BeforeEach
  void copyOneDocument() throws IOException {
    data = DataCopy.of("buckinghamshire-improvement-plan-2018-11", folder);
  }

  @Test
  void aThemeOfARecordThatIsNotThereIsRefused() throws IOException {
    data.write(
        "curated/themings.yaml",
        "themings:\n- in: buckinghamshire-2018-11\n  record: action\n  rows:\n    99.1: {caseloads: r}\n");
    data.assertFault(
        "curated/themings.yaml:5",
        "there is no action 99.1 in buckinghamshire-2018-11; correct the row");
  }

  @Test
  void aThemeThatIsNotThereIsRefused() throws IOException {
    data.write(
        "curated/themings.yaml",
        "themings:\n- in: buckinghamshire-2018-11\n  record: action\n  rows:\n    1.1: {caseloads luck: r}\n");
    data.assertFault(
        "curated/themings.yaml:5", "ontology/themes.ttl has no theme 'luck'; correct it");
  }

  @Test
  void aThemeWithoutReasonIsRefused() throws IOException {
    data.write(
        "curated/themings.yaml",
        "themings:\n- in: buckinghamshire-2018-11\n  record: action\n  rows:\n    1.1: caseloads\n");
    data.assertFault(
        "curated/themings.yaml:2",
        "row 1.1 gives no themes with their reason; write {THEME THEME: reason}");
  }

  @Test
  void twoRowsOfOneRecordAreRefused() throws IOException {
    data.write(
        "curated/themings.yaml",
        "themings:\n- in: buckinghamshire-2018-11\n  record: action\n  rows:\n    1.1: {caseloads: r}\n    1.1: {supervision: r}\n");
    data.assertFault("curated/themings.yaml:6", "the key '1.1' stands twice; remove one");
  }

  @Test
  void aRecurrenceInANumberThatIsNotThereIsRefused() throws IOException {
    data.write(
        "curated/recurrences.yaml",
        "recurrences:\n  - {from: buckinghamshire-2018-11, from-number: '1.1', to: buckinghamshire-2018-11, to-numbers: ['99.1'], theme: caseloads, reason: r}\n");
    data.assertFault(
        "curated/recurrences.yaml:2",
        "there is no number 99.1 in buckinghamshire-2018-11; correct the row");
  }

  @Test
  void aSuccessionOfABodyThatIsNotThereIsRefused() throws IOException {
    data.write(
        "curated/successions.yaml",
        "successions:\n  - {from: buckinghamshire-smt, to: nowhere, reason: r}\n");
    data.assertFault("curated/successions.yaml:2", "the register has no 'nowhere'; correct the id");
  }
}
