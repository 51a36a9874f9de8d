package org.goldenthread.mapping.record;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Pages;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.PlanPart;
import org.goldenthread.mapping.profile.Register.Kind;
import org.goldenthread.mapping.table.CellText;
import org.goldenthread.mapping.table.Table;
import org.jspecify.annotations.Nullable;

/** Turns the table of one part of a plan into recommendations, actions and outcomes. */
final class PlanReader {

  private static final Set<Kind> MONITORS = EnumSet.of(Kind.BODY, Kind.MECHANISM, Kind.POST);
  private static final Set<String> KNOWN =
      Set.of(
          "number",
          "citation",
          "recommendation",
          "area",
          "lead",
          "action",
          "due",
          "progress",
          "rating",
          "monitoring",
          "ignore");

  private final Dossier dossier;
  private final PlanPart part;
  private final LeadReader leads;
  private final Gazetteer gazetteer;
  private final Pages pages;
  private final List<Unplaced> unplaced;

  /** Documents that are a text already were described by hand and read so by a person. */
  private final boolean madeFromAnotherFile;

  private final boolean dayFirst;

  PlanReader(
      Dossier dossier,
      PlanPart part,
      LeadReader leads,
      Gazetteer gazetteer,
      List<Unplaced> unplaced) {
    this.dossier = dossier;
    this.part = part;
    this.leads = leads;
    this.gazetteer = gazetteer;
    this.pages = dossier.pages();
    this.unplaced = unplaced;
    this.madeFromAnotherFile = !dossier.places().isEmpty();
    this.dayFirst = !madeFromAnotherFile || Dates.tellsDayFirst(dossier.source().text());
  }

  /** Reads the table and adds what it holds to the plan. */
  void read(Table table, PlanCollector plan) {
    Map<Table.Group, Recommendation> byGroup = new HashMap<>();
    for (Table.Group group : table.groups()) {
      Recommendation read = recommendation(group, plan);
      Optional<Recommendation> before =
          madeFromAnotherFile ? plan.namedBefore(read) : Optional.empty();
      Recommendation recommendation = before.orElse(read);
      byGroup.put(group, recommendation);
      if (recommendation.isNothing() || before.isPresent()) {
        continue;
      }
      plan.add(recommendation);
      readItems(group, recommendation, plan);
    }
    for (Table.Row row : table.rows()) {
      plan.add(action(row, byGroup.get(row.group()), plan.nextAction()));
    }
  }

  private Recommendation recommendation(Table.Group group, PlanCollector plan) {
    String number = group.number();
    Stated evidence = Stated.NOTHING;
    Excerpt citation = group.cell("citation");
    if (part.citation() != null && !citation.isBlank()) {
      String cited = CellText.of(citation);
      Matcher matcher = part.citation().matcher(cited);
      if (matcher.matches()) {
        number = number.isEmpty() ? matcher.group(1) : number;
        String list = matcher.groupCount() > 1 ? matcher.group(2) : null;
        evidence = list == null ? Stated.NOTHING : new Stated(list, citation, by());
      } else {
        unplaced.add(new Unplaced(group.line(), "citation", cited));
      }
    } else if (!citation.isBlank()) {
      evidence = Stated.plain(citation, by());
    }
    return new Recommendation(
        part.plan(),
        part.part(),
        number,
        plan.nextPlace(part.part(), number),
        plan.nextRecommendation(),
        Stated.plain(group.text(), by()),
        Citation.of(evidence.value()),
        evidence,
        Stated.plain(group.cell("need"), by()),
        Stated.plain(group.cell("monitoring"), by()),
        Stated.plain(group.cell("oversight"), by()),
        origin(number),
        answers(group, number, plan.about().answers()),
        group.line());
  }

