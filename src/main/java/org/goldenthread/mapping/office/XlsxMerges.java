package org.goldenthread.mapping.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet, found by row. Immutable after it is made. */
final class XlsxMerges {

  private static final int LONGEST = 100_000;
  private final Map<Integer, List<CellRangeAddress>> byRow = new HashMap<>();

  XlsxMerges(List<CellRangeAddress> ranges) {
    int rows = 0;
    for (CellRangeAddress range : ranges) {
      for (int row = range.getFirstRow(); row <= range.getLastRow() && rows < LONGEST; row++) {
        byRow.computeIfAbsent(row, key -> new ArrayList<>()).add(range);
        rows++;
      }
    }
  }

  /** The merged cells that a cell is part of. */
  Optional<CellRangeAddress> at(int row, int column) {
    return byRow.getOrDefault(row, List.of()).stream()
        .filter(range -> range.isInRange(row, column))
        .findFirst();
  }
}
