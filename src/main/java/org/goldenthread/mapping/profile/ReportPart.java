package org.goldenthread.mapping.profile;

/**
 * A whole inspection report that is read as its family says.
 *
 * @param inspection the slug of the inspection
 * @param family the slug of the family
 */
public record ReportPart(
    String name, LineRange lines, String inspection, String family, int writtenAt) implements Part {

  /** Checks what must be said. */
  public ReportPart {
    name = Given.required(name, "name");
    inspection = Given.required(inspection, "inspection");
    family = Given.required(family, "family");
  }
}
