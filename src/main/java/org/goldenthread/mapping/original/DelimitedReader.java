package org.goldenthread.mapping.original;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Coding;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Words;

/** Reads CSV and its relatives: rows of cells, with lines of one cell above them. */
final class DelimitedReader {

  private static final int MOST_CELLS = 2_000_000;

  private DelimitedReader() {}

  /**
   * Reads a table.
   *
   * @throws Failure when its quotes are not closed, or it has too many cells
   */
  static Transcript read(String name, byte[] bytes, Format format) {
    String text = Coding.decode(bytes);
    char sign =
        Delimiter.of(text, true).map(Delimiter::sign).orElse(format == Format.TSV ? '\t' : ',');
    try {
      List<CSVRecord> records = Delimiter.records(text, sign);
      long cells = records.stream().mapToLong(CSVRecord::size).sum();
      if (cells > MOST_CELLS) {
        throw Failure.data(name, "the table has " + cells + " cells; divide it");
      }
      return new Transcript(
          format.name().toLowerCase(java.util.Locale.ROOT),
          "delimited 1",
          0,
          blocks(records),
          List.of());
    } catch (UncheckedIOException broken) {
      throw new Failure(
          Failure.Code.DATA,
          name + ": the quotes of the table do not match; save it anew as CSV",
          broken);
    }
  }

  private static List<Block> blocks(List<CSVRecord> records) {
    List<Block> blocks = new ArrayList<>();
    int columns = records.stream().mapToInt(DelimitedReader::filled).max().orElse(1);
    int at = 0;
    while (at < records.size() && single(records.get(at))) {
      CSVRecord record = records.get(at++);
      Place place = place(record, 0);
      for (String value : record) {
        String words = Words.cell(value);
        if (!words.isEmpty()) {
          blocks.add(new Block.Paragraph(words.replace(Block.BREAK, ' '), place));
        }
      }
    }
    List<Block.Row> rows = new ArrayList<>();
    for (CSVRecord record : records.subList(at, records.size())) {
      rows.add(row(record, columns));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(rows, rows.get(0).place()));
    }
    return blocks;
  }

  /** A line above the table has one cell, as when a title stands above it. */
  private static boolean single(CSVRecord record) {
    return record.stream().filter(value -> !value.isBlank()).count() <= 1;
  }

  private static int filled(CSVRecord record) {
    int last = record.size();
    while (last > 1 && record.get(last - 1).isBlank()) {
      last--;
    }
    return last;
  }

  private static Block.Row row(CSVRecord record, int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      String value = i < record.size() ? record.get(i) : "";
      cells.add(new Block.Cell(Words.cell(value), Block.Merged.NO, place(record, i + 1)));
    }
    return new Block.Row(false, cells, place(record, 0));
  }

  private static Place place(CSVRecord record, int column) {
    String row = "row " + record.getRecordNumber();
    return new Place(0, column == 0 ? row : row + " column " + column);
  }
}
