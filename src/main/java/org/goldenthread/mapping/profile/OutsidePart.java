package org.goldenthread.mapping.profile;

/**
 * Lines that are not read, and why.
 *
 * @param reason why the part is outside the scope
 */
public record OutsidePart(String name, LineRange lines, String reason, int writtenAt)
    implements Part {

  /** Checks that the reason is given. */
  public OutsidePart {
    name = Given.required(name, "name");
    reason = Given.required(reason, "reason");
  }
}
