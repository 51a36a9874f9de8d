package org.goldenthread.mapping.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Corrections.Correction;
import org.goldenthread.mapping.profile.Corrections.Move;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Part;

/**
 * The lines of one part of a document with its corrections applied and its broken words rejoined.
 * Not safe for use by several threads at once.
 */
public final class MendedText {

  /** The name under which rejoined words are accounted for. */
  public static final String REJOINED = "rejoined word";

  private static final Pattern PIECE = Pattern.compile("\\S+");

  /**
   * Words that belong to another row than the one that prints them.
   *
   * @param words the words with their printed place
   * @param move where they belong
   * @param writtenAt the line of {@code corrections.yaml} that says so
   */
  record Moved(Excerpt words, Move move, int writtenAt) {}

  private final Map<Integer, Excerpt> lines = new TreeMap<>();
  private final Map<Integer, List<Correction>> corrections = new HashMap<>();
  private final List<Moved> moved = new ArrayList<>();

  private final Dossier dossier;
  private final Part part;
  private final Map<String, Pattern> breaks = new HashMap<>();
  private final Set<String> rejoined = new HashSet<>();

  private MendedText(Dossier dossier, Part part) {
    this.dossier = dossier;
    this.part = part;
    for (String broken : part.rejoin()) {
      if (!broken.strip().matches("\\S+(?:\\s+\\S+)+")) {
        throw dossier.fault(
            "profile.yaml",
            part.writtenAt(),
            "the word '" + broken + "' under 'rejoin' is not broken; write it with its blank");
      }
      String spaced =
          Arrays.stream(broken.strip().split("\\s+"))
              .map(Pattern::quote)
              .collect(Collectors.joining("\\s+"));
      breaks.put(broken, Pattern.compile("(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])"));
    }
  }

  /**
   * Mends the lines of a part.
   *
   * @throws org.goldenthread.fault.Failure when corrections do not fit together
   */
  public static MendedText of(Dossier dossier, Part part) {
    MendedText mended = new MendedText(dossier, part);
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      mended.lines.put(n, dossier.source().line(n).excerpt());
    }
    for (Correction correction : dossier.corrections().corrections()) {
      if (part.lines().contains(correction.line())) {
        mended.apply(correction);
      }
    }
    return mended;
  }

  private void apply(Correction correction) {
    corrections.computeIfAbsent(correction.line(), n -> new ArrayList<>()).add(correction);
    if (correction.mended() == null && correction.move() == null) {
      return;
    }
    Excerpt line = line(correction.line());
    int at = line.text().indexOf(correction.printed());
    if (at < 0) {
      throw dossier.fault(
          "corrections.yaml",
          correction.writtenAt(),
          "an earlier correction already changed '"
              + correction.printed()
              + "'; put them together");
    }
    int end = at + correction.printed().length();
    if (correction.move() != null) {
      Excerpt words = line.slice(at, end).strip().touchedBy(correction.id());
      moved.add(new Moved(words, correction.move(), correction.writtenAt()));
    }
    String words = correction.mended() == null ? "" : correction.mended();
    lines.put(correction.line(), mend(line, at, correction.printed(), words, correction.id()));
  }

  /**
   * Mends no more than what differs, so that the words around it keep their own place; all words
   * that the correction speaks of remember it.
   */
  private static Excerpt mend(Excerpt line, int at, String printed, String words, String by) {
    int most = Math.min(printed.length(), words.length());
    int same = 0;
    while (same < most && printed.charAt(same) == words.charAt(same)) {
      same++;
    }
    int last = 0;
    while (last < most - same
        && printed.charAt(printed.length() - 1 - last) == words.charAt(words.length() - 1 - last)) {
      last++;
    }
    String other = words.substring(same, words.length() - last);
    Excerpt mended = line.mend(at + same, at + printed.length() - last, other, by);
    int end = at + words.length();
    return mended
        .slice(0, at)
        .join("", mended.slice(at, end).touchedBy(by))
        .join("", mended.slice(end, mended.text().length()));
  }

  /** Words with the broken ones among them rejoined; a break may be any white space. */
  public Excerpt rejoin(Excerpt words) {
    Excerpt whole = words;
    for (String broken : part.rejoin()) {
      Matcher matcher = breaks.get(broken).matcher(whole.text());
      while (matcher.find()) {
        rejoined.add(broken);
        Excerpt before = whole.slice(0, matcher.start());
        Excerpt after = whole.slice(matcher.end(), whole.text().length());
        Excerpt word = withoutGaps(whole.slice(matcher.start(), matcher.end()));
        whole = before.join("", word).join("", after);
        matcher = breaks.get(broken).matcher(whole.text());
      }
    }
    return whole;
  }

  /** The pieces keep their places: what is printed between two rows does not belong to the word. */
  private static Excerpt withoutGaps(Excerpt broken) {
    Excerpt word = Excerpt.EMPTY;
    Matcher piece = PIECE.matcher(broken.text());
    while (piece.find()) {
      word = word.join("", broken.slice(piece.start(), piece.end()).touchedBy(REJOINED));
    }
    return word;
  }

  /**
   * Checks that each broken word of the profile was found, once all words are read.
   *
   * @throws org.goldenthread.fault.Failure when a word to rejoin stands nowhere in the part
   */
  public void checkRejoined() {
    for (String broken : part.rejoin()) {
      if (!rejoined.contains(broken)) {
        throw dossier.fault(
            "profile.yaml",
            part.writtenAt(),
            "the part '"
                + part.name()
                + "' prints '"
                + broken
                + "' nowhere; remove it from 'rejoin'");
      }
    }
  }

  /** One line as printed. */
  public String printed(int number) {
    return dossier.source().line(number).text();
  }

  /** One line as mended. */
  public Excerpt line(int number) {
    return lines.getOrDefault(number, Excerpt.EMPTY);
  }

  /** Words that corrections took from their row, to be put where they belong. */
  List<Moved> moved() {
    return moved;
  }

  /** Words that corrections moved to a line, in the order of the corrections. */
  public List<Excerpt> movedTo(int line) {
    return moved.stream().filter(one -> one.move().line() == line).map(Moved::words).toList();
  }

  /** Whether a correction says that what stands on this line continues what is above. */
  public boolean joins(int line) {
    return of(line).stream().anyMatch(Correction::join);
  }

  /** Whether a correction says that the row on this line begins an action of its own. */
  boolean begins(int line) {
    return of(line).stream().anyMatch(Correction::begin);
  }

  /** Whether a correction says that the empty cell on this line is empty in truth. */
  boolean isEmptyInTruth(int line, String column) {
    return of(line).stream().anyMatch(correction -> correction.carry().equals(column));
  }

  private List<Correction> of(int line) {
    return corrections.getOrDefault(line, List.of());
  }
}
