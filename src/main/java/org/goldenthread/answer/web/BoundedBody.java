package org.goldenthread.answer.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.fault.Failure;

/** A request whose body was read whole, in time, and is no longer than a limit. */
final class BoundedBody extends HttpServletRequestWrapper {

  private static final int PIECE = 8 * 1024;

  private final byte[] body;

  BoundedBody(HttpServletRequest request, Limits limits) throws IOException {
    super(request);
    this.body = read(request.getInputStream(), limits);
  }

  /** A body that comes drop by drop must not hold a thread for ever. */
  private static byte[] read(InputStream in, Limits limits) throws IOException {
    try {
      return readInTime(in, limits);
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException || e instanceof InterruptedIOException) {
        throw tooSlow(limits);
      }
      throw e;
    }
  }

  private static byte[] readInTime(InputStream in, Limits limits) throws IOException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limits.of(Limit.SENDING_TIME));
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
      read.write(piece, 0, length);
      if (read.size() > limits.requestBodyBytes()) {
        throw new Failure(
            Failure.Code.TOO_LARGE,
            "A request body may have " + limits.requestBodyBytes() + " bytes; write less.");
      }
      if (System.nanoTime() > end) {
        throw tooSlow(limits);
      }
    }
    return read.toByteArray();
  }

  private static Failure tooSlow(Limits limits) {
    return new Failure(
        Failure.Code.TOO_SLOW,
        "The request body did not arrive within " + limits.of(Limit.SENDING_TIME) + " ms.");
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Kept(new ByteArrayInputStream(body));
  }

  /** The body as text. */
  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** The body once more. */
  private static final class Kept extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Kept(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      return bytes.read(target, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("The body is read at once.");
    }
  }
}
