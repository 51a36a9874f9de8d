package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Part;
import org.goldenthread.mapping.profile.ProsePart;
import org.goldenthread.mapping.table.CellText;
import org.goldenthread.mapping.table.MendedText;

/** Reads running text line by line; a line is a block unless it carries on the one above. */
final class TextLines {

  private static final String BY = "prose reader";

  /** A line that is set in, and is no item of a list, carries on the one above. */
  private static final Pattern CARRIES_ON = Pattern.compile("[ ]+(?![-•·✎ ])");

  private TextLines() {}

  /** The reason why a line carries nothing, if a rule of its part says so. */
  static Optional<String> furniture(Part part, Excerpt line) {
    return part.furniture().stream()
        .filter(rule -> rule.pattern().matcher(line.text()).matches())
        .map(Part.Furniture::reason)
        .findFirst();
  }

  /** Reads a part of running text. */
  static List<TextBlock> read(Dossier dossier, ProsePart part, Ledger ledger) {
    MendedText text = MendedText.of(dossier, part);
    List<TextBlock> blocks = new ArrayList<>();
    String heading = "";
    Excerpt block = Excerpt.EMPTY;
    int first = 0;
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      int number = n;
      Excerpt line = text.rejoin(text.line(n));
      Optional<String> furniture = furniture(part, line).or(() -> unwritten(dossier, number));
      if (line.isBlank() || furniture.isPresent()) {
        ledger.furniture(n, furniture.orElse("blank line"));
        continue;
      }
      ledger.mapped(n, BY + ": " + part.name());
      boolean carriesOn = text.joins(n) || CARRIES_ON.matcher(line.text()).lookingAt();
      if (carriesOn && !block.isBlank()) {
        block = block.join(" ", line.strip());
        continue;
      }
      close(blocks, heading, block, first);
      if (isHeading(dossier, part, line, n)) {
        heading = CellText.of(line).replaceAll("^#+\\s*", "");
      }
      first = n;
      block = line.strip();
    }
    close(blocks, heading, block, first);
    text.checkRejoined();
    return blocks;
  }

  private static Optional<String> unwritten(Dossier dossier, int line) {
    return Optional.of(dossier.places())
        .filter(places -> !places.isEmpty())
        .map(places -> places.line(line))
        .filter(place -> place.kind() == Places.Kind.FURNITURE)
        .map(Places.Entry::label);
  }

  private static boolean isHeading(Dossier dossier, ProsePart part, Excerpt line, int number) {
    boolean told =
        !dossier.places().isEmpty() && dossier.places().line(number).kind() == Places.Kind.HEADING;
    return told
        || (part.headings() != null && part.headings().matcher(line.text().strip()).matches());
  }

  private static void close(List<TextBlock> blocks, String heading, Excerpt block, int first) {
    Stated text = Stated.plain(block, BY);
    if (!text.isEmpty()) {
      blocks.add(new TextBlock(heading, text, first));
    }
  }
}
