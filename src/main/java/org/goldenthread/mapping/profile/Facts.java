package org.goldenthread.mapping.profile;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;

/**
 * Facts of a document that a reader transcribed, each with the words that state it ({@code
 * facts.yaml}).
 *
 * @param governance who sits on, chairs, reports to, monitors what
 * @param holders posts and who holds them, initials and what they stand for
 * @param references what a passage refers to
 * @param earlierFindings what a passage says that an earlier inspection, review or audit found
 */
public record Facts(
    List<Governance> governance,
    List<Holder> holders,
    List<Reference> references,
    List<EarlierFinding> earlierFindings) {

  /** The relations that governance facts may tell. */
  public static final List<String> RELATIONS =
      List.of("member", "chair", "reports to", "part of", "monitors", "oversees", "accountable to");

  /**
   * One relation of one body and the statements of it.
   *
   * @param body the register id of the body
   * @param relation one of {@link #RELATIONS}
   * @param when the date or period that the statements speak of, or an empty string
   */
  public record Governance(
      String body, String relation, String when, List<Stated> stated, int writtenAt) {
    /** Fills in what is left out. */
    public Governance {
      body = Given.required(body, "body");
      relation = Given.required(relation, "relation");
      when = Given.orEmpty(when);
      stated = Given.orEmpty(stated);
      if (!RELATIONS.contains(relation)) {
        throw new IllegalArgumentException(
            "the relation '" + relation + "' is not one of " + RELATIONS + "; use one of these");
      }
    }
  }

  /**
   * The other side of a relation and the words that state it.
   *
   * @param line the line of the document
   * @param lines one line a quote, where they differ
   * @param quote the printed words, in one or several pieces
   * @param post the register id of a post, or an empty string
   * @param person the register id of a person, or an empty string
   * @param other the register id of a body or mechanism, or an empty string
   * @param text how to name the other side when the register has no entry for it
   * @param plan the slug of the plan that is monitored or overseen as a whole, or an empty string
   */
  public record Stated(
      int line,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Integer> lines,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> quote,
      String post,
      String person,
      String other,
      String text,
      String plan,
      String note,
      int writtenAt) {
    /** Fills in what is left out. */
    public Stated {
      plan = Given.orEmpty(plan);
      lines = Given.orEmpty(lines);
      quote = Given.orEmpty(quote);
      post = Given.orEmpty(post);
      person = Given.orEmpty(person);
      other = Given.orEmpty(other);
      text = Given.orEmpty(text);
      note = Given.orEmpty(note);
      if ((post + person + other + text).isEmpty()) {
        throw new IllegalArgumentException("a statement names a post, person, other or text");
      }
    }
  }

  /**
   * A post and its published holder, or initials and what they stand for.
   *
   * @param initials the initials, or an empty string
   * @param person the register id of the holder, or an empty string
   * @param post the register id of the post, or an empty string
   * @param body the register id of a body that the initials stand for, or an empty string
   * @param organisation the register id of the body to which the holder belongs, or an empty string
   */
  public record Holder(
      int line,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Integer> lines,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> quote,
      String initials,
      String person,
      String post,
      String body,
      String organisation,
      String when,
      String note,
      int writtenAt) {
    /** Fills in what is left out. */
    public Holder {
      lines = Given.orEmpty(lines);
      quote = Given.orEmpty(quote);
      initials = Given.orEmpty(initials);
      person = Given.orEmpty(person);
      post = Given.orEmpty(post);
      body = Given.orEmpty(body);
      organisation = Given.orEmpty(organisation);
      when = Given.orEmpty(when);
      note = Given.orEmpty(note);
    }
  }

  /**
   * A passage that refers to something else.
   *
   * @param from what refers: a record such as {@code herefordshire-2022-12 action 8.4}, or words
   * @param cites what it refers to, in the same form
   */
  public record Reference(
      int line,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Integer> lines,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> quote,
      String from,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> cites,
      String note,
      int writtenAt) {
    /** Fills in what is left out. */
    public Reference {
      lines = Given.orEmpty(lines);
      quote = Given.orEmpty(quote);
      from = Given.orEmpty(from);
      cites = Given.orEmpty(cites);
      note = Given.orEmpty(note);
    }
  }

  /**
   * A passage that says what an earlier inspection, review or audit found.
   *
   * @param in the record or report in which it stands, such as {@code herefordshire-2014 paragraph
   *     68}, or a slug
   * @param foundBy what found it earlier, in words
   * @param inspection the slug of the earlier inspection, or an empty string when it was none
   * @param open whether the passage says that it is still so, or has come back
   * @param themes the slugs of the themes under which a reader puts it
   */
  public record EarlierFinding(
      int line,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Integer> lines,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<String> quote,
      String in,
      String foundBy,
      String inspection,
      boolean open,
      List<String> themes,
      int writtenAt) {
    /** Checks what must be said. */
    public EarlierFinding {
      lines = Given.orEmpty(lines);
      quote = Given.orEmpty(quote);
      in = Given.required(in, "in");
      foundBy = Given.required(foundBy, "found-by");
      inspection = Given.orEmpty(inspection);
      themes = Given.orEmpty(themes);
    }

    /** The line on which it begins. */
    public int first() {
      return lines.isEmpty() ? line : lines.get(0);
    }
  }

  /** Fills in what is left out. */
  public Facts {
    governance = Given.orEmpty(governance);
    holders = Given.orEmpty(holders);
    references = Given.orEmpty(references);
    earlierFindings = Given.orEmpty(earlierFindings);
  }
}
