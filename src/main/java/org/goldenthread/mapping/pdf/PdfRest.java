package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.mapping.pdf.PdfPiece.Kind;
import org.goldenthread.mapping.pdf.PdfPiece.Print;
import org.goldenthread.mapping.pdf.PdfPiece.Words;

/** What stands on the pages and under no tag: page furniture, and text that the tags forgot. */
final class PdfRest {

  private static final String ARTIFACT = "artifact";
  private static final String REPEATED = "repeated on pages";

  private final PdfWords words;
  private final Set<PdfRun> margins;
  private final List<Words> lines = new ArrayList<>();
  private long forgotten;

  /**
   * What is left.
   *
   * @param runs those under no tag, in the order of the pages
   * @param margins those that are repeated at the head or foot of pages
   */
  PdfRest(PdfWords words, List<PdfRun> runs, Set<PdfRun> margins) {
    this.words = words;
    this.margins = margins;
    List<PdfRun> group = new ArrayList<>();
    for (PdfRun run : runs) {
      if (!group.isEmpty() && !near(group.get(group.size() - 1), run)) {
        add(group);
      }
      group.add(run);
    }
    add(group);
    Set<String> repeated = repeated();
    lines.replaceAll(
        line -> repeated.contains(key(line)) ? line.as(Kind.FURNITURE, REPEATED) : line);
    forgotten = lines.stream().filter(Words::flows).mapToLong(line -> line.text().length()).sum();
  }

  private boolean near(PdfRun before, PdfRun run) {
    float down = run.box().bottom() - before.box().bottom();
    return before.page() == run.page()
        && before.mark().artifact() == run.mark().artifact()
        && margins.contains(before) == margins.contains(run)
        && down > -before.size()
        && down < 1.8f * before.size();
  }

  private void add(List<PdfRun> group) {
    String text = words.text(group);
    if (!text.isEmpty()) {
      PdfRun first = group.get(0);
      PdfBox box = group.stream().map(PdfRun::box).reduce(PdfBox::with).orElseThrow();
      boolean repeated = margins.contains(first);
      boolean furniture = repeated || first.mark().artifact();
      Kind kind = furniture ? Kind.FURNITURE : Kind.PARAGRAPH;
      String label = repeated ? REPEATED : furniture ? ARTIFACT : "";
      lines.add(new Words(kind, label, text, new Print(first.size(), false), box, box));
    }
    group.clear();
  }

  /** What is found on several pages at the same height, but for its numbers. */
  private Set<String> repeated() {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (Words line : lines) {
      pages.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.begin().page());
    }
    Set<String> repeated = new HashSet<>();
    pages.forEach(
        (key, on) -> {
          if (on.size() > 1) {
            repeated.add(key);
          }
        });
    return repeated;
  }

  private static String key(Words line) {
    return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.begin().top() / 8);
  }

  /** How many characters of text, page furniture aside, stand under no tag. */
  long forgotten() {
    return forgotten;
  }

  /** Two lists of pieces as one, page by page. */
  static List<PdfPiece> byPage(List<PdfPiece> tagged, List<PdfPiece> seen) {
    List<PdfPiece> all = new ArrayList<>(tagged);
    for (PdfPiece piece : seen) {
      int at = all.size();
      while (at > 0 && all.get(at - 1).begin().page() > piece.begin().page()) {
        at--;
      }
      all.add(at, piece);
    }
    return all;
  }

  /** The pieces of the tags with these put after what ends before them on their page. */
  List<PdfPiece> among(List<PdfPiece> tagged) {
    List<PdfPiece> all = new ArrayList<>(tagged);
    for (Words line : lines) {
      int at = all.size();
      while (at > 0 && after(all.get(at - 1), line)) {
        at--;
      }
      all.add(at, line);
    }
    return all;
  }

  private static boolean after(PdfPiece piece, Words line) {
    int page = line.begin().page();
    if (line.kind() == Kind.FURNITURE || piece.begin().page() != page) {
      return piece.begin().page() > page;
    }
    return piece.begin().top() > line.begin().top();
  }
}
