package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.pdf.PdfPage.Print;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcript.Remark;

/** Makes the transcript of a PDF of what its pages print and its tags say. Used once. */
final class PdfTranscriber {

  private static final String TAGS = "pdf-tags 1";
  private static final String SIGHT = "pdf-sight 1";
  private static final float SHARE = 0.5f;
  private static final int EXAMPLES = 5;
  private static final int FIRST_ODD = 0x14C;
  private static final Pattern SUSPICIOUS =
      Pattern.compile(
          "[\\p{L}\\p{M}]*(?:\uFFFD|(?<=[a-zA-Z])[\u0180-\u02AF\u014C\u0370-\u03FF](?=[a-z])|(?<=[a-z])[\uE000-\uF8FF])"
              + "[\\p{L}\\p{M}\uFFFD]*");

  private final List<Print> prints;
  private final List<Remark> remarks = new ArrayList<>();
  private final PdfWords words;
  private final Set<PdfRun> margins;

  PdfTranscriber(List<Print> printed) {
    PdfInk ink = new PdfInk(remarks);
    prints = printed.stream().map(ink::seen).toList();
    words = new PdfWords(prints.stream().flatMap(print -> print.runs().stream()).toList());
    margins = PdfMargins.repeated(prints, words);
  }

  /**
   * The transcript.
   *
   * @param tree the root of the tags; empty where there are none
   */
  Transcript transcript(String name, COSDictionary tree) {
    List<PdfRun> all = prints.stream().flatMap(print -> print.runs().stream()).toList();
    PdfTagReader tags = new PdfTagReader(all);
    List<PdfPiece> pieces = new ArrayList<>(new PdfFlow(words).read(tags.read(tree)));
    List<PdfRun> rest = new ArrayList<>();
    List<PdfPiece> seen = new ArrayList<>();
    for (Print print : prints) {
      List<PdfRun> open = print.runs().stream().filter(run -> !tags.claims(run)).toList();
      if (untagged(print.runs(), open)) {
        List<PdfRun> inside = new ArrayList<>(open);
        inside.removeIf(run -> run.mark().artifact() || margins.contains(run));
        seen.addAll(new PdfSight(words, remarks).read(inside, print.rules()));
        open.stream()
            .filter(run -> run.mark().artifact() || margins.contains(run))
            .forEach(rest::add);
      } else {
        rest.addAll(open);
      }
    }
    PdfLooks looks = new PdfLooks(seen);
    seen.replaceAll(looks::seen);
    boolean sight = pieces.size() < seen.size();
    PdfRest others = new PdfRest(words, rest, margins);
    List<Block> blocks = PdfAssembly.blocks(others.among(PdfRest.byPage(pieces, seen)));
    tell(name, blocks, others.forgotten(), letters(all));
    return new Transcript("pdf", sight ? SIGHT : TAGS, prints.size(), blocks, remarks);
  }

  private static long letters(List<PdfRun> runs) {
    return runs.stream()
        .filter(run -> !run.mark().artifact())
        .mapToLong(run -> run.text().strip().length())
        .sum();
  }

  /** Whether most of a page stands under no tag. */
  private static boolean untagged(List<PdfRun> all, List<PdfRun> open) {
    long letters = letters(all);
    return letters > 0 && letters(open) > SHARE * letters;
  }

  private void tell(String name, List<Block> blocks, long forgotten, long all) {
    if (all == 0 || blocks.isEmpty()) {
      throw Failure.data(
          name, "no text in it, only pictures; add a copy whose text can be selected");
    }
    if (forgotten > 0) {
      String share = String.format(Locale.ROOT, "%.1f %%", 100.0 * forgotten / all);
      String what = share + " of the text stands under no tag and was read from the pages";
      remarks.add(new Remark("untagged text", what, new Place(1, "")));
    }
    suspicious();
  }

  /** Tells of words that hold a character which the file gives wrongly or not at all. */
  private void suspicious() {
    Map<Integer, Set<String>> found = new LinkedHashMap<>();
    for (Print print : prints) {
      for (PdfRun run : print.runs()) {
        if (run.text().chars().noneMatch(one -> one >= FIRST_ODD)) {
          continue;
        }
        SUSPICIOUS
            .matcher(run.text())
            .results()
            .forEach(
                one ->
                    found.computeIfAbsent(print.page(), key -> new TreeSet<>()).add(one.group()));
      }
    }
    found.forEach(
        (page, set) -> {
          String some = set.stream().limit(EXAMPLES).collect(Collectors.joining("', '", "'", "'"));
          String what =
              "page "
                  + page
                  + ": "
                  + set.size()
                  + " words have letters that the file does not give, such as "
                  + some;
          remarks.add(new Remark("suspicious words", what, new Place(page, "")));
        });
  }
}
