package org.goldenthread.mapping.record;

import java.util.List;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.Dossier;

/**
 * All that one document holds.
 *
 * @param dossier the document
 * @param paragraphs its numbered paragraphs
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
    List<Plan> plans,
    List<TextBlock> blocks,
    List<Holding> holdings,
    List<GovernanceFact> governance,
    Ledger ledger,
    List<Unplaced> unplaced,
    List<Unread> unread) {}
