package org.goldenthread.mapping.draft;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.profile.Authority;
import org.goldenthread.mapping.record.ReportHead;

/** Drafts inspection reports of the families that the program knows. */
final class ReportDrafter implements Drafter {

  private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{4}-\\d{2}-\\d{2})(?!\\d)");

  /** A report appears within so many days of its inspection; a date beyond is of something else. */
  private static final int LATEST = 400;

  @Override
  public Optional<Draft> draft(Intake intake) {
    SourceText text = SourceText.of(intake.name(), intake.transcription().text());
    return ReportHead.of(text, intake.places(), intake.knowledge().families())
        .map(head -> draft(intake, head));
  }

  private static Draft draft(Intake intake, ReportHead head) {
    Authority authority =
        intake
            .knowledge()
            .families()
            .authorities()
            .find(head.authority().value())
            .orElseThrow(
                () ->
                    Failure.data(
                        intake.name(),
                        "'"
                            + head.title()
                            + "' names no authority that authorities.csv knows; add the name that it"
                            + " prints to the column 'also'"));
    String published = published(intake, head);
    Inspections.Dated dated =
        new Inspections.Dated(
            authority.slug(), head.start().value(), head.end().value(), published);
    String inspection = intake.knowledge().inspections().slug(dated, head.family());
    String title =
        head.title().contains(authority.name())
            ? head.title()
            : authority.name() + ": " + head.title();
    Draft.About about =
        new Draft.About(
            intake.knowledge().slug(name(authority, published, inspection)),
            title,
            "inspection report",
            authority.slug(),
            head.family().inspectorate(),
            published.isEmpty() ? FrontMatter.NOT_STATED : published,
            "");
    List<String> because = List.of("its title '" + head.title() + "'");
    return new Draft(about, because, profile(intake, head, inspection, title), Map.of());
  }

  /** Named for its own day, so that no report added later changes it. */
  private static String name(Authority authority, String published, String inspection) {
    return (published.isEmpty() ? inspection : authority.slug() + "-" + published) + "-report";
  }

  /** The day that the report prints, else the one in the name of the file, if it can be that. */
  private static String published(Intake intake, ReportHead head) {
    Matcher day = DAY.matcher(intake.name());
    if (!head.published().isEmpty() || head.end().isEmpty() || !day.find()) {
      return head.published().value();
    }
    LocalDate end = LocalDate.parse(head.end().value());
    String named = day.group(1);
    boolean fits =
        named.compareTo(end.toString()) > 0 && named.compareTo(end.plusDays(LATEST).toString()) < 0;
    return fits ? named : "";
  }

  private static Map<String, Object> profile(
      Intake intake, ReportHead head, String inspection, String title) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("inspection", inspection);
    about.put("authority", head.authority().value());
    about.put("inspectorate", head.family().inspectorate());
    about.put("title", title);
    about.put("known", "full");
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("name", "report");
    part.put("lines", "1-" + intake.lines().size());
    part.put("read", "report");
    part.put("inspection", inspection);
    part.put("family", head.family().family());
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("inspections", List.of(about));
    profile.put("parts", List.of(part));
    return profile;
  }
}
