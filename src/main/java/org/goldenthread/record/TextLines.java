package org.goldenthread.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.goldenthread.document.Excerpt;
import org.goldenthread.document.Ledger;
import org.goldenthread.profile.Dossier;
import org.goldenthread.profile.Part;
import org.goldenthread.profile.ProsePart;
import org.goldenthread.table.CellText;
import org.goldenthread.table.MendedText;

/** Reads running text: blocks between blank lines, items of lists, headings. */
final class TextLines {

  private static final String BY = "prose reader";
  private static final Pattern OPENS_BLOCK =
      Pattern.compile("^\\s*(?:[-•·✎*]\\s|\\(?[a-z0-9]{1,3}[.)]\\s|.*\\t).*");

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
      Excerpt line = text.line(n);
      Optional<String> furniture = furniture(part, line);
      if (line.isBlank() || furniture.isPresent()) {
        ledger.furniture(n, furniture.orElse("blank line"));
        block = close(blocks, heading, block, first);
        continue;
      }
      ledger.mapped(n, BY + ": " + part.name());
      if (part.headings() != null && part.headings().matcher(line.text().strip()).matches()) {
        block = close(blocks, heading, block, first);
        heading = CellText.of(line).replaceAll("^#+\\s*", "");
        close(blocks, heading, line, n);
        continue;
      }
      if (OPENS_BLOCK.matcher(line.text()).matches()) {
        block = close(blocks, heading, block, first);
      }
      first = block.isBlank() ? n : first;
      block = block.join(" ", line.strip());
    }
    close(blocks, heading, block, first);
    return blocks;
  }

  private static Excerpt close(List<TextBlock> blocks, String heading, Excerpt block, int first) {
    Stated text = Stated.plain(block, BY);
    if (!text.isEmpty()) {
      blocks.add(new TextBlock(heading, text, first));
    }
    return Excerpt.EMPTY;
  }
}
