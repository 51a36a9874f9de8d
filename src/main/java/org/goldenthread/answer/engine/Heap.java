package org.goldenthread.answer.engine;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How full the heap was when it was last cleared of what nobody needs. */
final class Heap {

  private static final List<GarbageCollectorMXBean> COLLECTORS =
      ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class);
  private static final Set<String> POOLS =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The last clearing.
   *
   * @param at when, in milliseconds since the start of the program
   * @param percent of the largest heap that was in use after it
   */
  record Clearing(long at, int percent) {}

  private Heap() {}

  static Clearing lastClearing() {
    GcInfo last = null;
    for (GarbageCollectorMXBean collector : COLLECTORS) {
      GcInfo info = collector.getLastGcInfo();
      if (info != null && (last == null || info.getEndTime() > last.getEndTime())) {
        last = info;
      }
    }
    return last == null ? new Clearing(0, 0) : new Clearing(last.getEndTime(), percent(last));
  }

  private static int percent(GcInfo info) {
    long used =
        info.getMemoryUsageAfterGc().entrySet().stream()
            .filter(pool -> POOLS.contains(pool.getKey()))
            .mapToLong(pool -> pool.getValue().getUsed())
            .sum();
    return (int) (100 * used / Runtime.getRuntime().maxMemory());
  }
}
