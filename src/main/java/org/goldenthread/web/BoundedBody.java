package org.goldenthread.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.goldenthread.fault.Failure;

/** A request whose body was read whole and is no longer than a limit. */
final class BoundedBody extends HttpServletRequestWrapper {

  private final byte[] body;

  BoundedBody(HttpServletRequest request, int limitBytes) throws IOException {
    super(request);
    this.body = request.getInputStream().readNBytes(limitBytes + 1);
    if (body.length > limitBytes) {
      throw new Failure(
          Failure.Code.TOO_LARGE, "A request body may have " + limitBytes + " bytes; write less.");
    }
  }

  @Override
  public ServletInputStream getInputStream() {
    ByteArrayInputStream bytes = new ByteArrayInputStream(body);
    return new ServletInputStream() {
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
    };
  }
}
