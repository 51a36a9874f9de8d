package org.goldenthread.answer.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** The error body for requests that are refused before a handler sees them. */
final class ServerErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus() < 400 ? 500 : response.getStatus();
    response.setStatus(status);
    write(response, status, callback);
    return true;
  }

  @Override
  public boolean writeError(Request request, Response response, Callback callback, int status) {
    response.setStatus(status);
    write(response, status, callback);
    return true;
  }

  private static void write(Response response, int status, @Nullable Callback callback) {
    SafetyHeaders.ALL.forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problems.MEDIA_TYPE);
    String body = Problems.body(status, HttpStatus.getMessage(status) + ".");
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
  }
}
