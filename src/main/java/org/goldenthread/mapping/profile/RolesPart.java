package org.goldenthread.mapping.profile;

import java.util.List;

/**
 * A glossary of posts with their holders, one a line, parted by a tab.
 *
 * @param furniture lines of the part that carry nothing
 */
public record RolesPart(String name, LineRange lines, List<Furniture> furniture, int writtenAt)
    implements Part {

  /** Fills in what is left out. */
  public RolesPart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
  }
}
