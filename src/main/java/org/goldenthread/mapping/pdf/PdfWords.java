package org.goldenthread.mapping.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes words of runs: blanks where gaps or line breaks part them, none where they do not. */
final class PdfWords {

  private static final float WORD_GAP = 0.15f;
  private static final char LINE = '\n';
  private static final char SOFT_HYPHEN = '\u00AD';
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

  private final List<PdfRun> all;
  private final PdfLineEnds ends;
  private @Nullable Set<String> known;

  /**
   * Words of one file.
   *
   * @param all all runs of the file: their whole words decide on hyphens at the ends of lines
   */
  PdfWords(List<PdfRun> all) {
    this.all = all;
    this.ends = new PdfLineEnds(all);
  }

  private boolean known(String word) {
    Set<String> words = known;
    if (words == null) {
      words = new HashSet<>();
      for (PdfRun run : all) {
        for (MatchResult one : WORD.matcher(run.text()).results().toList()) {
          words.add(one.group().toLowerCase(Locale.ROOT));
        }
      }
      known = words;
    }
    return words.contains(word);
  }

  /** The text of runs that follow each other, white-space-normalised. */
  String text(List<PdfRun> runs) {
    StringBuilder joined = new StringBuilder();
    PdfRun before = null;
    boolean beginsLine = true;
    for (PdfRun run : runs) {
      if (before != null) {
        boolean inWord = beginsLine && ends.withinWord(before, run);
        joined.append(inWord ? "" : between(before, run));
        beginsLine = !before.sameLine(run);
      }
      joined.append(before != null && raised(before, run) ? raise(run.text()) : run.text());
      before = run;
    }
    return normal(joined);
  }

  private static String between(PdfRun before, PdfRun run) {
    if (!before.sameLine(run)) {
      return String.valueOf(LINE);
    }
    float gap = run.box().left() - before.box().right();
    float size = Math.min(before.size(), run.size());
    return gap > WORD_GAP * size || gap < -size ? " " : "";
  }

  /** Whether a run is a footnote's number set above the line. */
  private static boolean raised(PdfRun before, PdfRun run) {
    return before.sameLine(run)
        && run.size() < 0.8f * before.size()
        && run.box().bottom() < before.box().bottom() - 0.1f * before.size();
  }

  private static String raise(String text) {
    StringBuilder raised = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      raised.append(one >= '0' && one <= '9' ? RAISED.charAt(one - '0') : one);
    }
    return raised.toString();
  }

  private String normal(StringBuilder joined) {
    StringBuilder normal = new StringBuilder(joined.length());
    for (int i = 0; i < joined.length(); i++) {
      char one = joined.charAt(i);
      if (one == LINE && brokenWord(joined, i)) {
        unbreak(normal, joined, i);
      } else if (Character.isWhitespace(one) || Character.isSpaceChar(one)) {
        blank(normal);
      } else if (one >= '\uFB00' && one <= '\uFB06') {
        normal.append(LIGATURES[one - '\uFB00']);
      } else if (!Character.isISOControl(one) && (one != SOFT_HYPHEN || ends(joined, i))) {
        normal.append(one);
      }
    }
    return normal.toString().strip();
  }

  private static boolean ends(StringBuilder joined, int at) {
    return at + 1 < joined.length() && joined.charAt(at + 1) == LINE;
  }

  private static void blank(StringBuilder normal) {
    if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
      normal.append(' ');
    }
  }

  private static boolean brokenWord(StringBuilder joined, int at) {
    char before = at == 0 ? ' ' : joined.charAt(at - 1);
    return (before == '-' || before == SOFT_HYPHEN || before == '\u2010')
        && at > 1
        && Character.isLetter(joined.charAt(at - 2))
        && at + 1 < joined.length()
        && Character.isLetter(joined.charAt(at + 1));
  }

  /** Takes the hyphen away where it only breaks a word that stands unbroken elsewhere. */
  private void unbreak(StringBuilder normal, StringBuilder joined, int at) {
    boolean soft = joined.charAt(at - 1) == SOFT_HYPHEN;
    int begin = normal.length() - 1;
    while (begin > 0 && Character.isLetter(normal.charAt(begin - 1))) {
      begin--;
    }
    int end = at + 1;
    while (end < joined.length() && Character.isLetter(joined.charAt(end))) {
      end++;
    }
    String head = normal.substring(begin, normal.length() - 1);
    String word = (head + joined.substring(at + 1, end)).toLowerCase(Locale.ROOT);
    if (soft || known(word)) {
      normal.setLength(normal.length() - 1);
    }
  }
}
