package org.goldenthread.answer.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that is done beside other work, and is over when this is closed. */
final class SideWork implements AutoCloseable {

  /** What is to be done. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private final FutureTask<Boolean> task;

  private SideWork(FutureTask<Boolean> task) {
    this.task = task;
  }

  /** Begins the work. */
  static SideWork start(String name, Work work) {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              work.run();
              return true;
            });
    new Thread(task, name).start();
    return new SideWork(task);
  }

  /**
   * Waits for the end of the work.
   *
   * @throws IOException when it failed
   */
  void finish() throws IOException {
    try {
      task.get();
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause().getMessage()), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  /** Waits for the end of work that is no longer wanted. */
  @Override
  public void close() {
    try {
      finish();
    } catch (IOException e) {
      // Told by finish() where it mattered.
    }
  }
}
