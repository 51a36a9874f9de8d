package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Facts;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.profile.Register.Entry;
import org.goldenthread.mapping.profile.Register.Kind;
import org.goldenthread.mapping.profile.RolesPart;
import org.goldenthread.mapping.table.CellText;

/** Reads who holds which post: glossaries of roles, and what a reader transcribed. */
final class HoldingReader {

  private final Dossier dossier;
  private final Register register;
  private final Gazetteer gazetteer;
  private final Ledger ledger;
  private final List<Unplaced> unplaced;

  HoldingReader(
      Dossier dossier,
      Register register,
      Gazetteer gazetteer,
      Ledger ledger,
      List<Unplaced> unplaced) {
    this.dossier = dossier;
    this.register = register;
    this.gazetteer = gazetteer;
    this.ledger = ledger;
    this.unplaced = unplaced;
  }

  /** The rows {@code Post TAB Name} of a glossary. */
  List<Holding> glossary(RolesPart part) {
    List<Holding> holdings = new ArrayList<>();
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      Excerpt line = dossier.source().line(n).excerpt();
      Optional<String> furniture = TextLines.furniture(part, line);
      List<Excerpt> cells = line.split('\t').stream().filter(cell -> !cell.isBlank()).toList();
      if (line.isBlank() || furniture.isPresent()) {
        ledger.furniture(n, furniture.orElse("blank line"));
      } else if (cells.size() == 2) {
        ledger.mapped(n, "glossary reader: " + part.name());
        holdings.add(holding(n, line, CellText.of(cells.get(0)), CellText.of(cells.get(1))));
      } else {
        ledger.unexplained(n, "a glossary row has a post and a name");
      }
    }
    return holdings;
  }

  private Holding holding(int n, Excerpt line, String post, String person) {
    Optional<Entry> known = gazetteer.whole(post, EnumSet.of(Kind.POST));
    Optional<Entry> holder = gazetteer.whole(person, EnumSet.of(Kind.PERSON));
    if (known.isEmpty()) {
      unplaced.add(new Unplaced(n, "post", post));
    }
    if (holder.isEmpty()) {
      unplaced.add(new Unplaced(n, "holder", person));
    }
    return new Holding(
        known.map(Entry::id).orElse(""),
        post,
        holder.map(Entry::id).orElse(""),
        person,
        "",
        "",
        Stated.plain(line, "glossary reader"),
        n);
  }

  /** What {@code facts.yaml} says of holders and initials. */
  List<Holding> transcribed() {
    return dossier.facts().holders().stream().map(this::transcribed).toList();
  }

  private Holding transcribed(Facts.Holder fact) {
    Excerpt words = dossier.words(fact.writtenAt(), fact.line(), fact.lines(), fact.quote());
    Optional<Entry> post = entry(fact.writtenAt(), fact.post());
    Optional<Entry> person = entry(fact.writtenAt(), fact.person());
    Optional<Entry> body = entry(fact.writtenAt(), fact.body());
    return new Holding(
        fact.post(),
        post.or(() -> body).map(Entry::name).orElse(""),
        fact.person(),
        person.map(Entry::name).orElse(""),
        fact.initials(),
        fact.body(),
        Stated.plain(words, "transcribed"),
        fact.lines().isEmpty() ? fact.line() : fact.lines().get(0));
  }

  private Optional<Entry> entry(int writtenAt, String id) {
    Optional<Entry> entry = register.find(id);
    if (entry.isEmpty() && !id.isEmpty()) {
      throw dossier.fault(
          "facts.yaml", writtenAt, "the register has no '" + id + "'; add it or correct the id");
    }
    return entry;
  }
}
