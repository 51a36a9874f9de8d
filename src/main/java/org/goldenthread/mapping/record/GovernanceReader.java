package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Facts;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.profile.Register.Entry;

/** Checks the transcribed governance facts of a document against its text and the register. */
final class GovernanceReader {

  private final Dossier dossier;
  private final Register register;

  GovernanceReader(Dossier dossier, Register register) {
    this.dossier = dossier;
    this.register = register;
  }

  List<GovernanceFact> read() {
    List<GovernanceFact> facts = new ArrayList<>();
    for (Facts.Governance relation : dossier.facts().governance()) {
      name(relation.writtenAt(), relation.body());
      relation.stated().forEach(stated -> facts.add(fact(relation, stated)));
    }
    return facts;
  }

  private GovernanceFact fact(Facts.Governance relation, Facts.Stated stated) {
    Excerpt words =
        dossier.words(stated.writtenAt(), stated.line(), stated.lines(), stated.quote());
    String other = stated.other().isEmpty() ? stated.post() : stated.other();
    String shown = other.isEmpty() ? stated.text() : name(stated.writtenAt(), other);
    if (!stated.person().isEmpty()) {
      String person = name(stated.writtenAt(), stated.person());
      shown = shown.isEmpty() ? person : shown + " (" + person + ")";
    }
    return new GovernanceFact(
        relation.body(),
        relation.relation(),
        relation.when(),
        other,
        stated.person(),
        shown,
        stated.plan(),
        Stated.plain(words, "transcribed"),
        ownLine(stated));
  }

  /** A member of a list has its own line, not that of the words above the list. */
  private static int ownLine(Facts.Stated stated) {
    List<Integer> lines = stated.lines();
    return lines.isEmpty() ? stated.line() : lines.get(lines.size() - 1);
  }

  private String name(int writtenAt, String id) {
    Optional<Entry> entry = register.find(id);
    return entry
        .map(Entry::name)
        .orElseThrow(
            () ->
                dossier.fault(
                    "facts.yaml",
                    writtenAt,
                    "the register has no '" + id + "'; add it or correct the id"));
  }
}
