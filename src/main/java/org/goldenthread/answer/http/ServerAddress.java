package org.goldenthread.answer.http;

import io.javalin.http.Context;

/** The address of this server as the caller knows it, without a slash at its end. */
public final class ServerAddress {

  private ServerAddress() {}

  /** As this request names it. */
  public static String of(Context request) {
    return request.scheme() + "://" + request.host();
  }
}
