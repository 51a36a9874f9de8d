package org.goldenthread.mapping.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the text extraction damaged and how it is mended ({@code corrections.yaml}).
 *
 * @param corrections the corrections, each with its place, the printed words and the reason
 */
public record Corrections(List<Correction> corrections) {

  /**
   * One correction; it says one thing: replace words, move them to another row, or tell where a row
   * begins.
   *
   * @param line the line of the document on which the printed words stand
   * @param printed the words as printed, with tabs where cells part
   * @param mended the words that take their place, or null when they are moved or kept
   * @param move where the printed words belong instead, or null
   * @param join true when the row on this line continues the row above
   * @param begin true when the row on this line begins an action of its own
   * @param carry a column whose empty cell on this line is empty in truth, not merged with the one
   *     above, or an empty string
   * @param reason why
   */
  public record Correction(
      int line,
      String printed,
      @Nullable String mended,
      @Nullable Move move,
      boolean join,
      boolean begin,
      String carry,
      String reason,
      int writtenAt) {
    /** Checks what must be said. */
    public Correction {
      carry = Given.orEmpty(carry);
      printed = carry.isEmpty() ? Given.required(printed, "printed") : Given.orEmpty(printed);
      reason = Given.required(reason, "reason");
      int said = (mended == null ? 0 : 1) + (move == null ? 0 : 1) + (join ? 1 : 0);
      if (said + (begin ? 1 : 0) + (carry.isEmpty() ? 0 : 1) != 1) {
        throw new IllegalArgumentException(
            "a correction says one of 'mended', 'move', 'join: true', 'begin: true', 'carry'");
      }
      if (line < 1) {
        throw new IllegalArgumentException(
            "the key 'line' is missing; name the line of the document");
      }
    }

    /** A name for the correction that is unique in its document. */
    public String id() {
      return "correction-" + line + "-" + writtenAt;
    }
  }

  /**
   * Where moved words belong.
   *
   * @param line the line on which the row begins or goes on
   * @param column the column of the cell
   * @param at {@code start} or {@code end} of the cell
   */
  public record Move(int line, String column, String at) {}

  /** Fills in what is left out. */
  public Corrections {
    corrections = Given.orEmpty(corrections);
  }
}
