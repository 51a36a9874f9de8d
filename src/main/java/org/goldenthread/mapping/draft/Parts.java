package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays the parts of a profile one behind the other, so that each line belongs to one. */
final class Parts {

  private final List<Object> parts = new ArrayList<>();
  private final int lines;
  private int next = 1;
  private int texts;

  Parts(int lines) {
    this.lines = lines;
  }

  /** Adds a part that takes some lines; what stands before it is running text. */
  void add(int first, int last, Map<String, Object> part) {
    textUpTo(first - 1);
    parts.add(part);
    next = last + 1;
  }

  private void textUpTo(int last) {
    if (last < next) {
      return;
    }
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("name", "Text " + ++texts);
    text.put("lines", next + "-" + last);
    text.put("read", "prose");
    parts.add(text);
    next = last + 1;
  }

  /** All parts; what is left is running text. */
  List<Object> finished() {
    textUpTo(lines);
    return parts;
  }
}
