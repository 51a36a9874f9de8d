package org.goldenthread.mapping.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Transcript;

/**
 * Reads a PDF by the tags that its author's program left in it, and pages without tags by what is
 * seen on them. Safe to use from several threads.
 */
public final class PdfReader {

  private static final String ANEW = "; print the document anew as PDF and add that";

  static {
    FontMappers.set(new PdfFonts());
  }

  private PdfReader() {}

  /**
   * Reads a file.
   *
   * @param name what the file is called in a complaint
   * @throws Failure if the file is encrypted, broken, without text or beyond all bounds
   */
  public static Transcript read(String name, byte[] bytes) {
    PdfBulk.check(name, bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PdfTranscriber(prints(name, document)).transcript(name, tree(document));
    } catch (InvalidPasswordException encrypted) {
      throw new Failure(
          Failure.Code.DATA,
          name + ": encrypted; save it without a password and add that",
          encrypted);
    } catch (Failure refusal) {
      throw refusal;
    } catch (OutOfMemoryError huge) {
      throw new Failure(
          Failure.Code.DATA, name + ": reading it takes more memory than there is" + ANEW, huge);
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      throw new Failure(Failure.Code.DATA, name + ": this PDF is broken" + ANEW, broken);
    }
  }

  private static List<PdfPage.Print> prints(String name, PDDocument document) throws IOException {
    PdfLimits limits = new PdfLimits(name);
    List<PdfPage.Print> prints = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      limits.page(prints.size());
      prints.add(new PdfPage(prints.size() + 1, page, limits).read(page));
    }
    return prints;
  }

  private static COSDictionary tree(PDDocument document) {
    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
    return root == null ? new COSDictionary() : root.getCOSObject();
  }
}
