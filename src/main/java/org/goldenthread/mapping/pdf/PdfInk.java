package org.goldenthread.mapping.pdf;

import java.util.List;
import org.goldenthread.mapping.pdf.PdfRun.Look;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript.Remark;

/**
 * Decides on text that is there and not seen: beside visible text it is left out and told, alone on
 * its page it is what a machine recognised in a picture.
 */
final class PdfInk {

  private static final int LONGEST = 200;
  private static final int TIMES = 5;

  private final List<Remark> remarks;

  PdfInk(List<Remark> remarks) {
    this.remarks = remarks;
  }

  /** A page with the text that counts. */
  PdfPage.Print seen(PdfPage.Print print) {
    List<PdfRun> hidden = print.runs().stream().filter(PdfInk::hidden).toList();
    List<PdfRun> ink = print.runs().stream().filter(run -> !hidden(run)).toList();
    Place place = new Place(print.page(), "");
    if (hidden.isEmpty()) {
      return print;
    }
    if (letters(hidden) > TIMES * letters(ink)) {
      String what =
          "the text of page " + print.page() + " was recognised in a picture and may be wrong";
      remarks.add(new Remark("recognised text", what, place));
      return print;
    }
    String words = String.join(" ", hidden.stream().map(run -> run.text().strip()).toList());
    String some = words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
    String what = "invisible words on page " + print.page() + " were left out: '" + some + "'";
    remarks.add(new Remark("invisible text", what, place));
    return new PdfPage.Print(print.page(), print.sheet(), ink, print.rules());
  }

  private static boolean hidden(PdfRun run) {
    return run.look() == Look.INVISIBLE && !run.text().isBlank();
  }

  private static long letters(List<PdfRun> runs) {
    return runs.stream().mapToLong(run -> run.text().strip().length()).sum();
  }
}
