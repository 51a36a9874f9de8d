package org.goldenthread.mapping.graph;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.record.Report;

/**
 * Which document leads where several state one inspection whose report is held: a document whose
 * paragraphs a reader described, else the first that holds the report. What the others state of it
 * is kept as their witness, so that no record has two texts. Immutable.
 */
final class Leading {

  private final Map<String, String> documents = new HashMap<>();

  private Leading() {}

  static Leading of(Iterable<Reading> readings) {
    Leading leading = new Leading();
    readings.forEach(leading::reports);
    readings.forEach(leading::transcribed);
    return leading;
  }

  private static String slug(Reading reading) {
    return reading.dossier().description().document();
  }

  private void reports(Reading reading) {
    for (Report report : reading.reports()) {
      documents.putIfAbsent(report.inspection(), slug(reading));
    }
  }

  private void transcribed(Reading reading) {
    if (reading.reports().isEmpty()) {
      reading.paragraphs().stream()
          .map(Paragraph::inspection)
          .distinct()
          .forEach(inspection -> documents.replace(inspection, slug(reading)));
    }
  }

  /** The document that leads, for an inspection whose report is held. */
  Optional<String> of(String inspection) {
    return Optional.ofNullable(documents.get(inspection));
  }

  /** Whether another document leads with an inspection that a document states. */
  boolean yields(String inspection, String document) {
    return of(inspection).filter(one -> !one.equals(document)).isPresent();
  }

  /** What a document states of an inspection, as far as the profile says. */
  boolean yields(Profile.Inspection inspection, Reading reading) {
    return yields(inspection.inspection(), slug(reading));
  }

  /** A reading whose paragraphs are witnesses where another document leads. */
  Reading parted(Reading reading) {
    return reading.yielding(inspection -> yields(inspection, slug(reading)));
  }
}
