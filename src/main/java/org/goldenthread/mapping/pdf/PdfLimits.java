package org.goldenthread.mapping.pdf;

import java.util.concurrent.TimeUnit;
import org.goldenthread.fault.Failure;

/** How much one PDF may cost before it is refused. One object a file; not thread-safe. */
final class PdfLimits {

  private static final int PAGES = 2_000;
  static final int TAGS = 1_000_000;
  static final int DEPTH = 100;

  private static final int FORMS_DEEP = 20;
  private static final long STEPS = 50_000_000L;
  private static final int STEPS_A_LOOK = 4_096;
  private static final long SECONDS = 60;

  private final String name;
  private final long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
  private long steps;

  PdfLimits(String name) {
    this.name = name;
  }

  /** Counts the pages read so far. */
  void page(int before) {
    if (before >= PAGES) {
      throw Failure.data(name, "more than " + PAGES + " pages; add the part that matters");
    }
  }

  /** Counts one step of a content stream. */
  void step() {
    steps++;
    boolean late = steps % STEPS_A_LOOK == 0 && System.nanoTime() > end;
    if (late || steps > STEPS) {
      throw Failure.data(
          name, "its pages take too long to read; print the file anew as PDF, or take out a part");
    }
  }

  /** Counts how deep objects lie within each other. */
  void enter(int depth) {
    if (depth > FORMS_DEEP) {
      throw Failure.data(
          name, "its drawings lie within each other without end; print the file anew as PDF");
    }
  }
}
