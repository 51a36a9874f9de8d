package org.goldenthread.answer.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Collects a whole answer before anything is sent, so that a query that is stopped half-way never
 * yields half an answer under 200. Filled by one thread, sent by another when that is done.
 */
final class CollectedResponse extends HttpServletResponseWrapper {

  private final Map<String, String> headers = new LinkedHashMap<>();
  private final Pieces body = new Pieces();
  private final int mostBytes;
  private int status = SC_OK;
  private @Nullable String type;
  private @Nullable PrintWriter writer;

  CollectedResponse(HttpServletResponse response, int mostBytes) {
    super(response);
    this.mostBytes = mostBytes;
  }

  boolean isError() {
    return status >= SC_BAD_REQUEST;
  }

  /** What was said of the error, as one line. */
  String sentence() {
    String text = body.text().strip().replaceAll("\\s+", " ");
    return text.endsWith(".") || text.isEmpty() ? text : text + ".";
  }

  /** Sends what was collected. */
  void send(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    if (type != null) {
      response.setContentType(type);
    }
    response.setContentLengthLong(body.size());
    body.writeTo(response.getOutputStream());
  }

  @Override
  public void setStatus(int status) {
    this.status = status;
    if (isError()) {
      body.clear();
    }
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void sendError(int status) {
    setStatus(status);
  }

  @Override
  public void sendError(int status, String message) {
    setStatus(status);
    byte[] text = message.getBytes(StandardCharsets.UTF_8);
    body.write(text, 0, text.length);
  }

  @Override
  public void setHeader(String name, String value) {
    if (name.equalsIgnoreCase("Content-Type")) {
      type = value;
    } else if (!name.equalsIgnoreCase("Content-Length")) {
      headers.put(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    setHeader(name, headers.containsKey(name) ? headers.get(name) + ", " + value : value);
  }

  @Override
  public boolean containsHeader(String name) {
    return headers.containsKey(name) || super.containsHeader(name);
  }

  @Override
  public void setContentType(String type) {
    this.type = type;
  }

  @Override
  public @Nullable String getContentType() {
    return type;
  }

  @Override
  public void setCharacterEncoding(String charset) {
    if (type != null && !type.contains("charset")) {
      type = type + ";charset=" + charset;
    }
  }

  @Override
  public void setContentLength(int length) {
    // It is known when all is collected.
  }

  @Override
  public void setContentLengthLong(long length) {
    // It is known when all is collected.
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void flushBuffer() {
    // Nothing is sent before all is collected.
  }

  @Override
  public void reset() {
    resetBuffer();
    headers.clear();
    status = SC_OK;
  }

  @Override
  public void resetBuffer() {
    body.clear();
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Collector();
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new Collector(), true, StandardCharsets.UTF_8);
    }
    return writer;
  }

  private void checkRoom(int more) {
    if (isError()) {
      return;
    }
    Watch.check();
    if (body.size() + more > mostBytes) {
      throw Watch.refuse(
          Failure.Code.TOO_LARGE,
          "The answer has more than " + mostBytes + " bytes; ask for less at once.");
    }
  }

  /** Keeps what is written. */
  private final class Collector extends ServletOutputStream {

    @Override
    public void write(int b) {
      checkRoom(1);
      body.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      checkRoom(length);
      body.write(bytes, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("An answer is collected at once.");
    }
  }
}
