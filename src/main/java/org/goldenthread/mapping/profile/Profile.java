package org.goldenthread.mapping.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the general readers will find in a document ({@code profile.yaml}).
 *
 * @param inspections the inspections of which the document states facts
 * @param plans the plans that the document holds
 * @param pages how the document prints page numbers, or null
 * @param parts the parts of the document; together they cover every line once
 */
public record Profile(
    List<Inspection> inspections, List<Plan> plans, @Nullable PageRule pages, List<Part> parts) {

  /**
   * An inspection as the document tells of it.
   *
   * @param inspection its slug
   * @param known {@code full} when the document holds its report, {@code cited} when it only speaks
   *     of it
   */
  public record Inspection(
      String inspection,
      String authority,
      String inspectorate,
      String title,
      String known,
      List<State> states,
      List<Judgement> judgements,
      int writtenAt) {
    /** Fills in what is left out. */
    public Inspection {
      inspection = Given.required(inspection, "inspection");
      authority = Given.required(authority, "authority");
      inspectorate = Given.orEmpty(inspectorate);
      title = Given.required(title, "title");
      known = Given.required(known, "known");
      states = Given.orEmpty(states);
      judgements = Given.orEmpty(judgements);
    }
  }

  /**
   * A fact of an inspection with the words that state it.
   *
   * @param field {@code start}, {@code end}, {@code published} or {@code overall}
   * @param value what the words say, dates as {@code YYYY-MM-DD} or {@code YYYY-MM}
   * @param also true when the document says this in another place, beside the value that counts
   */
  public record State(
      String field, String value, int line, String quote, boolean also, int writtenAt) {}

  /** A judgement of an inspection with the words that state it. */
  public record Judgement(String area, String grade, int line, String quote, int writtenAt) {}

  /**
   * A plan or a progress report.
   *
   * @param plan its slug
   * @param series the slug that its versions share; versions of one series have the same actions
   * @param kind what kind of plan it is
   * @param date when it was made, {@code YYYY-MM-DD} or {@code YYYY-MM}
   * @param version the version it gives itself, or an empty string
   * @param answers the slug of the inspection that it answers, or an empty string
   */
  public record Plan(
      String plan,
      String series,
      String title,
      String authority,
      String kind,
      String date,
      String version,
      String answers,
      int writtenAt) {
    /** Fills in what is left out. */
    public Plan {
      plan = Given.required(plan, "plan");
      series = series == null ? plan : series;
      title = Given.required(title, "title");
      authority = Given.required(authority, "authority");
      kind = Given.required(kind, "kind");
      date = Given.date(date, "date");
      version = Given.orEmpty(version);
      answers = Given.orEmpty(answers);
    }
  }

  /**
   * How page numbers are printed.
   *
   * @param pattern what such a line looks like; group 1 is the number
   * @param at {@code end} when it stands at the end of its page, {@code start} otherwise
   */
  public record PageRule(Pattern pattern, @JsonProperty("at") String at) {}

  /** Fills in what is left out. */
  public Profile {
    inspections = Given.orEmpty(inspections);
    plans = Given.orEmpty(plans);
    parts = Given.orEmpty(parts);
  }
}
