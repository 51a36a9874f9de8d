package org.goldenthread.mapping.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out how the characters of a text are coded. All methods are pure functions. */
public final class Coding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 2000;

  private Coding() {}

  /** The characters without the mark of byte order; line breaks are as they stand. */
  public static String decode(byte[] bytes) {
    String text = new String(bytes, of(bytes));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset of(byte[] bytes) {
    if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    int zeros = zeros(bytes, 1) - zeros(bytes, 0);
    if (Math.abs(zeros) > Math.min(bytes.length, SAMPLE) / 4 && bytes.length > 8) {
      return zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    }
    return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
  }

  private static boolean begins(byte[] bytes, int one, int two) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == one && (bytes[1] & 0xFF) == two;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }
}
