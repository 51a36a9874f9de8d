package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that cannot be meant is told in one sentence; the program never falls over it. */
final class WrongValuesTest {

  private static final String SLUG = "buckinghamshire-improvement-plan-2018-11";
  private static final String PROFILE = "documents/" + SLUG + "/profile.yaml";
  private static final String DESCRIPTION = "documents/" + SLUG + "/document.yaml";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path folder;
  private DataCopy data;

  @BeforeEach
  void copyOneDocument() throws IOException {
    data = DataCopy.of(SLUG, folder);
  }

  private void assertFault(String file, String sentence) {
    Failure failure =
        assertTimeoutPreemptively(PATIENCE, () -> assertThrows(Failure.class, data::map));
    assertEquals(Failure.Code.DATA, failure.code());
    String message = failure.getMessage();
    assertTrue(message.matches("(?s).*\\Q" + file + "\\E:\\d+: .*"), message);
    assertTrue(message.contains(sentence), message);
  }

  @Test
  void aWordToRejoinHasABlank() throws IOException {
    data.replace(PROFILE, "    leads: posts", "    leads: posts\n    rejoin: [whole]");
    assertFault(PROFILE, "the word 'whole' under 'rejoin' is not broken; write it with its blank");
  }

  @Test
  void aCitationHasItsColumn() throws IOException {
    data.replace(PROFILE, "    leads: posts", "    leads: posts\n    citation: '(\\d+)'");
    assertFault(PROFILE, "there is a pattern 'citation' but no column of this name");
  }

  @Test
  void aColumnHasAKnownName() throws IOException {
    data.replace(PROFILE, "progress, rating]", "progress, monitorng]");
    assertFault(PROFILE, "a column cannot be 'monitorng'; name one of [action, area,");
  }

  @Test
  void aDateOfPublicationIsADate() throws IOException {
    data.replace(DESCRIPTION, "published: 2018-11", "published: November 2018");
    assertFault(DESCRIPTION, "'November 2018' is no date; write 'published' as YYYY-MM-DD or");
  }

  @Test
  void aDateOfPublicationIsInTheCalendar() throws IOException {
    data.replace(DESCRIPTION, "published: 2018-11", "published: 2018-13");
    assertFault(DESCRIPTION, "'2018-13' is no day or month of the calendar; correct 'published'");
  }

  @Test
  void aPlanHasADateToo() throws IOException {
    data.replace(PROFILE, "date: 2018-11", "date: 06/09/2021");
    assertFault(PROFILE, "'06/09/2021' is no date; write 'date' as YYYY-MM-DD or YYYY-MM");
  }
}
