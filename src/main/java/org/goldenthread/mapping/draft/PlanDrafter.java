package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.mapping.profile.Register;

/** Drafts plans and progress reports: documents with tables of actions. */
final class PlanDrafter implements Drafter {

  @Override
  public Optional<Draft> draft(Intake intake) {
    List<TableGuess> tables = tables(intake);
    Optional<CardsGuess> cards = tables.isEmpty() ? CardsGuess.of(intake) : Optional.empty();
    if (tables.isEmpty() && cards.isEmpty()) {
      return Optional.empty();
    }
    List<ColumnGuess> columns =
        cards.map(CardsGuess::columns).orElseGet(() -> tables.get(0).columns());
    FrontMatter front = FrontMatter.of(intake);
    String kind =
        front
                .title()
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(?:progress|update|highlight) report\\b.*")
            ? "progress report"
            : "improvement plan";
    String slug = intake.knowledge().slug(wanted(front, kind, intake));
    RegisterDraft register = new RegisterDraft(intake.knowledge(), slug, front.authority());
    names(intake, tables, cards, register);
    Draft.About about =
        new Draft.About(
            slug,
            front.title(),
            kind,
            front.authority(),
            front.publisher(),
            front.published(),
            front.version());
    return Optional.of(
        new Draft(
            about,
            because(front, columns),
            profile(intake, front, about, parts(intake, slug, tables, cards)),
            register.tree()));
  }

  private static String wanted(FrontMatter front, String kind, Intake intake) {
    boolean told = front.hasAuthority() && !front.published().equals(FrontMatter.NOT_STATED);
    return told
        ? Slugs.of(front.authority() + "-" + kind + "-" + front.published())
        : Slugs.of(intake.name().replaceFirst("\\.[^.]{1,5}$", ""));
  }

  private static List<String> because(FrontMatter front, List<ColumnGuess> columns) {
    List<String> because = new ArrayList<>();
    if (front.title().toLowerCase(Locale.ROOT).contains("plan")) {
      because.add("the title '" + front.title() + "'");
    }
    columns.stream()
        .filter(ColumnGuess::sure)
        .map(ColumnGuess::header)
        .filter(header -> !header.isBlank())
        .forEach(header -> because.add("the name '" + header + "'"));
    return because;
  }

  private static List<TableGuess> tables(Intake intake) {
    List<TableGuess> tables = new ArrayList<>();
    List<Sheet> sheets = intake.sheets();
    Optional<TableGuess> before = Optional.empty();
    for (Sheet sheet : sheets) {
      Optional<TableGuess> guess = TableGuess.of(sheet, intake.knowledge(), before);
      guess.ifPresent(tables::add);
      before = guess.or(() -> tables.stream().reduce((one, two) -> two));
    }
    return Headings.over(tables, intake);
  }

  private static void names(
      Intake intake, List<TableGuess> tables, Optional<CardsGuess> cards, RegisterDraft register) {
    List<String> leads = new ArrayList<>();
    List<String> monitors = new ArrayList<>();
    tables.forEach(table -> leads.addAll(table.cells("lead")));
    tables.forEach(table -> monitors.addAll(table.cells("monitoring")));
    cards.ifPresent(
        guess -> {
          leads.addAll(guess.cells("lead", intake));
          monitors.addAll(guess.cells("monitoring", intake));
        });
    boolean prose =
        tables.stream()
            .flatMap(table -> table.columns().stream())
            .filter(column -> column.holds().equals("monitoring"))
            .anyMatch(column -> column.because().contains("no other column"));
    Names names = new Names(intake.knowledge().names(), intake.transcription().text(), leads);
    leads.stream()
        .flatMap(cell -> names.leads(cell).stream())
        .forEach(name -> register.add(name.words(), name.kind()));
    monitors.stream()
        .flatMap(cell -> names.monitors(cell, prose).stream())
        .filter(name -> name.kind() != Register.Kind.PERSON)
        .forEach(name -> register.add(name.words(), name.kind()));
  }

  private static Map<String, Object> profile(
      Intake intake, FrontMatter front, Draft.About about, List<Object> parts) {
    Map<String, Object> tree = new LinkedHashMap<>();
    boolean answers = !front.inspection().isEmpty() && front.hasAuthority();
    String inspection = front.authority() + "-" + front.inspection();
    if (answers) {
      tree.put("inspections", List.of(inspection(front, inspection, intake)));
    }
    Map<String, Object> plan = new LinkedHashMap<>();
    plan.put("plan", about.slug());
    plan.put("series", series(intake.knowledge(), about));
    plan.put("title", about.title());
    plan.put("authority", about.authority());
    plan.put("kind", about.kind());
    plan.put("date", about.published());
    plan.put("version", about.version());
    plan.put("answers", answers ? inspection : "");
    tree.put("plans", List.of(plan));
    tree.put("parts", parts);
    return tree;
  }

  private static List<Object> parts(
      Intake intake, String slug, List<TableGuess> tables, Optional<CardsGuess> cards) {
    Parts parts = new Parts(intake.lines().size());
    Set<String> numbers = new HashSet<>();
    int count = 0;
    for (TableGuess table : tables) {
      count++;
      List<String> own = table.numbers();
      boolean again = own.stream().anyMatch(numbers::contains);
      numbers.addAll(own);
      String part = again ? "table " + count : "";
      parts.add(
          table.first(),
          table.sheet().last(),
          table.written("Table " + count, slug, part, intake.lines()));
    }
    cards.ifPresent(guess -> parts.add(guess.first(), guess.last(), guess.written(slug)));
    return parts.finished();
  }

  private static String series(Knowledge knowledge, Draft.About about) {
    if (about.authority().equals(FrontMatter.NO_AUTHORITY)) {
      return about.slug();
    }
    String series = knowledge.series(about.authority(), about.title()).orElse(about.slug());
    knowledge.know(about.authority(), about.title(), series);
    return series;
  }

  private static Map<String, Object> inspection(FrontMatter front, String slug, Intake intake) {
    Map<String, Object> tree = new LinkedHashMap<>();
    String words = intake.lines().get(front.inspectionLine() - 1);
    tree.put("inspection", slug);
    tree.put("authority", front.authority());
    tree.put("inspectorate", words.contains("Ofsted") ? "Ofsted" : "");
    tree.put("title", "Inspection of " + front.inspection() + " that the plan answers");
    tree.put("known", "cited");
    return tree;
  }
}
