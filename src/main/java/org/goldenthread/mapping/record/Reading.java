package org.goldenthread.mapping.record;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.Dossier;

/**
 * All that one document holds.
 *
 * @param dossier the document
 * @param paragraphs its numbered paragraphs
 * @param witnesses paragraphs of a report that another document of the corpus holds too and leads
 *     with
 * @param reports what its inspection reports say of their inspections
 * @param plans its plans and progress reports
 * @param blocks its running text
 * @param holdings posts and their holders, initials and what they stand for
 * @param governance who sits on, chairs, reports to, monitors what
 * @param ledger what became of each line
 * @param unplaced words of cells that nothing explains
 * @param unread words of cells that the draft of the profile is not sure of
 */
public record Reading(
    Dossier dossier,
    List<Paragraph> paragraphs,
    List<Paragraph> witnesses,
    List<Report> reports,
    List<Plan> plans,
    List<TextBlock> blocks,
    List<Holding> holdings,
    List<GovernanceFact> governance,
    Ledger ledger,
    List<Unplaced> unplaced,
    List<Unread> unread) {

  /** The same where another document leads with the paragraphs of some inspections. */
  public Reading yielding(Predicate<String> inspections) {
    Map<Boolean, List<Paragraph>> parted =
        paragraphs.stream()
            .collect(Collectors.partitioningBy(one -> inspections.test(one.inspection())));
    List<Report> own =
        reports.stream()
            .map(one -> inspections.test(one.inspection()) ? one.withoutFindings() : one)
            .toList();
    return new Reading(
        dossier,
        parted.getOrDefault(false, List.of()),
        parted.getOrDefault(true, List.of()),
        own,
        plans,
        blocks,
        holdings,
        governance,
        ledger,
        unplaced,
        unread);
  }
}
