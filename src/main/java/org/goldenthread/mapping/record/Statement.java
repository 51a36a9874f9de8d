package org.goldenthread.mapping.record;

/** Words of a document that a theme can be given to. */
public sealed interface Statement permits Paragraph, Recommendation, Action, Outcome, Finding {

  /** The words. */
  Stated text();
}
