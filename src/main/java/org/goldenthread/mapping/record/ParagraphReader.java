package org.goldenthread.mapping.record;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.ParagraphsPart;
import org.goldenthread.mapping.profile.ParagraphsPart.Section;
import org.goldenthread.mapping.table.CellText;
import org.goldenthread.mapping.table.MendedText;

/**
 * Reads numbered paragraphs. A paragraph begins with the number that follows the last one; a line
 * that is neither number nor heading carries the paragraph on.
 */
final class ParagraphReader {

  private static final String BY = "paragraph reader";

  private final Dossier dossier;
  private final ParagraphsPart part;
  private final Ledger ledger;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private Section section = new Section(1, "none", "", "", 1);
  private String number = "";
  private int line;
  private Excerpt words = Excerpt.EMPTY;

  private ParagraphReader(Dossier dossier, ParagraphsPart part, Ledger ledger) {
    this.dossier = dossier;
    this.part = part;
    this.ledger = ledger;
  }

  static List<Paragraph> read(Dossier dossier, ParagraphsPart part, Ledger ledger) {
    ParagraphReader reader = new ParagraphReader(dossier, part, ledger);
    MendedText text = MendedText.of(dossier, part);
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      reader.read(n, text.rejoin(text.line(n)));
    }
    reader.close();
    text.checkRejoined();
    return reader.paragraphs;
  }

  private void read(int n, Excerpt printed) {
    if (printed.isBlank()) {
      ledger.furniture(n, "blank line");
      return;
    }
    Optional<String> furniture = TextLines.furniture(part, printed);
    if (furniture.isPresent()) {
      ledger.furniture(n, furniture.get());
      return;
    }
    Optional<Section> heading =
        part.sections().stream().filter(section -> section.line() == n).findFirst();
    if (heading.isPresent()) {
      close();
      section = checked(heading.get(), printed);
      ledger.mapped(n, BY + ", heading: " + part.name());
      return;
    }
    Excerpt stripped = printed.strip();
    Matcher matcher = part.number().matcher(stripped.text());
    if (matcher.matches() && follows(matcher.group(1))) {
      close();
      number = matcher.group(1);
      line = n;
      words = stripped.slice(matcher.start(2), matcher.end(2));
    } else if (number.isEmpty()) {
      ledger.unexplained(n, "neither heading nor numbered paragraph");
      return;
    } else {
      words = words.join(" ", stripped);
    }
    ledger.mapped(n, BY + ": " + part.name());
  }

  private boolean follows(String next) {
    if (paragraphs.isEmpty() && number.isEmpty()) {
      return true;
    }
    String last = number.isEmpty() ? paragraphs.get(paragraphs.size() - 1).number() : number;
    return new BigInteger(next).equals(new BigInteger(last).add(BigInteger.ONE));
  }

  private Section checked(Section heading, Excerpt printed) {
    String words = CellText.of(printed).replaceAll("^#+\\s*", "");
    if (!words.equals(CellText.of(heading.heading()))) {
      throw dossier.fault(
          "profile.yaml",
          heading.writtenAt(),
          "line " + heading.line() + " prints the heading '" + words + "'; give it as printed");
    }
    return heading;
  }

  private void close() {
    if (!number.isEmpty()) {
      paragraphs.add(
          new Paragraph(
              part.inspection(),
              number,
              section.kind(),
              section.heading(),
              section.part(),
              Stated.plain(words, BY),
              line));
    }
    number = "";
  }
}
