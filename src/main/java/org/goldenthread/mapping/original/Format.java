package org.goldenthread.mapping.original;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Coding;

/** The kinds of files that are read, recognised by what is in them. */
enum Format {
  PDF,
  DOCX,
  XLSX,
  HTML,
  CSV,
  TSV,
  TEXT;

  private static final int HEAD = 4096;
  private static final int PDF_HEAD = 1024;
  private static final long MOST_UNPACKED = 1L << 30;
  private static final int MOST_ENTRIES = 20_000;
  private static final int MOST_CONTROLS = 3;

  private static final Pattern MARKUP =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
  private static final Pattern FRAGMENT = Pattern.compile("(?is)<table\\b.*<t[dh]\\b");

  /** Kinds that are told by their first bytes, in hexadecimal digits, and what to do with them. */
  private static final Map<String, String> OTHERS =
      Map.of(
          "d0cf11e0",
              "this is an Office file of the old kind, or one with a password; open it and save it"
                  + " without password as .docx or .xlsx",
          "7b5c7274", "this is rich text (RTF); open it and save it as .docx",
          "89504e47", "this is a picture; run text recognition over it and add what comes of it",
          "ffd8ff", "this is a picture; run text recognition over it and add what comes of it",
          "47494638", "this is a picture; run text recognition over it and add what comes of it",
          "1f8b", "this is a packed file; unpack it and add what is in it",
          "377abcaf", "this is a packed file; unpack it and add what is in it");

  /**
   * What a file is.
   *
   * @throws Failure when it is of a kind that is not read, or unpacks to more than is read
   */
  static Format of(String name, byte[] bytes) {
    String first =
        new String(bytes, 0, Math.min(bytes.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
    if (first.contains("%PDF-")) {
      return PDF;
    }
    if (first.startsWith("PK\u0003\u0004")) {
      return packed(name, bytes);
    }
    String digits = HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 4));
    OTHERS.forEach(
        (begin, sentence) -> {
          if (digits.startsWith(begin)) {
            throw Failure.data(name, sentence);
          }
        });
    return written(name, Coding.decode(bytes));
  }

  private static Format written(String name, String text) {
    String head = text.substring(0, Math.min(text.length(), HEAD));
    long controls = head.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
    if (controls > MOST_CONTROLS) {
      throw Failure.data(
          name, "this is no file of a kind that is read (PDF, DOCX, XLSX, HTML, CSV, TSV, text)");
    }
    if (MARKUP.matcher(head).matches() || FRAGMENT.matcher(text).find()) {
      return HTML;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return Delimiter.of(text, lower.endsWith(".csv") || lower.endsWith(".tsv"))
        .map(delimiter -> delimiter.sign() == '\t' ? TSV : CSV)
        .orElse(TEXT);
  }

  /** Looks through a ZIP folder, counting what it unpacks to. */
  private static Format packed(String name, byte[] bytes) {
    Format found = null;
    long unpacked = 0;
    int entries = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found = entry.getName().equals("word/document.xml") ? DOCX : found;
        found = entry.getName().equals("xl/workbook.xml") ? XLSX : found;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          unpacked += read;
          limit(name, unpacked <= MOST_UNPACKED);
        }
        limit(name, ++entries <= MOST_ENTRIES);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new Failure(
          Failure.Code.DATA,
          name + ": the file is damaged or has a password; open it, save it anew and add that",
          damaged);
    }
    if (found == null) {
      throw Failure.data(
          name, "this is a packed folder, no Word or Excel file; unpack it and add what is in it");
    }
    return found;
  }

  private static void limit(String name, boolean within) {
    if (!within) {
      throw Failure.data(
          name, "the file unpacks to more than is read; it is no document of a usual size");
    }
  }
}
