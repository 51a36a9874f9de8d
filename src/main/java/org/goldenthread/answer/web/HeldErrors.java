package org.goldenthread.answer.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * A response that lets answers through and holds errors back, so that they can be told in our own
 * error body.
 */
final class HeldErrors extends HttpServletResponseWrapper {

  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean error;

  HeldErrors(HttpServletResponse response) {
    super(response);
  }

  /** Whether an error was reported and nothing has been sent yet. */
  boolean isError() {
    return error && !isCommitted();
  }

  /** What was said of the error, as one line. */
  String sentence() {
    String text = held.toString(StandardCharsets.UTF_8).strip().replaceAll("\\s+", " ");
    return text.endsWith(".") || text.isEmpty() ? text : text + ".";
  }

  @Override
  public void setStatus(int status) {
    error = status >= 400;
    super.setStatus(status);
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
    held.writeBytes(message.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void setContentType(String type) {
    if (!error) {
      super.setContentType(type);
    }
  }

  @Override
  public void setCharacterEncoding(String charset) {
    if (!error) {
      super.setCharacterEncoding(charset);
    }
  }

  @Override
  public void setContentLength(int length) {
    if (!error) {
      super.setContentLength(length);
    }
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    return error ? new Held() : super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    return error ? new PrintWriter(held, true, StandardCharsets.UTF_8) : super.getWriter();
  }

  /** Keeps what is written. */
  private final class Held extends ServletOutputStream {
    @Override
    public void write(int b) {
      held.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Errors are written at once.");
    }
  }
}
