package org.goldenthread.answer.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much memory one thread has asked for since a moment. What it still holds is at most that. */
final class Allocation {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long thread;
  private final long before;

  private Allocation(long thread) {
    this.thread = thread;
    this.before = THREADS.getThreadAllocatedBytes(thread);
  }

  static Allocation ofThisThread() {
    return new Allocation(Thread.currentThread().getId());
  }

  /** Bytes asked for until now. */
  long bytes() {
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }
}
