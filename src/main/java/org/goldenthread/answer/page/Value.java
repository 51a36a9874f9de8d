package org.goldenthread.answer.page;

import java.util.List;

/**
 * What stands in a cell: one item, or several as a list.
 *
 * @param items the pieces of each
 */
record Value(List<List<Piece>> items) {

  Value {
    items = List.copyOf(items);
  }

  static Value of(Piece... pieces) {
    return new Value(List.of(List.of(pieces)));
  }

  /** How much room it takes, in characters. */
  int length() {
    return items.stream().flatMap(List::stream).mapToInt(piece -> piece.text().length()).sum();
  }

  /** The words alone. */
  String text() {
    StringBuilder text = new StringBuilder();
    items.forEach(
        item -> {
          text.append(text.isEmpty() ? "" : "; ");
          item.forEach(piece -> text.append(piece.text()));
        });
    return text.toString();
  }
}
