package org.goldenthread.answer.engine;

import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/**
 * The memory of one part of a query: the rows and values that it keeps until its end, and the texts
 * that it makes of the row at hand, which are let go with the next.
 */
final class Holding {

  private final Account kept = Watch.account();
  private final Account texts = Watch.account();

  Account kept() {
    return kept;
  }

  Account texts() {
    return texts;
  }

  /** Rows that come in; the texts made of the row before are let go. */
  QueryIterator in(QueryIterator rows) {
    return new ToldRows(rows, row -> texts.clear());
  }

  /** Rows that come in and are kept. */
  QueryIterator keeping(QueryIterator rows, SafeExecutor engine) {
    return new ToldRows(
        rows,
        row -> {
          texts.clear();
          kept.add(engine.size(row));
        });
  }

  /** Rows that go out; with the last of them, all is let go. */
  QueryIterator out(QueryIterator rows) {
    return new Out(rows);
  }

  private final class Out extends QueryIteratorWrapper {

    Out(QueryIterator rows) {
      super(rows);
    }

    @Override
    protected boolean hasNextBinding() {
      Account before = Watch.countTexts(texts);
      try {
        return super.hasNextBinding();
      } finally {
        Watch.countTexts(before);
      }
    }

    @Override
    protected Binding moveToNextBinding() {
      Account before = Watch.countTexts(texts);
      try {
        return super.moveToNextBinding();
      } finally {
        Watch.countTexts(before);
      }
    }

    @Override
    protected void closeIterator() {
      super.closeIterator();
      texts.clear();
      kept.clear();
    }
  }
}
