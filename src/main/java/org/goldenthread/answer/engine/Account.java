package org.goldenthread.answer.engine;

import org.jspecify.annotations.Nullable;

/**
 * What one part of a running question holds, in bytes; part of the account of its {@link Watch}.
 * Where nobody watches, nothing is counted. For the thread of the question.
 */
final class Account {

  private final @Nullable Watch watch;
  private long bytes;

  Account(@Nullable Watch watch) {
    this.watch = watch;
  }

  /**
   * More is held from now on.
   *
   * @throws org.apache.jena.query.QueryCancelledException when that is too much
   */
  void add(long more) {
    if (watch != null) {
      bytes += more;
      watch.hold(more);
    }
  }

  /** So much is held at least. */
  void raise(long least) {
    if (least > bytes) {
      add(least - bytes);
    }
  }

  /** Nothing is held any more. */
  void clear() {
    if (watch != null) {
      watch.hold(-bytes);
      bytes = 0;
    }
  }

  long bytes() {
    return bytes;
  }
}
