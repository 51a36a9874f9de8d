package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.mapping.document.Places.Kind;
import org.goldenthread.mapping.record.Dates;

/**
 * What a document says of itself, in its own words only. Immutable.
 *
 * @param title its title; its file name where it has none
 * @param authority the slug of its authority
 * @param publisher the authority as the document names it
 * @param published its date, or {@code not stated}
 * @param version the version it gives itself, or an empty string
 * @param inspection the year of the inspection that it answers, or an empty string
 * @param inspectionLine the line that says so, 0 for none
 */
public record FrontMatter(
    String title,
    String authority,
    String publisher,
    String published,
    String version,
    String inspection,
    int inspectionLine) {

  /** What stands where the document says nothing. */
  public static final String NOT_STATED = "not stated";

  /** The slug of an authority that is not stated. */
  static final String NO_AUTHORITY = "not-stated";

  private static final int FRONT = 80;
  private static final int LONGEST_TITLE = 160;

  private static final Pattern COUNCIL =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’-]+|St\\.?)(?:[ -](?:\\p{Lu}[\\p{L}'’-]+|and|upon|of|with|&|in|on|the))*?)"
              + "((?: (?:County|City|Borough|Metropolitan|District|London|Unitary|Royal|Combined))*) (?:Council|Authority)\\b");
  private static final Pattern NO_COUNCIL =
      Pattern.compile(
          "(?i)(?:.*\\b)?(?:parish|town|youth|care|school|local|the|our|each|health|police|children|young people"
              + "|county|city|borough|district|unitary|other|research|arts|shadow|participation|fire|combined)$");
  private static final Pattern BOROUGH =
      Pattern.compile(
          "(?:London Borough|Royal Borough|City|Borough|County) of (\\p{Lu}[\\p{L}'’-]+(?: (?:and|upon|of|&) \\p{Lu}[\\p{L}'’-]+| \\p{Lu}[\\p{L}'’-]+)?)");
  private static final Pattern DATED =
      Pattern.compile(
          "(?i).*\\b(?:version|published|publication|date|dated|updated|update|as at|as of|approved|issued|draft|revised|position at|reporting)\\b.*");
  private static final Pattern INSPECTED =
      Pattern.compile(
          "(?i).*\\b(?:ofsted|ilacs|inspection|inspected|inspectors|jtai|focused visit)\\b.*");
  private static final Pattern VERSION =
      Pattern.compile(
          "(?i)\\b(?:version|ver\\.?|v)\\s*(?:no\\.?\\s*|number\\s*)?:?\\s*(\\d+(?:\\.\\d+)*)");
  private static final Pattern TITLE =
      Pattern.compile(
          "(?i).*\\b(?:plan|tracker|report|strategy|programme|action log|minutes|agenda)\\b.*");

  /** A line and what it is. */
  private record Line(int number, Kind kind, String words) {}

  /** What a document says of itself. */
  public static FrontMatter of(Intake intake) {
    List<Line> lines = front(intake);
    String title = title(lines).orElseGet(() -> named(intake.name()));
    Optional<String> council = council(lines, intake);
    Optional<Line> inspected = inspected(sentences(lines));
    return new FrontMatter(
        title,
        council.map(FrontMatter::slug).orElse(NO_AUTHORITY),
        council.orElse(NOT_STATED),
        published(sentences(lines), title),
        version(lines),
        inspected.map(line -> Dates.of(line.words()).get(0).substring(0, 4)).orElse(""),
        inspected.map(Line::number).orElse(0));
  }

  /** Whether the document names its authority. */
  public boolean hasAuthority() {
    return !authority.equals(NO_AUTHORITY);
  }

  /** The lines before the rows of the first table, with titles that stand inside it. */
  private static List<Line> front(Intake intake) {
    List<String> texts = intake.lines();
    List<Line> lines = new ArrayList<>();
    int rows = 0;
    for (int n = 1; n <= Math.min(texts.size(), FRONT); n++) {
      Kind kind = intake.places().line(n).kind();
      String[] cells = texts.get(n - 1).replace('\u2028', ' ').split("\t");
      long filled = Stream.of(cells).filter(cell -> !cell.isBlank()).count();
      boolean row = kind == Kind.ROW || kind == Kind.HEADER;
      rows += row && filled > 2 ? 1 : 0;
      if (rows > 1) {
        break;
      }
      if (!row || filled <= 2) {
        lines.add(new Line(n, kind, String.join(" ", cells).strip()));
      }
    }
    return lines.stream().filter(line -> !line.words().isEmpty()).toList();
  }

  /** A line may say several things, each with a date of its own. */
  private static List<Line> sentences(List<Line> lines) {
    return lines.stream()
        .flatMap(
            line ->
                Stream.of(line.words().split("(?<=[^\\d].[.;])\\s+(?=\\p{Lu})|\\s+\\|\\s+"))
                    .map(words -> new Line(line.number(), line.kind(), words)))
        .toList();
  }

  private static Optional<String> title(List<Line> lines) {
    List<Line> short_ =
        lines.stream()
            .filter(line -> line.words().length() <= LONGEST_TITLE && line.kind() != Kind.ASIDE)
            .toList();
    return Stream.<java.util.function.Predicate<Line>>of(
            line -> line.kind() == Kind.HEADING && TITLE.matcher(line.words()).matches(),
            line -> line.kind() != Kind.FURNITURE && TITLE.matcher(line.words()).matches(),
            line -> line.kind() == Kind.HEADING,
            line -> line.kind() != Kind.FURNITURE,
            line -> TITLE.matcher(line.words()).matches())
        .flatMap(wanted -> short_.stream().filter(wanted).limit(1))
        .map(Line::words)
        .findFirst();
  }

  private static String named(String file) {
    return file.replaceFirst("\\.[^.]{1,5}$", "");
  }

  private static Optional<String> council(List<Line> lines, Intake intake) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    lines.forEach(line -> vote(line.words(), votes, 3));
    intake.lines().forEach(line -> vote(line, votes, 1));
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey);
  }

  private static void vote(String words, Map<String, Integer> votes, int weight) {
    Matcher matcher = COUNCIL.matcher(words);
    while (matcher.find()) {
      String name = matcher.group(1).replaceFirst("^(?:The|For|At|By|In|Of|From|To)\\s+", "");
      if (!NO_COUNCIL.matcher(name).matches() && !name.isBlank()) {
        votes.merge(name + matcher.group(2) + " Council", weight, Integer::sum);
      }
    }
    matcher = BOROUGH.matcher(words);
    while (matcher.find()) {
      votes.merge(matcher.group(), weight, Integer::sum);
    }
  }

  private static String slug(String council) {
    return Slugs.of(
        council
            .replaceFirst("^(?:London Borough|Royal Borough|City|Borough|County) of ", "")
            .replaceFirst(
                "(?: (?:County|City|Borough|Metropolitan|District|London|Unitary|Royal|Combined))* (?:Council|Authority)$",
                ""));
  }

  private static String published(List<Line> lines, String title) {
    return Stream.<java.util.function.Predicate<Line>>of(
            line -> DATED.matcher(line.words()).matches() && !isInspection(line),
            line -> line.words().equals(title),
            line -> line.words().length() < 60 && !isInspection(line))
        .flatMap(wanted -> lines.stream().filter(wanted))
        .map(line -> Dates.of(line.words()))
        .filter(dates -> dates.size() == 1)
        .map(dates -> dates.get(0))
        .findFirst()
        .orElse(NOT_STATED);
  }

  private static boolean isInspection(Line line) {
    return INSPECTED.matcher(line.words()).matches() && !TITLE.matcher(line.words()).matches();
  }

  private static String version(List<Line> lines) {
    return lines.stream()
        .map(line -> VERSION.matcher(line.words()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElse("");
  }

  private static Optional<Line> inspected(List<Line> lines) {
    return lines.stream()
        .filter(line -> INSPECTED.matcher(line.words()).matches())
        .filter(line -> Dates.of(line.words()).size() == 1)
        .filter(line -> !DATED.matcher(line.words()).matches() || line.words().length() > 60)
        .findFirst();
  }
}
