package org.goldenthread.answer.engine;

import java.util.function.ToLongFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** About how many bytes of memory rows and values take that are kept. */
public final class RowSize {

  private static final long ROW = 64;
  private static final long COLUMN = 48;
  private static final long VALUE = 112;

  private RowSize() {}

  /** A row whose values are nowhere else. */
  public static long of(Binding row) {
    return of(row, RowSize::of);
  }

  /** A row, by what each of its values takes. */
  static long of(Binding row, ToLongFunction<Node> size) {
    long[] bytes = {ROW};
    row.forEach((variable, value) -> bytes[0] += COLUMN + size.applyAsLong(value));
    return bytes[0];
  }

  /** A value that is nowhere else. */
  public static long of(Node value) {
    if (value.isLiteral()) {
      return VALUE + (long) Character.BYTES * value.getLiteralLexicalForm().length();
    }
    return value.isURI() ? VALUE + (long) Character.BYTES * value.getURI().length() : VALUE;
  }
}
