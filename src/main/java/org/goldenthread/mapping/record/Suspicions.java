package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Places;

/** Looks for what was read and looks wrong. Used once a document. */
public final class Suspicions {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,4})");
  private static final Pattern STATUS =
      Pattern.compile(
          "(?i).*[.;!?)\\s]\\s*(red|amber|green|blue|on track|delayed|completed?|not started|in progress|overdue|off track)");

  /** Years, quarters, terms: a time without a month is none that is suspicious. */
  private static final Pattern NO_MONTH =
      Pattern.compile(
          "(?i).*(?:\\bq[1-4]\\b|quarter|term\\b|spring|summer|autumn|winter|\\d{4}\\s*[/–-]\\s*\\d{2,4}|week|day|month|year"
              + "|\\bphase\\b|\\bstage\\b|\\b20\\d\\d\\b(?!\\d)).*");

  private static final Pattern GLUED =
      Pattern.compile(
          "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?[ -]?\\d{3}\\b|\\b20\\d{3}\\b");

  /** Brackets at the end that speak of the national framework. */
  private static final Pattern FRAMEWORK =
      Pattern.compile("(?i)\\([^()]*framework[^()]*\\)[.\\s]*$");

  private static final int SHORTEST = 2;
  private static final int MOST_GAPS = 10;

  private final Reading reading;
  private final List<Suspicion> found = new ArrayList<>();
  private final Map<String, Integer> words = new HashMap<>();

  private Suspicions(Reading reading) {
    this.reading = reading;
    if (reading.plans().isEmpty()) {
      return; // Only words of plans are looked at one by one.
    }
    Matcher matcher = WORD.matcher(reading.dossier().source().text());
    while (matcher.find()) {
      words.merge(matcher.group().toLowerCase(java.util.Locale.ROOT), 1, Integer::sum);
    }
  }

  /** What looks wrong in a document, in the order of its lines. */
  public static List<Suspicion> of(Reading reading) {
    Suspicions suspicions = new Suspicions(reading);
    reading.plans().forEach(suspicions::plan);
    reading.reports().forEach(suspicions::report);
    suspicions.found.sort(Comparator.comparingInt(Suspicion::line));
    return List.copyOf(suspicions.found);
  }

  /** What a report of a known family has, as a rule, and this one was not read to have. */
  private void report(Report report) {
    ReportHead head = report.head();
    String where = "inspection " + report.inspection();
    String day = reading.dossier().description().published();
    missing(
        head.published().isEmpty(),
        "day of publication not printed",
        where,
        day.matches("\\d{4}.*") ? day + " is that of the name of its file" : "none is known");
    missing(head.start().isEmpty(), "days of inspection not found", where, head.title());
    boolean judges = !head.family().areas().isEmpty() || !head.family().outcomes().isEmpty();
    missing(judges && report.judgements().isEmpty(), "no judgement found", where, head.title());
    missing(report.findings().isEmpty(), "no finding found", where, head.title());
    report.gaps().forEach(gap -> missing(true, "gap in numbering", where, gap));
    for (Finding finding : report.findings()) {
      String text = finding.text().value();
      if (finding.theme().isEmpty() && FRAMEWORK.matcher(text).find()) {
        String at = "finding " + finding.number();
        found.add(new Suspicion("theme code not understood", at, text, finding.line()));
      }
    }
  }

  private void missing(boolean is, String kind, String where, String what) {
    if (is) {
      found.add(new Suspicion(kind, where, what, 1));
    }
  }

  private void plan(Plan plan) {
    boolean led =
        plan.actions().stream().filter(one -> !one.leadText().isEmpty()).count() * 2
            > plan.actions().size();
    for (Action action : plan.actions()) {
      String where = "action " + action.number();
      number(action, where);
      progress(action, where);
      due(action, where);
      if (led && action.leadText().isEmpty()) {
        add("empty lead", where, "no lead is printed", action);
      }
      broken(action.text(), where, action);
      broken(action.progress(), where, action);
      spans(action, where);
    }
    gaps(plan);
    new MisreadNumbers(plan.actions())
        .found()
        .forEach(
            one -> add("number with a misread sign", "action " + one.number(), one.number(), one));
  }

  private void add(String kind, String where, String what, Action action) {
    found.add(new Suspicion(kind, where, what, action.line()));
  }

  private void number(Action action, String where) {
    String number = action.number();
    if (action.lacksNumber()) {
      add("no number", where, "the row prints none", action);
      return;
    }
    if (action.repeat() > 1) {
      add("number printed twice", where, number, action);
    }
    if (!number.matches(".*\\d.*") || number.length() > 12) {
      add("text in a number column", where, number, action);
    }
  }

  private void progress(Action action, String where) {
    Matcher matcher = STATUS.matcher(action.progress().value());
    if (matcher.matches() && action.status().isEmpty()) {
      add("status word at the end of progress", where, matcher.group(1), action);
    }
  }

  private void due(Action action, String where) {
    String text = action.dueText().value();
    if (GLUED.matcher(text).find()) {
      add("footnote mark read into a year", where, text, action);
    } else if (text.matches(".*\\d.*")
        && action.due().isEmpty()
        && !NO_MONTH.matcher(text).matches()) {
      add("digits without a date", where, text, action);
    }
  }

  /** Two pieces that stand nowhere else, and make a word that does. */
  private void broken(Stated stated, String where, Action action) {
    String[] tokens = stated.value().split("[^\\p{L}]+", -1);
    String value = stated.value();
    for (int i = 0; i + 1 < tokens.length; i++) {
      String one = tokens[i].toLowerCase(java.util.Locale.ROOT);
      String two = tokens[i + 1].toLowerCase(java.util.Locale.ROOT);
      boolean pieces =
          one.length() >= SHORTEST
              && two.length() >= 1
              && value.contains(tokens[i] + " " + tokens[i + 1]);
      boolean rare = words.getOrDefault(one, 0) == 1 || words.getOrDefault(two, 0) == 1;
      if (pieces && rare && words.getOrDefault(one + two, 0) > 0) {
        add("broken word", where, tokens[i] + " " + tokens[i + 1], action);
      }
    }
  }

  /** A value that spans columns belongs to each; which was meant a person must say. */
  private void spans(Action action, String where) {
    Places places = reading.dossier().places();
    if (places.isEmpty()) {
      return;
    }
    Places.Entry place = places.line(action.line());
    String[] cells = reading.dossier().source().line(action.line()).text().split("\t", -1);
    for (int i = 1; i < cells.length; i++) {
      if (place.isBeside(i) && !cells[i - 1].isBlank()) {
        add("a cell that spans columns", where, cells[i - 1], action);
      }
    }
  }

  private void gaps(Plan plan) {
    Map<String, TreeMap<Integer, Action>> series = new TreeMap<>();
    for (Action action : plan.actions()) {
      Matcher matcher = NUMBERED.matcher(action.number());
      if (matcher.matches() && !action.lacksNumber()) {
        String prefix = action.recommendation().part() + "/" + matcher.group(1);
        series
            .computeIfAbsent(prefix, p -> new TreeMap<>())
            .putIfAbsent(Integer.parseInt(matcher.group(2)), action);
      }
    }
    series.values().forEach(this::gaps);
  }

  private void gaps(Map<Integer, Action> numbers) {
    int before = 0;
    for (Map.Entry<Integer, Action> next : numbers.entrySet()) {
      int missing = next.getKey() - before - 1;
      if (missing > 0 && missing <= MOST_GAPS && numbers.size() > 1) {
        Action action = next.getValue();
        String what = missing + (missing == 1 ? " number" : " numbers") + " before it not found";
        add("gap in numbering", "action " + action.number(), what, action);
      }
      before = next.getKey();
    }
  }
}
