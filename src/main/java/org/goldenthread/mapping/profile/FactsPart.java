package org.goldenthread.mapping.profile;

import java.util.List;

/**
 * Lines whose facts are transcribed in {@code facts.yaml}, each with its quote: membership lists,
 * an index of initials.
 *
 * @param furniture lines of the part that carry nothing
 */
public record FactsPart(String name, LineRange lines, List<Furniture> furniture, int writtenAt)
    implements Part {

  /** Fills in what is left out. */
  public FactsPart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
  }
}
