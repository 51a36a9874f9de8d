package org.goldenthread.mapping.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.fault.Failure;

/**
 * The characters of one document, its lines and where each stands. Nothing in it is ever changed.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class SourceText {

  private final String slug;
  private final String text;
  private final List<Line> lines;

  /** Where the second half of each character stands that takes two units of UTF-16. */
  private final int[] secondHalves;

  private SourceText(String slug, String text) {
    this.slug = slug;
    this.text = text;
    this.lines = Collections.unmodifiableList(lines(text));
    this.secondHalves =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** A text that is at hand, for readers that need no file. */
  public static SourceText of(String slug, String text) {
    return new SourceText(slug, text);
  }

  /**
   * Reads a document and checks that it is the one that was described.
   *
   * @param slug the document's slug
   * @param file where it lies
   * @param sha256 the fingerprint that its description gives, in lower-case hexadecimal digits
   * @throws Failure when the file is missing, differs from its description or is not UTF-8
   */
  public static SourceText read(String slug, Path file, String sha256) {
    byte[] bytes = bytes(file);
    String found = fingerprint(bytes);
    if (!found.equals(sha256)) {
      throw Failure.data(
          file.toString(),
          "the document differs from its description (SHA-256 "
              + found
              + ", described as "
              + sha256
              + "); restore the published file or describe the new one in document.yaml");
    }
    return new SourceText(slug, decode(bytes, file));
  }

  /** The SHA-256 fingerprint of some bytes in lower-case hexadecimal digits. */
  public static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform knows SHA-256", impossible);
    }
  }

  /**
   * The SHA-256 fingerprint of a file.
   *
   * @throws Failure when it cannot be read
   */
  public static String fingerprint(Path file) {
    return fingerprint(bytes(file));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException missing) {
      throw new Failure(
          Failure.Code.DATA,
          file + ": the document is missing; put the published text there",
          missing);
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA, file + ": the document cannot be read; check its rights", unreadable);
    }
  }

  private static String decode(byte[] bytes, Path file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException wrong) {
      String readable = new String(bytes, StandardCharsets.UTF_8);
      long line = readable.substring(0, readable.indexOf('\uFFFD')).lines().count();
      throw new Failure(
          Failure.Code.DATA,
          file + ":" + line + ": the document is not UTF-8; convert it and describe the new file",
          wrong);
    }
  }

  private static List<Line> lines(String text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      int stop = end < 0 ? text.length() : end;
      lines.add(new Line(lines.size() + 1, from, text.substring(from, stop)));
      from = stop + 1;
    }
    return lines;
  }

  /** The document's slug. */
  public String slug() {
    return slug;
  }

  /** All characters of the document. */
  public String text() {
    return text;
  }

  /** All lines in order; line n stands at index n - 1. */
  public List<Line> lines() {
    return lines;
  }

  /** The line of the given number, counted from 1. */
  public Line line(int number) {
    return lines.get(number - 1);
  }

  /** The printed characters of a stretch. */
  public String quote(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The characters before a stretch, at most as many as given, that part it from its likes. */
  public String before(Span span, int most) {
    return text.substring(whole(Math.max(0, span.start() - most)), span.start());
  }

  /** The characters behind a stretch, at most as many as given. */
  public String after(Span span, int most) {
    return text.substring(span.end(), whole(Math.min(text.length(), span.end() + most)));
  }

  /** A place that does not cut a character in two. */
  private int whole(int offset) {
    boolean cuts = offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return cuts ? offset + 1 : offset;
  }

  /** The number of the line on which a character stands. */
  public int lineAt(int offset) {
    int low = 0;
    int high = lines.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (lines.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low + 1;
  }

  /**
   * The place of a character counted in Unicode code points, as Web Annotation selectors count.
   *
   * @param offset the same place in UTF-16 units
   */
  public int codePointAt(int offset) {
    int place = Arrays.binarySearch(secondHalves, offset);
    return offset - (place < 0 ? -place - 1 : place);
  }
}
