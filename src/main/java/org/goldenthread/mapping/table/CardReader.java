package org.goldenthread.mapping.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.profile.CardsPart;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.TablePart;

/** Reads actions that are laid out as cards. One reader reads one part once. */
public final class CardReader {

  private static final String NUMBER = "number";
  private static final String GROUP = "recommendation";

  /** An action that is still being read. */
  private static final class Card {
    private final int line;
    private final Table.Group group;
    private String number = "";
    private final Map<String, Excerpt> cells = new HashMap<>();

    private Card(int line, Table.Group group) {
      this.line = line;
      this.group = group;
    }
  }

  private final CardsPart part;
  private final MendedText text;
  private final Ledger ledger;
  private final Places places;
  private final Map<String, TablePart.Column> labels = new HashMap<>();
  private final List<Table.Group> groups = new ArrayList<>();
  private final List<Card> cards = new ArrayList<>();
  private final List<RowReader.Passed> passed = new ArrayList<>();
  private String open = "";

  /** A reader of one part that keeps account of its lines. */
  public CardReader(Dossier dossier, CardsPart part, Ledger ledger) {
    this.part = part;
    this.text = MendedText.of(dossier, part);
    this.ledger = ledger;
    this.places = dossier.places();
    part.labels().forEach(label -> labels.put(fold(label.header()), label));
  }

  /**
   * Reads the part.
   *
   * @param order the number that the first action has where the document prints none
   */
  public Table read(int order) {
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      line(n, text.line(n));
    }
    text.checkRejoined();
    List<Table.Row> rows = new ArrayList<>();
    boolean numbered =
        part.number() != null || part.labels().stream().anyMatch(one -> one.holds().equals(NUMBER));
    Numbering numbering = new Numbering(part.below(), numbered);
    for (Card card : cards) {
      Numbering.Given given = numbering.of(card.number, card.group, order + rows.size(), card.line);
      rows.add(
          new Table.Row(
              given.number(),
              given.repeat(),
              card.line,
              card.group,
              card.cells,
              card.cells,
              Map.of()));
    }
    return new Table(List.copyOf(groups), rows);
  }

  /** Words that were passed over, once the part is read. */
  public List<RowReader.Passed> passed() {
    return List.copyOf(passed);
  }

  private void line(int n, Excerpt line) {
    if (line.isBlank()) {
      ledger.furniture(n, "blank line");
    } else if (part.bands().contains(n)) {
      groups.add(Numbering.group(part.group(), n, "", line.strip()));
      open = "";
      ledger.mapped(n, by());
    } else if (part.starts().contains(n)) {
      start(n, line.strip());
    } else if (!fields(n, line)) {
      goOn(n, line.strip());
    }
  }

  private String by() {
    return "plan reader: " + part.name();
  }

  private void begin(int n) {
    if (groups.isEmpty()) {
      groups.add(new Table.Group("", n, Excerpt.EMPTY, Map.of(), List.of()));
    }
    cards.add(new Card(n, groups.get(groups.size() - 1)));
    open = "";
  }

  private void start(int n, Excerpt line) {
    begin(n);
    Card card = cards.get(cards.size() - 1);
    ledger.mapped(n, by());
    Matcher matcher = part.number() == null ? null : part.number().matcher(CellText.of(line));
    if (matcher != null && matcher.matches()) {
      card.number = matcher.group(1);
      String words = matcher.groupCount() > 1 ? matcher.group(2) : null;
      if (words != null && !words.isBlank()) {
        card.cells.put("action", Numbering.behind(line, words));
      } else {
        open = "action";
      }
    } else {
      card.cells.put("action", line);
    }
  }

  /** Reads {@code label: words}, or cells of which each is a label or what it names. */
  private boolean fields(int n, Excerpt line) {
    List<Excerpt> cells = line.split('\t');
    if (cells.size() == 1) {
      int colon = line.text().indexOf(':');
      Optional<TablePart.Column> label =
          colon < 0 ? Optional.empty() : label(line.text().substring(0, colon));
      label.ifPresent(one -> field(n, one, line.slice(colon + 1, line.text().length()).strip()));
      return label.isPresent();
    }
    boolean found = false;
    for (int i = 0; i + 1 < cells.size(); i++) {
      Optional<TablePart.Column> label = label(cells.get(i).text());
      if (label.isPresent()) {
        Excerpt words = cells.get(++i).strip();
        while (words.isBlank()
            && i + 1 < cells.size()
            && label(cells.get(i + 1).text()).isEmpty()) {
          words = cells.get(++i).strip();
        }
        field(n, label.get(), words);
        found = true;
      }
    }
    return found;
  }

  private Optional<TablePart.Column> label(String words) {
    return Optional.ofNullable(labels.get(fold(words)));
  }

  private static String fold(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}#]+", " ").strip();
  }

  private void field(int n, TablePart.Column label, Excerpt words) {
    boolean begins = fold(label.header()).equals(fold(part.begins()));
    if (begins || cards.isEmpty()) {
      begin(n);
    }
    ledger.mapped(n, by());
    open = label.isGuess() || label.holds().equals("nothing") ? "other" : label.holds();
    put(n, label.header(), label.because(), words);
  }

  private void put(int n, String header, String why, Excerpt words) {
    Card card = cards.get(cards.size() - 1);
    if (words.isBlank()) {
      return;
    }
    switch (open) {
      case "other" -> passed.add(new RowReader.Passed(n, header, CellText.of(words), why));
      case NUMBER -> card.number = Numbering.plain(CellText.of(words));
      case GROUP -> regroup(n, card, words);
      default -> card.cells.merge(open, text.rejoin(words), (one, two) -> one.join(" ", two));
    }
  }

  /** A card may name itself what its action answers. */
  private void regroup(int n, Card card, Excerpt words) {
    Table.Group group = Numbering.group(part.group(), n, "", words);
    boolean same =
        !groups.isEmpty()
            && CellText.of(groups.get(groups.size() - 1).text()).equals(CellText.of(group.text()));
    if (!same) {
      groups.add(group);
    }
    Card moved = new Card(card.line, groups.get(groups.size() - 1));
    moved.number = card.number;
    moved.cells.putAll(card.cells);
    cards.set(cards.size() - 1, moved);
  }

  private void goOn(int n, Excerpt line) {
    boolean heading = !places.isEmpty() && places.line(n).kind() == Places.Kind.HEADING;
    if (open.isEmpty() || cards.isEmpty() || heading) {
      String why = heading ? "a heading between the actions" : "no label stands before it";
      open = "";
      ledger.unread(n, why);
      passed.add(new RowReader.Passed(n, "", CellText.of(line), why));
    } else {
      ledger.mapped(n, by());
      put(n, "", "it stands behind a label that is not read", line);
    }
  }
}
