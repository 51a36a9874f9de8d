package org.goldenthread.answer.columns;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.jspecify.annotations.Nullable;

/** One graph of a table, or several as one; to be read only. */
final class TableGraph extends GraphBase {

  private final StatementTable table;
  private final Scope scope;

  TableGraph(StatementTable table, Scope scope) {
    this.table = table;
    this.scope = scope;
  }

  StatementTable table() {
    return table;
  }

  Cursor cursor() {
    return new Cursor(table, scope);
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    return WrappedIterator.create(new Found(opened(pattern)));
  }

  @Override
  protected boolean graphBaseContains(Triple pattern) {
    return opened(pattern).next();
  }

  @Override
  protected int graphBaseSize() {
    int size = 0;
    Cursor cursor = opened(Triple.ANY);
    while (cursor.next()) {
      size++;
    }
    return size;
  }

  private Cursor opened(Triple pattern) {
    Cursor cursor = cursor();
    cursor.open(
        number(pattern.getMatchSubject()),
        number(pattern.getMatchPredicate()),
        number(pattern.getMatchObject()));
    return cursor;
  }

  /** Jena's matching node is null for "any". */
  private int number(@Nullable Node node) {
    return node == null ? Cursor.ANY : table.nodes().numberOf(node);
  }

  private final class Found implements Iterator<Triple> {

    private final Cursor cursor;
    private boolean looked;
    private boolean more;

    Found(Cursor cursor) {
      this.cursor = cursor;
    }

    @Override
    public boolean hasNext() {
      if (!looked) {
        more = cursor.next();
        looked = true;
      }
      return more;
    }

    @Override
    public Triple next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      looked = false;
      NodeTable nodes = table.nodes();
      return Triple.create(
          nodes.node(cursor.subject()),
          nodes.node(cursor.predicate()),
          nodes.node(cursor.object()));
    }
  }
}
