package org.goldenthread.answer.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Requests to a running server, written as the recommendations write them. */
final class Conversation {

  static final String FORM = "application/x-www-form-urlencoded";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String server;

  Conversation(WebServer server) {
    this.server = "http://127.0.0.1:" + server.port();
  }

  String server() {
    return server;
  }

  HttpResponse<String> get(String address, String... headers) {
    return send(request(address, headers));
  }

  HttpResponse<String> post(String address, String type, String body, String... headers) {
    return post(address, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  HttpResponse<String> post(String address, String type, byte[] body, String... headers) {
    HttpRequest.Builder request = request(address, headers);
    if (!type.isEmpty()) {
      request.header("Content-Type", type);
    }
    return send(request.POST(BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> method(String method, String address, String... headers) {
    return send(request(address, headers).method(method, BodyPublishers.noBody()));
  }

  private HttpRequest.Builder request(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + address));
    return headers.length == 0 ? request : request.headers(headers);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError("the server does not answer", e);
    }
  }

  static String type(HttpResponse<?> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return type.contains(";") ? type.substring(0, type.indexOf(';')).strip() : type;
  }

  /** Names and values as a form or an address carries them. */
  static String form(String... pairs) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < pairs.length; i += 2) {
      form.append(i == 0 ? "" : "&").append(pairs[i]).append('=');
      form.append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }
}
