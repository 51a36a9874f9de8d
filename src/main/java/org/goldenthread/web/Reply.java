package org.goldenthread.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A whole answer as it goes over the network, plain and packed. It names itself by what it holds
 * (ETag), so that a caller who has it already is told just that.
 */
final class Reply {

  private static final int TAG_BYTES = 16;
  private static final int WORTH_PACKING = 1_400;

  private final String type;
  private final Map<String, String> headers;
  private final byte[] body;
  private final Optional<byte[]> packed;
  private final String tag;

  private Reply(String type, Map<String, String> headers, byte[] body) {
    this.type = type;
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.packed = body.length < WORTH_PACKING ? Optional.empty() : Optional.of(pack(body));
    this.tag = tag(body);
  }

  static Reply of(String type, Map<String, String> headers, String text) {
    return new Reply(type, headers, text.getBytes(StandardCharsets.UTF_8));
  }

  /** How much memory it takes, about. */
  int bytes() {
    return body.length + packed.map(bytes -> bytes.length).orElse(0);
  }

  /** Sends it, or tells that the caller has it. */
  void send(Context request) {
    boolean packs = packed.isPresent() && takesPacked(request.header("Accept-Encoding"));
    String name = '"' + tag + (packs ? "-gzip\"" : "\"");
    HttpServletResponse response = request.res();
    response.setHeader("ETag", name);
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    response.addHeader("Vary", "Accept-Encoding");
    if (names(request.header("If-None-Match"), name)) {
      request.status(304);
      return;
    }
    headers.forEach(response::setHeader);
    response.setContentType(type);
    if (packs) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] bytes = packs ? packed.orElseThrow() : body;
    response.setContentLength(bytes.length);
    try {
      response.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the value of an If-None-Match header names this answer. */
  private static boolean names(@Nullable String header, String name) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .map(known -> known.startsWith("W/") ? known.substring(2) : known)
            .anyMatch(known -> known.equals("*") || known.equals(name));
  }

  private static boolean takesPacked(@Nullable String header) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(
                coding -> coding.equals("gzip") || coding.matches("gzip;q=(1|0[.]0*[1-9]).*"));
  }

  private static byte[] pack(byte[] body) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4);
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private static String tag(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
