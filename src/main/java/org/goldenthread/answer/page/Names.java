package org.goldenthread.answer.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.answer.query.Choice;
import org.jspecify.annotations.Nullable;

/**
 * What people call the things of the graph: titles and names for slugs and addresses, and the
 * addresses of names. Looked up once in a version of the graph and kept. Safe for use by many
 * threads.
 */
final class Names {

  private static final Pattern OF_PLAN =
      Pattern.compile(
          "plan/([^/]+)/(?:([^/]+)/)?(action|recommendation|measure|outcome|progress)/([^/]+)");
  private static final Pattern OF_INSPECTION =
      Pattern.compile("inspection/([^/]+)/([a-z]+)/([^/]+)");
  private static final Pattern OF_DOCUMENT = Pattern.compile("document/([^/]+)/([a-z]+)/([^/]+)");
  private static final Pattern LASTING = Pattern.compile("action/([^/]+)/(?:([^/]+)/)?([^/]+)");
  private static final Pattern BELOW =
      Pattern.compile("(.+)/(monitoring|lead|citation|evidence)/([^/]+)");
  private static final Pattern THEMING = Pattern.compile("theming/([a-z]+)/(.+)--([^-].*)");
  private static final List<String> KINDS =
      List.of("plan", "inspection", "document", "body", "post", "theme", "authority");
  private static final List<String> SMALL = List.of("and", "of", "upon", "the", "in", "with");

  private final Questions questions;
  private final Map<String, Map<String, String>> labels = new ConcurrentHashMap<>();
  private volatile Optional<Agents> agents = Optional.empty();

  Names(Questions questions) {
    this.questions = questions;
  }

  /** The title or name of a slug; the slug in words where it has none. */
  String of(String kind, String slug) {
    return known(kind, slug).orElseGet(() -> inWords(slug));
  }

  Optional<String> known(String kind, String slug) {
    return Optional.ofNullable(labels.computeIfAbsent(kind, this::lookUp).get(slug));
  }

  /** The one inspection that a plan answers. */
  Optional<String> inspectionOf(String plan) {
    return Optional.ofNullable(
        labels
            .computeIfAbsent(
                "answers",
                kind -> {
                  Map<String, String> answers = new HashMap<>();
                  for (Plans.Plan each : Plans.of(questions).all()) {
                    if (each.inspections().size() == 1) {
                      answers.put(each.slug(), each.inspections().get(0));
                    }
                  }
                  return answers;
                })
            .get(plan));
  }

  private Map<String, String> lookUp(String kind) {
    Map<String, String> found = new HashMap<>();
    if (KINDS.contains(kind)) {
      for (Choice choice : questions.choices(kind)) {
        found.put(choice.identifier(), label(kind, choice));
      }
    }
    if (kind.equals("plan")) {
      Plans.of(questions).all().forEach(plan -> found.put(plan.slug(), plan.label()));
    }
    return found;
  }

  private static String label(String kind, Choice choice) {
    boolean slug = choice.label().equals(choice.identifier());
    return slug && !kind.equals("post") ? inWords(choice.identifier()) : choice.label();
  }

  /** The address of the page of a body, mechanism, post or person by any of its names. */
  Optional<String> addressOf(String name) {
    return Optional.ofNullable(agents().byName().get(fold(name))).filter(path -> !path.isEmpty());
  }

  /** The address of the page of a body, mechanism or post by its slug. */
  Optional<String> addressOfAgent(String slug) {
    return Optional.ofNullable(agents().bySlug().get(slug));
  }

  private Agents agents() {
    Agents known = agents.orElseGet(() -> Agents.of(questions.rows("names")));
    agents = Optional.of(known);
    return known;
  }

  /** The paths of those who lead and watch; a name that two of them bear leads nowhere. */
  private record Agents(Map<String, String> byName, Map<String, String> bySlug) {

    static Agents of(List<Row> rows) {
      Map<String, String> byName = new HashMap<>();
      Map<String, String> bySlug = new HashMap<>();
      Map<String, String> others = new HashMap<>();
      for (Row row : rows) {
        String path = Addresses.ofIri(row.get("record")).orElse("");
        bySlug.put(row.get("slug"), path);
        (row.get("preferred").equals("true") ? byName : others)
            .merge(fold(row.get("name")), path, (one, two) -> one.equals(two) ? one : "");
      }
      others.forEach(byName::putIfAbsent);
      return new Agents(byName, bySlug);
    }
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace("&", " and ").replaceAll("\\s+", " ").strip();
  }

