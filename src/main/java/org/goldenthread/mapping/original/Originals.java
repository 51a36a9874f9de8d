package org.goldenthread.mapping.original;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.office.DocxReader;
import org.goldenthread.mapping.office.XlsxReader;
import org.goldenthread.mapping.pdf.PdfReader;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Transcript;

/**
 * Reads files as they come. What a file is shows in its content; its name is only minded where the
 * two differ so that a person should know. Safe for use by many threads.
 */
public final class Originals {

  private static final long MOST_BYTES = 200L << 20;
  private static final long MOST_SECONDS = 120;

  /** Deeper nesting than any real page has would end a recursive reader without a sentence. */
  private static final long STACK_BYTES = 64L << 20;

  private Originals() {}

  /**
   * Reads a file.
   *
   * @throws Failure in one sentence that says what is wrong with the file and what to do: it is
   *     missing, empty, too large, takes too long, is of a kind that is not read, or is not what
   *     its name says
   */
  public static Transcript read(Path file) {
    return read(file, bytes(file));
  }

  /**
   * Reads a file that is at hand.
   *
   * @param file what it is called in a complaint
   * @throws Failure as {@link #read(Path)} does
   */
  public static Transcript read(Path file, byte[] bytes) {
    Transcript transcript = inTime(file, bytes);
    if (transcript.blocks().stream().allMatch(block -> block instanceof Block.Furniture)) {
      throw Failure.data(
          file.toString(), "the file holds no words; get a version that has its text");
    }
    return transcript;
  }

  /**
   * The bytes of a file.
   *
   * @throws Failure when it is missing, empty or too large
   */
  public static byte[] bytes(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        throw Failure.data(file.toString(), "there is no such file; correct the name");
      }
      long size = Files.size(file);
      if (size == 0) {
        throw Failure.data(file.toString(), "the file is empty; download or save it again");
      }
      if (size > MOST_BYTES) {
        throw Failure.data(
            file.toString(),
            "the file has "
                + (size >> 20)
                + " MB, more than the "
                + (MOST_BYTES >> 20)
                + " that are read; divide it");
      }
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA, file + ": the file cannot be read; check its rights", unreadable);
    }
  }

  private static Transcript inTime(Path file, byte[] bytes) {
    FutureTask<Transcript> task = new FutureTask<>(() -> dispatch(file, bytes));
    Thread reader = new Thread(null, task, "read " + file.getFileName(), STACK_BYTES);
    reader.setDaemon(true);
    reader.start();
    try {
      return task.get(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      reader.interrupt();
      throw new Failure(
          Failure.Code.DATA,
          file
              + ": the file was not read within "
              + MOST_SECONDS
              + " seconds; save it anew, or divide it",
          late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Failure(Failure.Code.DATA, file + ": reading was stopped; start again", stopped);
    } catch (ExecutionException failed) {
      throw told(file, failed.getCause());
    }
  }

  /** A file that a reader stumbles over is at fault, not the program. */
  private static Failure told(Path file, Throwable cause) {
    if (cause instanceof Failure failure) {
      return failure;
    }
    if (cause instanceof Error full && !(cause instanceof StackOverflowError)) {
      throw full;
    }
    return new Failure(
        Failure.Code.DATA,
        file + ": the file is damaged (" + cause + "); open it, save it anew and add that",
        cause);
  }

  private static Transcript dispatch(Path file, byte[] bytes) {
    String name = file.toString();
    Format format = Format.of(name, bytes);
    mindName(file, format);
    return switch (format) {
      case HTML -> HtmlReader.read(name, bytes);
      case CSV, TSV -> DelimitedReader.read(name, bytes, format);
      case TEXT -> TextReader.read(name, bytes);
      case PDF -> PdfReader.read(name, bytes);
      case DOCX -> DocxReader.read(name, bytes);
      case XLSX -> XlsxReader.read(name, bytes);
    };
  }

  /** A page that was saved under the name of a document is most often a complaint of a server. */
  private static void mindName(Path file, Format format) {
    String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
    boolean document = List.of(".pdf", ".docx", ".xlsx").stream().anyMatch(name::endsWith);
    if (document && (format == Format.HTML || format == Format.TEXT)) {
      throw Failure.data(
          file.toString(),
          "this is "
              + (format == Format.HTML ? "a web page" : "plain text")
              + ", not what its name says, perhaps the complaint of a server; download it again");
    }
  }
}
