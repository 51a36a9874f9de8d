package org.goldenthread.mapping.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.goldenthread.fault.Failure;

/** Refuses a PDF of which a part unpacks to more than any page needs, before it is unpacked. */
final class PdfBulk {

  private static final long MOST = 256L << 20;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int ZLIB = 31;

  private PdfBulk() {}

  /**
   * Checks a file.
   *
   * @throws Failure if one of its streams, or all together, unpack to too much
   */
  static void check(String name, byte[] bytes) {
    byte[] buffer = new byte[1 << 16];
    long all = 0;
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      if (packed(bytes, at)) {
        all += unpacked(bytes, at, buffer, MOST - all);
        if (all >= MOST) {
          throw Failure.data(
              name,
              "it unpacks to more than any document needs; print it anew as PDF and add that");
        }
      }
    }
  }

  /** Where the next stream begins, or -1. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length + 2 < bytes.length; i++) {
      if (bytes[i] == STREAM[0] && matches(bytes, i) && (i == 0 || bytes[i - 1] != 'd')) {
        int after = i + STREAM.length;
        after += bytes[after] == '\r' ? 1 : 0;
        return after + (bytes[after] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  private static boolean matches(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean packed(byte[] bytes, int at) {
    return at + 1 < bytes.length
        && (bytes[at] & 0x0f) == 8
        && ((bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff)) % ZLIB == 0;
  }

  private static long unpacked(byte[] bytes, int at, byte[] buffer, long most) {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, at, bytes.length - at);
    long size = 0;
    try {
      int read = inflater.inflate(buffer);
      while (read > 0 && size < most) {
        size += read;
        read = inflater.inflate(buffer);
      }
    } catch (DataFormatException broken) {
      return size;
    } finally {
      inflater.end();
    }
    return size;
  }
}
