package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.EarlierWords;
import org.goldenthread.mapping.profile.Family;

/**
 * Looks for sentences in which a report says that a weakness was found before and is still there. A
 * finding that says so of itself needs no further word. Used once.
 */
final class Recalling {

  private static final String BY = "report reader";
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}‘'“\"])");
  private static final Set<String> FINDINGS = Set.of("area for improvement", "priority action");

  private final EarlierWords words;
  private final List<Recalled> all = new ArrayList<>();

  private Recalling(EarlierWords words) {
    this.words = words;
  }

  /** All such sentences of a report: those of paragraphs, of findings, of running text. */
  static List<Recalled> in(
      List<Paragraph> paragraphs,
      List<Finding> findings,
      List<TextBlock> blocks,
      EarlierWords words) {
    Recalling recalling = new Recalling(words);
    for (Paragraph one : paragraphs) {
      boolean finding = FINDINGS.contains(one.kind());
      recalling.look(Optional.of(one), one.text(), finding, one.line());
    }
    findings.stream()
        .filter(finding -> !finding.numbered())
        .forEach(one -> recalling.look(Optional.of(one), one.text(), true, one.line()));
    blocks.forEach(one -> recalling.look(Optional.empty(), one.text(), false, one.line()));
    return recalling.all;
  }

  private void look(Optional<Statement> in, Stated text, boolean finding, int line) {
    Excerpt excerpt = text.words();
    Matcher end = SENTENCE.matcher(excerpt.text());
    int from = 0;
    while (end.find()) {
      sentence(in, excerpt.slice(from, end.start()), finding, line);
      from = end.end();
    }
    sentence(in, excerpt.slice(from, excerpt.text().length()), finding, line);
  }

  private void sentence(Optional<Statement> in, Excerpt excerpt, boolean finding, int line) {
    String plain = Family.plain(excerpt.text());
    words
        .foundBy(plain)
        .filter(by -> finding || words.isOpen(plain))
        .ifPresent(by -> all.add(new Recalled(in, Stated.plain(excerpt, BY), by, line)));
  }
}
