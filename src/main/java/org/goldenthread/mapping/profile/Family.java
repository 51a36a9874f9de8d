package org.goldenthread.mapping.profile;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A family of inspection reports: what tells it, how its reports name their judgements and how
 * findings stand in them ({@code families/*.yaml}). Patterns are written for plain words: {@link
 * #plain} makes them of printed ones. Immutable.
 *
 * @param family its slug
 * @param series what it is one of, where its inspections follow only one another; empty for those
 *     of all of an authority's services for children
 * @param title what such a report is called
 * @param tells what the title of a report looks like; the group {@code authority}, where there is
 *     one, is the inspected authority
 * @param frameworks the frameworks of inspection, the first that fits counts
 * @param dates the line with the dates of the inspection; group 1 is the dates
 * @param published the line with the date of the report; group 1 is the date
 * @param leads lines that name the lead inspector, in the group {@code name}
 * @param grades the grades, as printed and on the one scale
 * @param grade a line that gives the grade of the heading above it, in the group {@code grade}
 * @param areas what is judged
 * @param outcomes sentences that judge the inspection as a whole
 * @param sections headings and what stands below them
 * @param codes the inspectorate's own themes, which stand in brackets at the end of findings
 * @param bodies the heading of a column that names who is to act
 * @param introduction words that introduce findings and are none
 * @param exceptions inspections whose slug does not follow the rule
 * @param none words which say that there is no finding
 */
public record Family(
    String family,
    String inspectorate,
    String series,
    String title,
    List<Pattern> tells,
    List<Framework> frameworks,
    Pattern dates,
    Pattern published,
    List<Pattern> leads,
    List<Grade> grades,
    @Nullable Pattern grade,
    List<Area> areas,
    List<Outcome> outcomes,
    List<Section> sections,
    List<Code> codes,
    @Nullable Pattern bodies,
    @Nullable Pattern introduction,
    @Nullable Pattern none,
    List<Named> exceptions,
    int writtenAt) {

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** What may follow a heading: a sign, a footnote's number, and the footnote. */
  private static final String FOOTED = "[?:.]*(?:\\s*\\d{1,2}(?:\\s.*)?)?";

  /**
   * A framework of inspection.
   *
   * @param title what the title of its reports looks like; null for any
   * @param days the most days between its first and last day; 0 for any number
   */
  public record Framework(String name, @Nullable Pattern title, int days) {
    /** Makes letter case no matter. */
    public Framework {
      title = title == null ? null : caseless(title);
    }
  }

  /** A grade as it is printed, and as all frameworks call it. */
  public record Grade(String printed, String grade) {}

  /**
   * What is judged.
   *
   * @param area its name in every framework
   * @param pattern how this family names it
   * @param single whether a sentence of its own may judge it: the name, then the grade
   * @param row whether only a row of a table judges it, and it is no heading
   */
  public record Area(String area, Pattern pattern, boolean single, boolean row) {
    /** Makes letter case no matter. */
    public Area {
      pattern = caseless(pattern);
    }
  }

  /** A sentence that judges the inspection as a whole, and the grade it gives. */
  public record Outcome(Pattern pattern, String grade) {
    /** Makes letter case no matter. */
    public Outcome {
      pattern = caseless(pattern);
    }
  }

  /** A theme of the inspectorate's own: how it is printed, and its code. */
  public record Code(Pattern pattern, String code) {
    /** Makes letter case no matter. */
    public Code {
      pattern = caseless(pattern);
    }
  }

  /**
   * A heading and what stands below it.
   *
   * @param heading what it looks like
   * @param holds {@code findings}, {@code points} (unnumbered paragraphs), {@code contents}, {@code
   *     nothing}, or empty for numbered paragraphs and running text
   * @param kind of findings: improvement, recommendation or priority action; of paragraphs:
   *     strength or weakness, where the heading says so
   * @param part the part of the report that begins here, or empty when it goes on
   * @param items {@code paragraphs} when each paragraph is a finding, with or without a mark
   * @param after how long after publication the findings below it are due; null when not stated
   * @param reason why what stands below it carries nothing
   */
  public record Section(
      Pattern heading,
      String holds,
      String kind,
      String part,
      String items,
      @Nullable String after,
      String reason) {
    /** Fills in what is left out. */
    public Section {
      heading = Pattern.compile("(?:" + heading.pattern() + ")" + FOOTED, CASELESS);
      holds = Given.orEmpty(holds);
      kind = Given.orEmpty(kind);
      part = Given.orEmpty(part);
      items = Given.orEmpty(items);
      reason = Given.orEmpty(reason);
    }

    /** Whether a line, {@link Family#plain plain}, is its heading. */
    public boolean begins(String plain) {
      return heading.matcher(plain).matches();
    }

    /** How long after publication the findings are due. */
    public Optional<Period> due() {
      return Optional.ofNullable(after).map(Period::parse);
    }
  }

  /** Fills in what is left out. */
  public Family {
    family = Given.required(family, "family");
    inspectorate = Given.required(inspectorate, "inspectorate");
    series = Given.orEmpty(series);
    title = Given.required(title, "title");
    tells = Given.orEmpty(tells).stream().map(Family::caseless).toList();
    dates = caseless(dates);
    published = caseless(published);
    frameworks = Given.orEmpty(frameworks);
    leads = Given.orEmpty(leads).stream().map(Family::caseless).toList();
    grade = grade == null ? null : caseless(grade);
    codes = Given.orEmpty(codes);
    bodies = bodies == null ? null : caseless(bodies);
    introduction = introduction == null ? null : caseless(introduction);
    none = none == null ? null : caseless(none);
    grades = Given.orEmpty(grades);
    areas = Given.orEmpty(areas);
    outcomes = Given.orEmpty(outcomes);
    sections = Given.orEmpty(sections);
    exceptions = Given.orEmpty(exceptions);
  }

  private static Pattern caseless(Pattern pattern) {
    return Pattern.compile(pattern.pattern(), CASELESS);
  }

  /**
   * An inspection whose slug was given before there was a rule.
   *
   * @param published the day of its report
   */
  public record Named(String inspection, String authority, String published) {}

  /** The slug of an inspection that does not follow the rule. */
  public Optional<String> slug(String authority, String published) {
    return exceptions.stream()
        .filter(one -> one.authority().equals(authority) && one.published().equals(published))
        .map(Named::inspection)
        .findFirst();
  }

  /** Printed words with straight apostrophes, plain dashes and single blanks. */
  public static String plain(String printed) {
    StringBuilder plain = new StringBuilder(printed.length());
    boolean blank = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = plain.length() > 0;
        continue;
      }
      if (blank) {
        plain.append(' ');
        blank = false;
      }
      plain.append(folded(c));
    }
    return plain.toString();
  }

  private static char folded(char c) {
    return switch (c) {
      case '‘', '’', '`' -> '\'';
      case '‐', '‑', '–', '—', '−', '\u00AD' -> '-';
      default -> c;
    };
  }
}