  /** Where the groups say themselves what they answer, only what each says; else as the plan. */
  private String answers(Table.Group group, String number, String ofPlan) {
    if (!origin(number).isEmpty()) {
      return "";
    }
    if (part.answers().isEmpty()) {
      return ofPlan;
    }
    String need = CellText.of(group.cell("need"));
    return part.answers().entrySet().stream()
        .filter(rule -> rule.getValue().matcher(need).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private Stated origin(String number) {
    for (PlanPart.Origin origin : part.origin()) {
      if (origin.group().equals("all") || origin.group().equals(number)) {
        Excerpt words =
            dossier.quote("profile.yaml", origin.writtenAt(), origin.line(), origin.quote());
        return new Stated(origin.text(), words, "transcribed");
      }
    }
    return Stated.NOTHING;
  }

  private void readItems(Table.Group group, Recommendation recommendation, PlanCollector plan) {
    Map<String, Integer> places = new HashMap<>();
    Map<String, PlanPart.Items> rules = new HashMap<>();
    part.items().forEach(rule -> rules.put(rule.kind(), rule));
    for (Table.Item item : group.items()) {
      PlanPart.Items rule = rules.get(item.kind());
      Stated text = Stated.plain(item.text(), by());
      plan.add(
          new Outcome(
              recommendation,
              item.kind(),
              places.merge(item.kind(), 1, Integer::sum),
              plan.nextOutcome(),
              text,
              listed(inside(rule.evidence(), text.value())),
              inside(rule.direction(), text.value()),
              item.line()));
    }
  }

  private static String inside(@Nullable Pattern pattern, String text) {
    if (pattern == null) {
      return "";
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String listed(String words) {
    return String.join(CellText.ITEM, words.split("\\s*(?:,\\s*and\\s|,|\\sand\\s)\\s*"));
  }

  private Action action(Table.Row row, Recommendation recommendation, int order) {
    Stated monitoring =
        part.columns().contains("monitoring")
            ? stated(row, "monitoring")
            : recommendation.monitoring();
    return new Action(
        row.number(),
        row.repeat(),
        order,
        recommendation,
        stated(row, "action"),
        leads(row, stated(row, "lead")),
        Stated.plain(row.asPrinted("lead"), by()),
        Dates.of(stated(row, "due").value(), dayFirst),
        Stated.plain(row.asPrinted("due"), by()),
        stated(row, "progress"),
        rating(row),
        stated(row, "rating"),
        monitoring(row, monitoring),
        monitoring,
        more(row),
        carried(row),
        row.line(),
        pages.pageOf(row.line()));
  }

  /** What comes from a row above, named as the catalogue names it. */
  private static Map<String, Integer> carried(Table.Row row) {
    Map<String, Integer> carried = new TreeMap<>();
    row.takenFrom()
        .forEach((column, line) -> carried.put(column.equals("lead") ? "leads" : column, line));
    return carried;
  }

  private String by() {
    return "plan reader";
  }

  private Stated stated(Table.Row row, String column) {
    Integer from = row.takenFrom().get(column);
    String by = from == null ? by() : "plan reader, taken from the row of line " + from;
    return Stated.plain(row.cell(column), by);
  }

  private List<Lead> leads(Table.Row row, Stated cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    return part.leads().equals("initials")
        ? leads.initials(
            cell.words(), cell.by(), part.fillers(), words -> report(row, "lead", words))
        : leads.names(cell.words(), cell.by(), part.fillers(), words -> report(row, "lead", words));
  }

  private List<Monitoring> monitoring(Table.Row row, Stated cell) {
    if (cell.isEmpty()) {
      return List.of();
    }
    Names names = Names.cut(cell.words(), gazetteer, MONITORS, part.fillers());
    names.left().forEach(words -> report(row, "monitoring", words));
    return names.found().stream()
        .map(
            name ->
                new Monitoring(
                    Stated.plain(cell.words().slice(name.start(), name.end()), cell.by()),
                    name.entry().kind().name().toLowerCase(Locale.ROOT),
                    name.entry().id()))
        .toList();
  }

  private void report(Table.Row row, String column, String words) {
    unplaced.add(new Unplaced(row.line(), column, words));
  }

  private Stated rating(Table.Row row) {
    Stated printed = stated(row, "rating");
    if (printed.isEmpty()) {
      return printed;
    }
    String rating =
        part.ratings().isEmpty()
            ? Colours.of(printed.value())
            : part.ratings().getOrDefault(printed.value(), "");
    if (rating.isEmpty()) {
      report(row, "rating", printed.value());
      return Stated.NOTHING;
    }
    return new Stated(rating, printed.words(), printed.by());
  }

  private Map<String, Stated> more(Table.Row row) {
    Map<String, Stated> more = new LinkedHashMap<>();
    for (String column : part.columns()) {
      Stated cell = KNOWN.contains(column) ? Stated.NOTHING : stated(row, column);
      if (!cell.isEmpty()) {
        more.put(column, cell);
      }
    }
    return more;
  }
}
