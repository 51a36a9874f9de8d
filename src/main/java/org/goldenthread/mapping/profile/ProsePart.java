package org.goldenthread.mapping.profile;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Running text, kept block by block: minutes, covering reports, introductions.
 *
 * @param headings what a heading looks like, or null when the part has none
 */
public record ProsePart(
    String name,
    LineRange lines,
    List<Furniture> furniture,
    List<String> rejoin,
    @Nullable Pattern headings,
    int writtenAt)
    implements Part {

  /** Fills in what is left out. */
  public ProsePart {
    name = Given.required(name, "name");
    furniture = Given.orEmpty(furniture);
    rejoin = Given.orEmpty(rejoin);
  }
}
