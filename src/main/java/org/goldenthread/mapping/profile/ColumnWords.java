package org.goldenthread.mapping.profile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the columns of action plans are called ({@code drafting/columns.yaml}). Immutable.
 *
 * @param columns the kinds of columns
 */
public record ColumnWords(List<Kind> columns) {

  /**
   * The names of one kind of column.
   *
   * @param holds what it holds
   * @param is whole headers
   * @param has phrases that a header may have among others
   */
  public record Kind(String holds, List<String> is, List<String> has) {
    /** Fills in what is left out. */
    public Kind {
      holds = Given.required(holds, "holds");
      is = Given.orEmpty(is);
      has = Given.orEmpty(has);
    }
  }

  /** Fills in what is left out. */
  public ColumnWords {
    columns = Given.orEmpty(columns);
  }

  /**
   * Reads the vocabulary of a data folder; a folder without one has an empty one.
   *
   * @throws org.goldenthread.fault.Failure naming file and line of what does not fit
   */
  public static ColumnWords of(Path data) {
    Path file = data.resolve("drafting").resolve("columns.yaml");
    return Files.exists(file) ? DataFile.read(file, ColumnWords.class) : new ColumnWords(List.of());
  }
}
