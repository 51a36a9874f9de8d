package org.goldenthread.mapping.record;

import java.util.List;

/**
 * What the report of an inspection says of it as a whole.
 *
 * @param inspection the slug of the inspection
 * @param head what its first page says
 * @param judgements its judgements, each area once
 * @param findings what inspectors ask to be done or improved
 * @param paragraphs its paragraphs
 * @param blocks its running text
 * @param recalled what it says of weaknesses that were found before
 * @param gaps numbers of paragraphs that the text does not have, one sentence each
 */
public record Report(
    String inspection,
    ReportHead head,
    List<Judged> judgements,
    List<Finding> findings,
    List<Paragraph> paragraphs,
    List<TextBlock> blocks,
    List<Recalled> recalled,
    List<String> gaps) {

  /** The same without its findings, which another document leads with. */
  Report withoutFindings() {
    return new Report(inspection, head, judgements, List.of(), paragraphs, blocks, List.of(), gaps);
  }

  /**
   * A judgement.
   *
   * @param area what is judged, by the name that all frameworks share
   * @param printed what is judged, as printed
   * @param grade the grade on the one scale
   * @param words the grade as printed
   */
  public record Judged(String area, String printed, String grade, Stated words) {}
}
