package org.goldenthread.benchmark;

import java.lang.management.ManagementFactory;

/** Time of a thread on a processor: what other programs of a busy machine take does not count. */
final class ProcessorTime {

  private ProcessorTime() {}

  /** Nanoseconds of this thread so far. */
  static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
