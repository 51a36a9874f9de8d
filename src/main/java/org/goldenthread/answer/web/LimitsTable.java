package org.goldenthread.answer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;

/** What one may ask, from the limits in use: {@code /limits} and {@code /limits.json}. */
final class LimitsTable {

  private LimitsTable() {}

  /** For people: name, value with its unit, meaning. */
  static List<List<String>> rows(Limits limits) {
    List<List<String>> rows = new ArrayList<>();
    for (Limit limit : Limit.values()) {
      String value = String.format("%,d %s", limits.of(limit), limit.unit());
      rows.add(List.of(limit.key(), value, limit.meaning()));
    }
    return rows;
  }

  /** For programs. */
  static Map<String, Object> json(Limits limits) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Limit limit : Limit.values()) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("value", limits.of(limit));
      one.put("unit", limit.unit());
      one.put("meaning", limit.meaning());
      one.put("fixed", limit.isFixed());
      all.put(limit.key(), one);
    }
    return all;
  }
}
