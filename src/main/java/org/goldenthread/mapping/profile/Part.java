package org.goldenthread.mapping.profile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a document and how it is read; every line of a document belongs to one part. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "read")
@JsonSubTypes({
  @JsonSubTypes.Type(value = PlanPart.class, name = "plan"),
  @JsonSubTypes.Type(value = TablePart.class, name = "table"),
  @JsonSubTypes.Type(value = CardsPart.class, name = "cards"),
  @JsonSubTypes.Type(value = ProgressPart.class, name = "progress"),
  @JsonSubTypes.Type(value = ParagraphsPart.class, name = "paragraphs"),
  @JsonSubTypes.Type(value = ProsePart.class, name = "prose"),
  @JsonSubTypes.Type(value = RolesPart.class, name = "roles"),
  @JsonSubTypes.Type(value = FactsPart.class, name = "facts"),
  @JsonSubTypes.Type(value = ReportPart.class, name = "report"),
  @JsonSubTypes.Type(value = OutsidePart.class, name = "outside")
})
public sealed interface Part
    permits PlanPart,
        CardsPart,
        TablePart,
        ProgressPart,
        ParagraphsPart,
        ProsePart,
        RolesPart,
        FactsPart,
        ReportPart,
        OutsidePart {

  /**
   * Lines that carry nothing.
   *
   * @param pattern what the whole line looks like
   * @param reason why it carries nothing
   */
  record Furniture(Pattern pattern, String reason) {
    /** Checks that the rule says why. */
    public Furniture {
      reason = Given.required(reason, "reason");
    }
  }

  /** The name by which reports speak of the part. */
  String name();

  /** The lines that belong to it. */
  LineRange lines();

  /** The line of the profile on which it is written. */
  int writtenAt();

  /** Rules for lines of the part that carry nothing. */
  default List<Furniture> furniture() {
    return List.of();
  }

  /** Words that the column width broke, as printed, to be rejoined wherever the part has them. */
  default List<String> rejoin() {
    return List.of();
  }
}
