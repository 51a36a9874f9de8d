package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Places.Kind;

/** Finds actions that are laid out as cards: labels with what they name. Used once a document. */
final class CardsGuess {

  private static final Pattern LABELLED = Pattern.compile("([^:\\t]{2,40}):(?!//)\\s*(.*)");
  private static final String START =
      "(?:(?i:action|actions|step|task|item)\\s*(?:(?i:no\\.?|number)\\s*)?)?((?:\\p{Lu}{1,5}[ .-]?)?\\d{1,3}(?:\\.\\d{1,3})*\\p{Ll}?)"
          + "\\s*[:.)–—-]?\\s*(\\p{L}.*)?";
  private static final Set<String> CORE =
      Set.of("action", "lead", "due", "progress", "rating", "monitoring");
  private static final int FEWEST = 2;

  /** What a line says: the labels on it and the words behind the first. */
  private record Line(int number, Kind kind, String words, List<ColumnGuess> labels) {

    boolean isField() {
      return !labels.isEmpty();
    }

    boolean isRow() {
      return kind == Kind.ROW || kind == Kind.HEADER;
    }

    Line withoutLabels() {
      return new Line(number, kind, words, List.of());
    }
  }

  private final Groups named;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, ColumnGuess> labels = new LinkedHashMap<>();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> bands = new ArrayList<>();
  private final List<String> groups = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private String begins = "";
  private int first;
  private int last;
  private int cards;

  /** The cards of a document, if it has some. */
  static Optional<CardsGuess> of(Intake intake) {
    CardsGuess guess = new CardsGuess(intake);
    return guess.find() ? Optional.of(guess) : Optional.empty();
  }

  private CardsGuess(Intake intake) {
    named = intake.knowledge().groups();
    HeaderWords words = intake.knowledge().headers();
    List<String> texts = intake.lines();
    for (int n = 1; n <= texts.size(); n++) {
      Kind kind = intake.places().line(n).kind();
      String text = texts.get(n - 1).replace('\u2028', ' ');
      boolean silent = kind == Kind.FURNITURE || kind == Kind.ASIDE || text.isBlank();
      if (!silent) {
        lines.add(new Line(n, kind, text.replace('\t', ' ').strip(), labels(text, words)));
      }
    }
  }

  /** The labels of a line; only names that the vocabulary knows for sure are labels. */
  private static List<ColumnGuess> labels(String text, HeaderWords words) {
    List<ColumnGuess> found = new ArrayList<>();
    if (text.indexOf('\t') < 0) {
      Matcher matcher = LABELLED.matcher(text.strip());
      if (matcher.matches()) {
        label(matcher.group(1), words).ifPresent(found::add);
      }
      return found;
    }
    String[] cells = text.split("\t", -1);
    for (int i = 0; i + 1 < cells.length; i++) {
      Optional<ColumnGuess> label = label(cells[i].strip().replaceFirst(":$", ""), words);
      if (label.isPresent()) {
        found.add(label.get());
        i++;
      }
    }
    return found;
  }

  private static Optional<ColumnGuess> label(String name, HeaderWords words) {
    return words
        .told(name)
        .filter(HeaderWords.Told::sure)
        .map(
            told ->
                new ColumnGuess(
                    name.strip(), told.holds(), true, "the label '" + name.strip() + "'"))
        .map(
            guess ->
                guess.holds().equals("evidence") ? guess.as("monitoring", "as evidence") : guess);
  }

