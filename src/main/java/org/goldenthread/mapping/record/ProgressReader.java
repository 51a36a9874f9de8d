package org.goldenthread.mapping.record;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.ProgressPart;
import org.goldenthread.mapping.table.CellText;
import org.goldenthread.mapping.table.MendedText;

/**
 * Reads a progress report: the first cell of a row tells the recommendation, the others and loose
 * lines tell its progress.
 */
final class ProgressReader {

  private static final String BY = "progress reader";

  private final ProgressPart part;
  private final MendedText mended;
  private final Ledger ledger;
  private final PlanCollector plan;
  private final List<Excerpt> progress = new ArrayList<>();
  private final List<TextBlock> timescales = new ArrayList<>();
  private String number = "";
  private int line;
  private Excerpt text = Excerpt.EMPTY;

  private ProgressReader(ProgressPart part, MendedText mended, Ledger ledger, PlanCollector plan) {
    this.part = part;
    this.mended = mended;
    this.ledger = ledger;
    this.plan = plan;
  }

  /** Adds recommendations and notes to the plan; answers the lines that tell of a timescale. */
  static List<TextBlock> read(
      Dossier dossier, ProgressPart part, Ledger ledger, PlanCollector plan) {
    MendedText mended = MendedText.of(dossier, part);
    ProgressReader reader = new ProgressReader(part, mended, ledger, plan);
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      reader.read(n, mended.rejoin(mended.line(n)));
      mended.movedTo(n).forEach(reader::carryOn);
    }
    reader.close();
    mended.checkRejoined();
    return reader.timescales;
  }

  private void read(int n, Excerpt printed) {
    Optional<String> furniture = TextLines.furniture(part, printed);
    if (printed.isBlank() || furniture.isPresent()) {
      ledger.furniture(n, furniture.orElse("blank line"));
      return;
    }
    List<Excerpt> cells = printed.split('\t');
    Excerpt first = cells.get(0).strip();
    Matcher matcher = part.number().matcher(first.text());
    if (part.timescale() != null && part.timescale().matcher(printed.text()).matches()) {
      timescales.add(new TextBlock("", Stated.plain(printed, BY), n));
      ledger.mapped(n, BY + ", timescale: " + part.name());
      return;
    }
    if (matcher.matches() && isNext(matcher.group(1))) {
      close();
      number = matcher.group(1);
      line = n;
      text = first.slice(matcher.start(2), matcher.end(2));
    } else if (number.isEmpty()) {
      ledger.unexplained(n, "no recommendation begins here and none is open");
      return;
    } else if (cells.size() > 1) {
      text = text.join(" ", first);
    } else {
      addProgress(n, first);
    }
    ledger.mapped(n, BY + ": " + part.name());
    cells.stream().skip(1).forEach(cell -> addProgress(n, cell));
  }

  private boolean isNext(String next) {
    BigInteger last = number.isEmpty() ? BigInteger.ZERO : new BigInteger(number);
    return new BigInteger(next).equals(last.add(BigInteger.ONE));
  }

  private void addProgress(int n, Excerpt words) {
    Excerpt stripped = words.strip();
    boolean isItem = stripped.text().startsWith("- ");
    Excerpt plain = isItem ? stripped.slice(2, stripped.text().length()).strip() : stripped;
    if (plain.isBlank()) {
      return;
    }
    if (mended.joins(n) && !progress.isEmpty()) {
      progress.add(progress.remove(progress.size() - 1).join(" ", plain));
    } else {
      progress.add(plain);
    }
  }

  /** Words that a correction moved here carry on what was said last. */
  private void carryOn(Excerpt moved) {
    if (!progress.isEmpty()) {
      progress.add(progress.remove(progress.size() - 1).join(" ", moved));
    }
  }

  private void close() {
    if (number.isEmpty()) {
      return;
    }
    Recommendation recommendation =
        new Recommendation(
            part.plan(),
            "",
            number,
            1,
            plan.nextRecommendation(),
            Stated.plain(text, BY),
            List.of(),
            Stated.NOTHING,
            Stated.NOTHING,
            Stated.NOTHING,
            Stated.NOTHING,
            Stated.NOTHING,
            plan.about().answers(),
            line);
    plan.add(recommendation);
    Excerpt words = Excerpt.EMPTY;
    List<String> items = new ArrayList<>();
    for (Excerpt piece : progress) {
      words = words.join(" ", piece);
      items.add(CellText.of(piece));
    }
    plan.add(
        new ProgressNote(recommendation, new Stated(String.join(CellText.ITEM, items), words, BY)));
    progress.clear();
  }
}
