package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;

/**
 * A file that was read and is to be described. Immutable.
 *
 * @param name the name of the file, without folders
 * @param transcript its pieces
 * @param transcription the text made from them
 * @param knowledge what is known before any document is read, and of documents added before
 */
public record Intake(
    String name, Transcript transcript, Transcription transcription, Knowledge knowledge) {

  /** The lines of the text; line n stands at index n - 1. */
  public List<String> lines() {
    return transcription.text().lines().toList();
  }

  /** What each line of the text is in the file. */
  public Places places() {
    return transcription.places();
  }

  /** The tables of the file with the lines that they take in the text. */
  List<Sheet> sheets() {
    List<Sheet> sheets = new ArrayList<>();
    int line = 1;
    for (Block block : transcript.blocks()) {
      if (block instanceof Block.Table table) {
        sheets.add(new Sheet(line, table.rows()));
        line += table.rows().size();
      } else {
        line++;
      }
    }
    return sheets;
  }
}
