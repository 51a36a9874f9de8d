package org.goldenthread.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.document.Excerpt;
import org.goldenthread.profile.Corrections.Correction;
import org.goldenthread.profile.Corrections.Move;
import org.goldenthread.profile.Dossier;
import org.goldenthread.profile.Part;

/**
 * The lines of one part of a document with its corrections applied and its broken words rejoined.
 * Not safe for use by several threads at once.
 */
public final class MendedText {

  /** The name under which rejoined words are accounted for. */
  public static final String REJOINED = "rejoined word";

  /**
   * Words that belong to another row than the one that prints them.
   *
   * @param words the words with their printed place
   * @param move where they belong
   */
  record Moved(Excerpt words, Move move) {}

  private final Map<Integer, Excerpt> lines = new TreeMap<>();
  private final Map<Integer, List<Correction>> corrections = new HashMap<>();
  private final List<Moved> moved = new ArrayList<>();

  private MendedText() {}

  /**
   * Mends the lines of a part.
   *
   * @throws org.goldenthread.fault.Failure when words to rejoin stand nowhere in the part
   */
  public static MendedText of(Dossier dossier, Part part) {
    MendedText mended = new MendedText();
    for (int n = part.lines().first(); n <= part.lines().last(); n++) {
      mended.lines.put(n, dossier.source().line(n).excerpt());
    }
    for (Correction correction : dossier.corrections().corrections()) {
      if (part.lines().contains(correction.line())) {
        mended.apply(dossier, correction);
      }
    }
    for (String broken : part.rejoin()) {
      if (!mended.rejoin(broken)) {
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
    return mended;
  }

  private void apply(Dossier dossier, Correction correction) {
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
      moved.add(new Moved(line.slice(at, end).strip(), correction.move()));
    }
    String words = correction.mended() == null ? "" : correction.mended();
    lines.put(correction.line(), line.mend(at, end, words, correction.id()));
  }

  private boolean rejoin(String broken) {
    Pattern pattern =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(broken) + "(?![\\p{L}\\p{N}])");
    String whole = broken.replaceAll("\\s+", "");
    boolean found = false;
    for (Map.Entry<Integer, Excerpt> line : lines.entrySet()) {
      Matcher matcher = pattern.matcher(line.getValue().text());
      while (matcher.find()) {
        found = true;
        line.setValue(line.getValue().mend(matcher.start(), matcher.end(), whole, REJOINED));
        matcher = pattern.matcher(line.getValue().text());
      }
    }
    return found;
  }

  /** One line as mended. */
  public Excerpt line(int number) {
    return lines.getOrDefault(number, Excerpt.EMPTY);
  }

  /** Words that corrections took from their row, to be put where they belong. */
  List<Moved> moved() {
    return moved;
  }

  /** Whether a correction says that the row on this line continues the row above. */
  boolean joins(int line) {
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
