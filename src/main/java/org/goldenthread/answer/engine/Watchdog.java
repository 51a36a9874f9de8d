package org.goldenthread.answer.engine;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.goldenthread.fault.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that looks at all running questions a hundred times a second: it stops those that are
 * late, and the one that took most when memory runs short. It sleeps while nobody asks.
 */
final class Watchdog {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);
  private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(10);

  /** A question that has asked for less cannot be what fills the memory. */
  private static final long HARMLESS_BYTES = 32L * 1024 * 1024;

  private static final Set<Watch> RUNNING = ConcurrentHashMap.newKeySet();
  private static final Thread THREAD = start();

  private static volatile boolean asleep;
  private static String trouble = "";
  private static long heeded;

  private Watchdog() {}

  static void guard(Watch watch) {
    RUNNING.add(watch);
    if (asleep) { // To wake a thread takes longer than most questions.
      LockSupport.unpark(THREAD);
    }
  }

  static void release(Watch watch) {
    RUNNING.remove(watch);
  }

  private static Thread start() {
    Thread thread = new Thread(Watchdog::lookAgainAndAgain, "watchdog");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void lookAgainAndAgain() {
    while (true) {
      try {
        lookAgain();
      } catch (Throwable e) { // Without this thread no question would ever be stopped.
        trouble = e.toString();
      }
    }
  }

  private static void lookAgain() {
    if (!trouble.isEmpty()) {
      LOG.error("The watch over the questions had trouble: {}", trouble);
      trouble = "";
    }
    if (RUNNING.isEmpty()) {
      sleep();
    } else {
      LockSupport.parkNanos(RUNNING, BETWEEN_LOOKS);
      RUNNING.forEach(Watch::stopIfLate);
      stopLargestIfMemoryIsShort();
    }
  }

  private static void sleep() {
    asleep = true;
    if (RUNNING.isEmpty()) {
      LockSupport.park(RUNNING);
    }
    asleep = false;
  }

  /** After one was stopped, the next clearing must show that it was not enough. */
  private static void stopLargestIfMemoryIsShort() {
    RUNNING.stream()
        .filter(watch -> watch.allocation().bytes() > HARMLESS_BYTES)
        .max(Comparator.comparingLong(watch -> watch.allocation().bytes()))
        .ifPresent(Watchdog::stopIfMemoryIsShort);
  }

  private static void stopIfMemoryIsShort(Watch largest) {
    Heap.Clearing clearing = Heap.lastClearing();
    if (clearing.at() > heeded && clearing.percent() >= Limit.MEMORY.standard()) {
      heeded = clearing.at();
      largest.stop(
          new Failure(
              Failure.Code.EXHAUSTED,
              "The question was stopped because it needs more memory than there is to spare; ask"
                  + " for less at once."));
    }
  }
}