  /** Where actions are labelled line by line, rows of tables have no labels, and the contrary. */
  private void oneStyle(int first) {
    boolean row = lines.get(first).isRow();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isRow() != row) {
        lines.set(i, lines.get(i).withoutLabels());
      }
    }
  }

  private boolean find() {
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean starts = lines.get(i).isField() && (i == 0 || !lines.get(i - 1).isField());
      if (starts && core(i) > 1) {
        runs.add(i);
      }
    }
    if (runs.isEmpty()) {
      return false;
    }
    oneStyle(runs.get(0));
    runs.removeIf(run -> !lines.get(run).isField());
    for (int i = runs.get(0); i < lines.size(); i++) {
      lines
          .get(i)
          .labels()
          .forEach(label -> labels.putIfAbsent(HeaderWords.fold(label.header()), label));
    }
    layOut(runs);
    return cards >= FEWEST && (!heads.isEmpty() || holds("action"));
  }

  private boolean holds(String what) {
    return labels.values().stream().anyMatch(label -> label.holds().equals(what));
  }

  /** How many of the labels of an action stand in the run that begins here. */
  private int core(int from) {
    Set<String> seen = new LinkedHashSet<>();
    for (int i = from; i < lines.size() && lines.get(i).isField(); i++) {
      lines.get(i).labels().stream()
          .map(ColumnGuess::holds)
          .filter(CORE::contains)
          .forEach(seen::add);
    }
    return seen.size();
  }

  private void layOut(List<Integer> runs) {
    ColumnGuess opening = lines.get(runs.get(0)).labels().get(0);
    boolean labelled = Set.of("action", "number").contains(opening.holds()) || holds("action");
    int before = -1;
    for (int run : runs) {
      int end = run;
      while (end < lines.size() && lines.get(end).isField()) {
        end++;
      }
      heading(run, before, labelled);
      cards += labelled ? openings(run, end, opening) : 1;
      before = end - 1;
    }
    begins = labelled && starts.isEmpty() ? opening.header() : "";
    first = Math.min(first == 0 ? Integer.MAX_VALUE : first, lines.get(runs.get(0)).number());
    last = lines.get(before).number();
  }

  private int openings(int run, int end, ColumnGuess opening) {
    int found = 0;
    for (int i = run; i < end; i++) {
      found +=
          (int)
              lines.get(i).labels().stream()
                  .filter(label -> label.holds().equals(opening.holds()))
                  .count();
    }
    return Math.max(1, found);
  }

  /** The lines between two cards: what the next one begins with, and what it answers. */
  private void heading(int run, int before, boolean labelled) {
    int head = run - 1;
    boolean any = head > before && head >= 0;
    if (!any) {
      return;
    }
    Line line = lines.get(head);
    boolean number = line.words().matches(START);
    boolean group = named.isNamed(line.words()) && !line.words().matches("(?i)action\\b.*");
    if (!group && head - 1 > before && head >= 1 && isNumberOnly(lines.get(head - 1))) {
      starts.add(lines.get(head - 1).number());
      heads.add(lines.get(head - 1).words());
      first = first == 0 ? lines.get(head - 1).number() : first;
      head -= 2;
    } else if (!group
        && (!labelled || (number && (line.kind() == Kind.HEADING || isNumberOnly(line))))) {
      starts.add(line.number());
      heads.add(line.words());
      first = first == 0 ? line.number() : first;
      head--;
    }
    for (int i = head; i > Math.max(before, head - 2) && i >= 0; i--) {
      Line above = lines.get(i);
      boolean band = named.isNamed(above.words()) || (before >= 0 && above.kind() == Kind.HEADING);
      if (band) {
        bands.add(above.number());
        groups.add(above.words());
        first = first == 0 ? above.number() : Math.min(first, above.number());
        return;
      }
    }
  }

  private static boolean isNumberOnly(Line line) {
    return line.words().matches("(?i)(?:action|step|task|item)\\s*(?:no\\.?\\s*)?[\\w.]{1,8}:?");
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  /** What stands behind the labels that hold a thing, cell by cell. */
  List<String> cells(String holds, Intake intake) {
    List<String> cells = new ArrayList<>();
    for (Line line : lines) {
      for (ColumnGuess label : line.labels()) {
        if (label.holds().equals(holds)) {
          String text = intake.lines().get(line.number() - 1);
          int at = text.indexOf(label.header()) + label.header().length();
          String behind = text.substring(at).replaceFirst("^[:\\s]+", "");
          cells.add(behind.split("\t", 2)[0]);
        }
      }
    }
    return cells;
  }

  List<ColumnGuess> columns() {
    return List.copyOf(labels.values());
  }

  /** The part of the profile that reads the cards. */
  Map<String, Object> written(String plan) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", "Cards");
    tree.put("lines", first + "-" + last);
    tree.put("read", "cards");
    tree.put("plan", plan);
    tree.put("part", "");
    tree.put("labels", labels.values().stream().map(ColumnGuess::written).toList());
    tree.put("begins", begins);
    tree.put("starts", starts);
    tree.put("bands", bands);
    boolean numbered = !heads.isEmpty() && heads.stream().allMatch(head -> head.matches(START));
    if (numbered) {
      tree.put("number", START);
    }
    named.pattern(groups, groups).ifPresent(pattern -> tree.put("group", pattern));
    List<String> numbers =
        heads.stream()
            .map(Pattern.compile(START)::matcher)
            .filter(Matcher::matches)
            .map(matcher -> matcher.group(1))
            .toList();
    boolean plain = numbers.stream().allMatch(one -> one.matches("\\d{1,3}|\\p{L}"));
    tree.put("below", plain && numbers.stream().distinct().count() < numbers.size());
    return tree;
  }
}
