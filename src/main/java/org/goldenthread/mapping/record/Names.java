package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Register.Entry;
import org.goldenthread.mapping.profile.Register.Kind;

/**
 * A cell cut into the names that it holds and the words that name nobody. Immutable.
 *
 * @param cell the cell as printed
 * @param found the names in order
 * @param left the words between them that are neither a name nor a known filler
 */
record Names(Excerpt cell, List<Name> found, List<String> left) {

  /** Words that join names and name nobody in any document. */
  private static final Set<String> JOINTS = Set.of("and", "with", "in", "conjunction", "the", "of");

  /**
   * A name in a cell.
   *
   * @param entry what it stands for
   * @param start where its words begin in the cell
   * @param end where they end
   */
  record Name(Entry entry, int start, int end) {}

  /**
   * Cuts a cell by longest match.
   *
   * @param kinds what may stand in such a cell
   * @param fillers further words that name nobody
   */
  static Names cut(Excerpt cell, Gazetteer gazetteer, Set<Kind> kinds, List<String> fillers) {
    List<Gazetteer.Word> words = Gazetteer.words(cell.text());
    List<Name> found = new ArrayList<>();
    List<String> left = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Gazetteer.Match> match = gazetteer.longestAt(words, at, kinds);
      int filler = filler(words, at, fillers);
      if (match.isPresent() && match.get().to() - at >= filler) {
        found.add(name(cell.text(), words, match.get()));
        at = match.get().to();
      } else if (filler > 0) {
        at += filler;
      } else {
        Gazetteer.Word word = words.get(at);
        if (!JOINTS.contains(word.folded())) {
          left.add(cell.text().substring(word.start(), word.end()));
        }
        at++;
      }
    }
    return new Names(cell, found, left);
  }

  private static int filler(List<Gazetteer.Word> words, int at, List<String> fillers) {
    int longest = 0;
    for (String filler : fillers) {
      List<Gazetteer.Word> wanted = Gazetteer.words(filler);
      boolean here = at + wanted.size() <= words.size();
      for (int i = 0; here && i < wanted.size(); i++) {
        here = wanted.get(i).folded().equals(words.get(at + i).folded());
      }
      longest = here ? Math.max(longest, wanted.size()) : longest;
    }
    return longest;
  }

  /** The name with the bracket that closes it, when the bracket opens inside the name. */
  private static Name name(String text, List<Gazetteer.Word> words, Gazetteer.Match match) {
    int start = words.get(match.from()).start();
    int end = words.get(match.to() - 1).end();
    String inside = text.substring(start, end);
    if (inside.lastIndexOf('(') > inside.lastIndexOf(')')
        && end < text.length()
        && text.charAt(end) == ')') {
      end++;
    }
    return new Name(match.entry(), start, end);
  }

  /** The words between two names, or between a name and an end of the cell. */
  String between(int from, int to) {
    return cell.text().substring(from, to);
  }
}
