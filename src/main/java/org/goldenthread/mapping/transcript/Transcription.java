package org.goldenthread.mapping.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.document.Places.Kind;

/**
 * The text that is made from a file, and where each of its lines stands in it. Immutable.
 *
 * @param text one line a block or row; ends in a line break
 * @param places one entry a line
 */
public record Transcription(String text, Places places) {

  /** Writes a transcript line by line. */
  public static Transcription of(Transcript transcript) {
    Lines lines = new Lines();
    transcript.blocks().forEach(lines::add);
    return new Transcription(lines.text.toString(), new Places(lines.entries));
  }

  /** Gathers the lines. Used once. */
  private static final class Lines {

    private final StringBuilder text = new StringBuilder();
    private final List<Places.Entry> entries = new ArrayList<>();

    private void add(Block block) {
      if (block instanceof Block.Heading one) {
        line(one.text(), Kind.HEADING, String.valueOf(one.level()), one.place());
      } else if (block instanceof Block.Paragraph one) {
        line(one.text(), Kind.PARAGRAPH, "", one.place());
      } else if (block instanceof Block.Item one) {
        String label = one.label();
        line(
            label.isEmpty() ? one.text() : label + " " + one.text(), Kind.ITEM, label, one.place());
      } else if (block instanceof Block.Furniture one) {
        line(one.text(), Kind.FURNITURE, one.reason(), one.place());
      } else if (block instanceof Block.Aside one) {
        line(one.text(), Kind.ASIDE, one.kind(), one.place());
      } else if (block instanceof Block.Table one) {
        one.rows().forEach(this::row);
      }
    }

    private void row(Block.Row row) {
      String cells = row.cells().stream().map(Block.Cell::text).collect(Collectors.joining("\t"));
      String places = row.cells().stream().map(Lines::place).collect(Collectors.joining("|"));
      Place place = new Place(row.place().page(), places);
      line(cells, row.header() ? Kind.HEADER : Kind.ROW, "", place);
    }

    private static String place(Block.Cell cell) {
      return switch (cell.merged()) {
        case NO -> cell.place().where();
        case ABOVE -> "^" + cell.place().where();
        case LEFT -> "<" + cell.place().where();
      };
    }

    private void line(String words, Kind kind, String label, Place place) {
      text.append(words).append('\n');
      entries.add(new Places.Entry(kind, label, place.page(), place.where()));
    }
  }
}