  /** A slug as words: {@code bath-and-north-east-somerset} is Bath and North East Somerset. */
  static String inWords(String slug) {
    StringBuilder words = new StringBuilder();
    for (String word : slug.split("-", -1)) {
      boolean small = word.isEmpty() || (words.length() > 0 && SMALL.contains(word));
      words.append(words.length() == 0 ? "" : " ");
      words.append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return words.toString();
  }

  /** What to call the record of an address below this server, such as {@code /id/plan/x}. */
  String ofPath(String path) {
    if (path.equals("/theme/") || path.equals("/code/")) {
      return path.equals("/theme/") ? "All themes" : "The inspectorate’s own themes";
    }
    if (path.startsWith("/code/")) {
      return inWords(path.substring("/code/".length()));
    }
    if (path.startsWith("/theme/")) {
      return of("theme", path.substring("/theme/".length()));
    }
    if (path.startsWith("/ontology#")) {
      return path.substring("/ontology#".length());
    }
    String local = path.startsWith("/id/") ? path.substring("/id/".length()) : path;
    return numbered(local).or(() -> below(local)).orElseGet(() -> named(local));
  }

  private Optional<String> numbered(String local) {
    Matcher plan = OF_PLAN.matcher(local);
    if (plan.matches()) {
      return Optional.of(
          record(plan.group(3), plan.group(2), plan.group(4)) + ", " + of("plan", plan.group(1)));
    }
    Matcher inspection = OF_INSPECTION.matcher(local);
    if (inspection.matches()) {
      return Optional.of(
          record(inspection.group(2), null, inspection.group(3))
              + ", "
              + of("inspection", inspection.group(1)));
    }
    Matcher lasting = LASTING.matcher(local);
    if (lasting.matches()) {
      return Optional.of(
          record("action", lasting.group(2), lasting.group(3))
              + " in all versions of the plan, "
              + inWords(lasting.group(1)));
    }
    Matcher document = OF_DOCUMENT.matcher(local);
    if (document.matches()) {
      return Optional.of(
          kindOfPart(document.group(2), document.group(3))
              + ", "
              + of("document", document.group(1)));
    }
    return Optional.empty();
  }

  private static String kindOfPart(String kind, String place) {
    return switch (kind) {
      case "block" -> "Text at line " + place;
      case "governance" -> "Statement " + place + " of who answers to whom";
      case "holding" -> "Statement " + place + " of who holds a post";
      case "passage" -> "Passage at characters " + place;
      default -> record(kind, null, place);
    };
  }

  private Optional<String> below(String local) {
    Matcher below = BELOW.matcher(local);
    if (below.matches()) {
      String kind = below.group(2).equals("evidence") ? "Evidence" : inWords(below.group(2));
      return Optional.of(kind + " " + below.group(3) + " of " + ofPath("/id/" + below.group(1)));
    }
    Matcher theming = THEMING.matcher(local);
    return theming.matches()
        ? Optional.of(
            "Theme ‘"
                + of("theme", theming.group(3))
                + "’ ("
                + theming.group(1)
                + ") of "
                + ofPath("/id/" + theming.group(2).replace('.', '/')))
        : Optional.empty();
  }

  private String named(String local) {
    int cut = local.indexOf('/');
    if (cut < 0) {
      return inWords(local);
    }
    String kind = local.substring(0, cut);
    String slug = local.substring(cut + 1);
    return switch (kind) {
      case "mechanism" -> of("body", slug);
      case "plan", "inspection", "document", "body", "post" -> of(kind, slug);
      case "graph" -> "Graph: " + known("document", slug).orElse(inWords(slug));
      case "person" -> inWords(slug);
      default -> inWords(kind) + " " + inWords(slug.replace('/', ' '));
    };
  }

  /** {@code Action 12 (council)}. */
  static String record(String kind, @Nullable String part, String number) {
    String name = kind.equals("progress") ? "Progress note" : inWords(kind);
    return name + " " + number + (part == null || part.isEmpty() ? "" : " (" + part + ")");
  }
}
