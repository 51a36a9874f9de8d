package org.goldenthread.answer.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** What of an answer a caller has already, and whether the rest is sent packed. */
public final class Packing {

  private static final int WORTH_PACKING = 1_400;

  private Packing() {}

  /** Whether so many bytes are sent packed to this caller. */
  public static boolean isWorthwhile(Context request, long bytes) {
    return bytes >= WORTH_PACKING && takesPacked(request.header("Accept-Encoding"));
  }

  /** Names the answer, and tells a caller who has it just that. */
  public static boolean isKnown(Context request, String tag) {
    boolean packs = isWorthwhile(request, Long.MAX_VALUE);
    String name = '"' + tag + (packs ? "-gzip\"" : "\"");
    request.header("ETag", name).header("Cache-Control", "public, max-age=0, must-revalidate");
    boolean known = names(request.header("If-None-Match"), name);
    if (known) {
      request.res().addHeader("Vary", "Accept-Encoding");
      request.status(304);
    }
    return known;
  }

  /** The body of the answer. */
  public static OutputStream open(Context request, boolean packs) throws IOException {
    request.res().addHeader("Vary", "Accept-Encoding");
    OutputStream out = request.res().getOutputStream();
    if (!packs) {
      return out;
    }
    request.res().setHeader("Content-Encoding", "gzip");
    return new GZIPOutputStream(out, 1 << 16);
  }

  /** Whether the value of an If-None-Match header names this answer. */
  static boolean names(@Nullable String header, String name) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .map(known -> known.startsWith("W/") ? known.substring(2) : known)
            .anyMatch(known -> known.equals("*") || known.equals(name));
  }

  static boolean takesPacked(@Nullable String header) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(
                coding -> coding.equals("gzip") || coding.matches("gzip;q=(1|0[.]0*[1-9]).*"));
  }
}
