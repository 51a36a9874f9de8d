package org.goldenthread.answer.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.goldenthread.answer.engine.Budget;

/**
 * A whole answer as it goes over the network, plain or packed. It names itself (ETag) by the
 * version of the store and by what it holds, so that a caller who has it is told just that.
 *
 * <p>Safe for use by many threads.
 */
public final class Reply {

  private static final int WORTH_PACKING = 1_400;

  private final String type;
  private final Map<String, String> headers;
  private final byte[] body;
  private volatile Optional<byte[]> packed = Optional.empty();
  private final String tag;
  private int receivers;

  private Reply(String version, String type, Map<String, String> headers, byte[] body) {
    this.type = type;
    this.headers = Map.copyOf(headers);
    this.body = body;
    this.tag = version + "-" + checksum(body) + "-" + body.length;
  }

  /** An answer of a version of the store. */
  public static Reply of(String version, String type, Map<String, String> headers, String text) {
    return new Reply(version, type, headers, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer that is no text. */
  public static Reply of(String version, String type, Map<String, String> headers, byte[] body) {
    return new Reply(version, type, headers, body);
  }

  /** How much memory it takes at most, about. */
  int bytes() {
    return body.length + (body.length < WORTH_PACKING ? 0 : body.length / 3);
  }

  /** Sends it, or tells that the caller has it. */
  public void send(Context request) {
    boolean packs = Packing.isWorthwhile(request, body.length);
    String name = '"' + tag + (packs ? "-gzip\"" : "\"");
    HttpServletResponse response = request.res();
    response.setHeader("ETag", name);
    response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    response.addHeader("Vary", "Accept-Encoding");
    if (Packing.names(request.header("If-None-Match"), name)) {
      request.status(304);
      return;
    }
    beginSending();
    try {
      headers.forEach(response::setHeader);
      response.setContentType(type);
      if (packs) {
        response.setHeader("Content-Encoding", "gzip");
      }
      byte[] bytes = packs ? packed() : body;
      response.setContentLength(bytes.length);
      response.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      endSending();
    }
  }

  /** However many receive it, it is in the memory once. */
  private synchronized void beginSending() {
    if (receivers == 0) {
      Budget.ofAnswers().take(bytes());
    }
    receivers++;
  }

  private synchronized void endSending() {
    receivers--;
    if (receivers == 0) {
      Budget.ofAnswers().giveBack(bytes());
    }
  }

  /** Packed when somebody first asks for that. */
  private byte[] packed() {
    byte[] bytes = packed.orElseGet(() -> pack(body));
    packed = Optional.of(bytes);
    return bytes;
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

  private static String checksum(byte[] body) {
    CRC32C checksum = new CRC32C();
    checksum.update(body);
    return Long.toHexString(checksum.getValue());
  }
}
