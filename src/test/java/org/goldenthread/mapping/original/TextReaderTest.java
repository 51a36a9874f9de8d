package org.goldenthread.mapping.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;
import org.junit.jupiter.api.Test;

/** Text with tabs, as people copy it out of tables. */
final class TextReaderTest {

  private static List<String> lines(String text) {
    Transcript transcript =
        Originals.read(Path.of("plan.txt"), text.getBytes(StandardCharsets.UTF_8));
    return Transcription.of(transcript)
        .text()
        .lines()
        .map(line -> line.replace(Block.BREAK, '¶'))
        .toList();
  }

  @Test
  void aCellInQuotesMayHaveSeveralLines() {
    assertEquals(
        List.of(
            "Our plan",
            "Ref\tAction\tLead",
            "1\tMeet:¶• each week¶• all \"leads\"\tChief Executive",
            "2\tReport.\tDirector"),
        lines(
            "Our plan\nRef\tAction\tLead\n1\t\"Meet:\n• each week\n• all \"\"leads\"\"\"\tChief Executive\n"
                + "2\tReport.\tDirector\n"));
  }

  @Test
  void aQuoteWithinWordsOpensNoCell() {
    assertEquals(
        List.of("Ref\tAction", "1\t\"Signs of Safety\" is in use", "2\tthe 5\" rule"),
        lines("Ref\tAction\n1\t\"Signs of Safety\" is in use\n2\tthe 5\" rule\n"));
  }

  @Test
  void marksOfItemsWithinALinePartItems() {
    assertEquals(
        List.of("Ref\tAction", "1\tTrain:¶• all workers¶• all carers"),
        lines("Ref\tAction\n1\tTrain: • all workers • all carers\n"));
  }
}
