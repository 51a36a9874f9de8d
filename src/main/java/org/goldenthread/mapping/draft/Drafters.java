package org.goldenthread.mapping.draft;

import java.util.List;
import java.util.Optional;

/** All drafters, in the order in which they are asked. */
public final class Drafters {

  /** A drafter of a further kind of document is added here. */
  private static final List<Drafter> ALL =
      List.of(new ReportDrafter(), new PlanDrafter(), new TextDrafter());

  private Drafters() {}

  /** The draft of the first drafter that knows the kind of the document. */
  public static Draft draft(Intake intake) {
    return ALL.stream()
        .map(drafter -> drafter.draft(intake))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
