package org.goldenthread.mapping.original;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.goldenthread.fault.Failure;

/**
 * Reads a PDF by the tags that its author's program left in it. Safe to use from several threads.
 */
public final class PdfReader {

  private static final String READER = "pdf-tags 1";
  private static final String ANEW = "print the document anew as PDF and add that";

  private PdfReader() {}

  /**
   * Reads a file.
   *
   * @param name what the file is called in a complaint
   * @throws Failure if the file is encrypted, broken, without text or beyond all bounds
   */
  public static Transcript read(String name, byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > PdfLimits.PAGES) {
        throw Failure.data(
            name, "more than " + PdfLimits.PAGES + " pages; add the part that matters");
      }
      return read(name, document);
    } catch (InvalidPasswordException encrypted) {
      throw new Failure(
          Failure.Code.DATA,
          name + ": the file is encrypted; save it without a password",
          encrypted);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      if (broken instanceof Failure failure) {
        throw failure;
      }
      throw new Failure(
          Failure.Code.DATA,
          name + ": this PDF is broken (" + broken.getMessage() + "); " + ANEW,
          broken);
    }
  }

  private static Transcript read(String name, PDDocument document) throws IOException {
    PdfLimits limits = new PdfLimits(name);
    List<PdfRun> runs = new ArrayList<>();
    int pages = 0;
    for (PDPage page : document.getPages()) {
      runs.addAll(new PdfPage(++pages, limits).read(page));
    }
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    COSDictionary tree = root == null ? new COSDictionary() : root.getCOSObject();
    return transcript(pages, runs, tree);
  }

  private static Transcript transcript(int pages, List<PdfRun> runs, COSDictionary tree) {
    PdfWords words = new PdfWords(runs);
    PdfTagReader tags = new PdfTagReader(runs);
    List<PdfPiece> tagged = new PdfFlow(words).read(tags.read(tree));
    PdfRest rest = new PdfRest(words, runs.stream().filter(run -> !tags.claims(run)).toList());
    List<Transcript.Remark> remarks = new ArrayList<>();
    long all =
        runs.stream()
            .filter(run -> !run.mark().artifact())
            .mapToLong(run -> run.text().length())
            .sum();
    if (rest.forgotten() > 0) {
      remarks.add(
          new Transcript.Remark(
              "untagged text",
              rest.forgotten()
                  + " of "
                  + all
                  + " characters stand under no tag and were read from the page",
              new Place(1, "")));
    }
    return new Transcript("pdf", READER, pages, PdfAssembly.blocks(rest.among(tagged)), remarks);
  }
}
