package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is printed again and again at the head and foot of pages. */
final class PdfMargins {

  private static final float MARGIN = 0.12f;

  private PdfMargins() {}

  /** The runs at the head and foot of pages that several pages have, but for their numbers. */
  static Set<PdfRun> repeated(List<PdfPage.Print> prints, PdfWords words) {
    Map<String, List<PdfLine>> lines = new HashMap<>();
    for (PdfPage.Print print : prints) {
      float height =
          print.sheet().turn() % 180 == 0 ? print.sheet().height() : print.sheet().width();
      List<PdfRun> margin =
          print.runs().stream().filter(run -> outside(run.box(), height)).toList();
      for (List<PdfLine> level : PdfLine.lines(margin, Float.MAX_VALUE)) {
        PdfLine line = level.get(0);
        String text = words.text(line.runs()).replaceAll("\\d+", "#");
        String key = text + "@" + Math.round(line.box().bottom() / 6);
        lines.computeIfAbsent(key, any -> new ArrayList<>()).add(line);
      }
    }
    Set<PdfRun> repeated = Collections.newSetFromMap(new IdentityHashMap<>());
    for (List<PdfLine> same : lines.values()) {
      if (pages(same) > 1) {
        same.forEach(line -> repeated.addAll(line.runs()));
      }
    }
    return repeated;
  }

  private static boolean outside(PdfBox box, float height) {
    return box.bottom() < MARGIN * height || box.top() > (1 - MARGIN) * height;
  }

  private static int pages(List<PdfLine> lines) {
    Set<Integer> pages = new HashSet<>();
    lines.forEach(line -> pages.add(line.box().page()));
    return pages.size();
  }
}
