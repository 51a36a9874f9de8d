package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The front page: the three questions that people come with. */
final class HomePage {

  private static final int MOST_COMPARISONS = 5;
  private static final int MOST_AUTHORITIES = 12;

  private final Questions questions;
  private final Edition edition;
  private final Names names;

  HomePage(Questions questions, Edition edition, Names names) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
  }

  String html() {
    return html("", "", "");
  }

  /** The page with what was typed, and a sentence that says what is wrong with it. */
  String html(String plan, String number, String error) {
    Plans plans = Plans.of(questions);
    List<Plans.Plan> acting = plans.acting();
    Plans.Plan first = acting.isEmpty() ? null : latestVersion(plans);
    HomeView view =
        new HomeView(
            weaknesses(plans),
            comparisons(plans),
            acting.stream().map(each -> new Field.Option(each.slug(), each.label())).toList(),
            !plan.isEmpty() || first == null ? plan : first.slug(),
            number,
            error,
            acting.stream().map(HomePage::monitors).toList());
    Frame frame = Frame.of(edition, "Golden Thread", "/");
    return Rendering.of(
        "home", Map.of("frame", error.isEmpty() ? frame : frame.kind("Error"), "view", view));
  }

  private static Plans.Plan latestVersion(Plans plans) {
    return plans.versions().stream()
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> plans.acting().get(0));
  }

  private List<Piece> weaknesses(Plans plans) {
    List<Piece> links = new ArrayList<>();
    plans.all().stream()
        .map(Plans.Plan::authority)
        .distinct()
        .filter(authority -> !authority.isEmpty())
        .limit(MOST_AUTHORITIES)
        .forEach(
            authority ->
                links.add(
                    Piece.link(
                        "Recurring weaknesses in " + names.of("authority", authority),
                        Addresses.with(Addresses.WEAKNESSES, Map.of("authority", authority)))));
    links.add(Piece.link("Recurring weaknesses in all authorities", Addresses.WEAKNESSES));
    return links;
  }

  /** Plans that answer different inspections first, the newest before others. */
  private List<Piece> comparisons(Plans plans) {
    List<Map.Entry<Plans.Plan, Plans.Plan>> pairs = new ArrayList<>(plans.answers());
    pairs.sort(
        Comparator.comparing((Map.Entry<Plans.Plan, Plans.Plan> pair) -> pair.getValue().date())
            .reversed()
            .thenComparing(pair -> !pair.getKey().slug().startsWith(pair.getKey().authority()))
            .thenComparing(pair -> -pair.getKey().actions()));
    pairs = new ArrayList<>(pairs.subList(0, Math.min(pairs.size(), MOST_COMPARISONS)));
    pairs.addAll(plans.versions());
    List<Piece> links = new ArrayList<>();
    pairs.forEach(pair -> links.add(comparison(pair.getKey(), pair.getValue())));
    links.add(Piece.link("Any two plans", Addresses.COMPARE));
    return links;
  }

  private Piece comparison(Plans.Plan from, Plans.Plan to) {
    return Piece.link(
        names.of("authority", from.authority()) + ": " + brief(from) + " and " + brief(to),
        Addresses.with(Addresses.COMPARE, Questions.values("from", from.slug(), "to", to.slug())));
  }

  /** A plan of the council by its month, another by its title. */
  private static String brief(Plans.Plan plan) {
    boolean own = plan.slug().startsWith(plan.authority()) && !plan.date().isEmpty();
    return own ? "plan of " + Plans.inWords(plan.date()) : plan.label();
  }

  private static Piece monitors(Plans.Plan plan) {
    return Piece.link("All actions of " + plan.label(), "/id/plan/" + plan.slug() + ".html");
  }
}
