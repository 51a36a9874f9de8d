package org.goldenthread.answer.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;

/** {@code /limits} and {@code /limits.json}: what one may ask, from the limits in use. */
final class LimitsPage {

  private final Limits limits;
  private final Page page;

  LimitsPage(Limits limits, Page page) {
    this.limits = limits;
    this.page = page;
  }

  /** For people. */
  String page() {
    Html html = new Html();
    html.element(
        "p",
        "Nobody may take more than this server has for everybody. What goes beyond a limit is"
            + " refused with a sentence that says which; no answer is ever cut off. Free queries"
            + " that need more can be asked of a copy: the whole graph may be taken away.");
    html.start("table").start("thead").start("tr");
    html.element("th", "Limit", "scope", "col").element("th", "Value", "scope", "col");
    html.element("th", "Meaning", "scope", "col").end().end().start("tbody");
    for (Limit limit : Limit.values()) {
      html.start("tr").element("td", limit.key());
      html.element("td", String.format("%,d %s", limits.of(limit), limit.unit()));
      html.element("td", limit.meaning()).end();
    }
    html.end().end();
    html.start("p").text("The same as ").link("JSON", Addresses.LIMITS + ".json").text(".").end();
    return page.of("Limits", html);
  }

  /** For programs. */
  Map<String, Object> json() {
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
