package org.goldenthread.answer.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.answer.http.Reply;

/** Sends requests exactly as they are written; a well-behaved client would mend some of them. */
final class Sender {

  private static final int PATIENCE_MS = 60_000;

  private final int port;

  Sender(int port) {
    this.port = port;
  }

  /** What came back. */
  record Reply(int status, Map<String, String> headers, String text) {

    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  /** Sends one entry of the hostile inputs. */
  Reply send(HostileInput input, String listener) throws IOException {
    if (input.query() != null) {
      return post("application/sparql-query", HostileInput.expanded(input.query(), listener));
    }
    if (input.form() != null) {
      return post(
          "application/x-www-form-urlencoded", HostileInput.expanded(input.form(), listener));
    }
    return get(HostileInput.expanded(String.valueOf(input.address()), listener));
  }

  Reply get(String address, String... headers) throws IOException {
    return exchange("127.0.0.1", head("GET", address, headers) + "\r\n");
  }

  Reply request(String method, String address, String... headers) throws IOException {
    return exchange("127.0.0.1", head(method, address, headers) + "Content-Length: 0\r\n\r\n");
  }

  Reply post(String type, String body) throws IOException {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    String head = head("POST", "/sparql", "Content-Type", type);
    return exchange("127.0.0.1", head + "Content-Length: " + length + "\r\n\r\n" + body);
  }

  /** A body that is packed. */
  Reply postPacked(String type, byte[] body) throws IOException {
    String head = head("POST", "/sparql", "Content-Type", type, "Content-Encoding", "gzip");
    String text = new String(body, StandardCharsets.ISO_8859_1);
    byte[] whole =
        (head + "Content-Length: " + body.length + "\r\n\r\n" + text)
            .getBytes(StandardCharsets.ISO_8859_1);
    return exchange("127.0.0.1", whole);
  }

  /** As if another machine were asking. */
  Reply getFrom(String ownAddress, String address, String... headers) throws IOException {
    return exchange(ownAddress, head("GET", address, headers) + "\r\n");
  }

  private static String head(String method, String address, String... headers) {
    StringBuilder head = new StringBuilder(method + " " + address + " HTTP/1.1\r\n");
    head.append("Host: localhost\r\nConnection: close\r\nAccept: */*\r\n");
    for (int i = 0; i < headers.length; i += 2) {
      head.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
    }
    return head.toString();
  }

  private Reply exchange(String ownAddress, String request) throws IOException {
    return exchange(ownAddress, request.getBytes(StandardCharsets.UTF_8));
  }

  private Reply exchange(String ownAddress, byte[] request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(ownAddress, 0));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.setSoTimeout(PATIENCE_MS);
      send(socket.getOutputStream(), request);
      return parse(readAll(socket.getInputStream()));
    }
  }

  /** The server may refuse, and close, before it has read everything. */
  private static void send(OutputStream out, byte[] request) {
    try {
      out.write(request);
      out.flush();
    } catch (IOException e) {
      System.getLogger(Sender.class.getName())
          .log(System.Logger.Level.DEBUG, "refused while sending", e);
    }
  }

  private static byte[] readAll(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] piece = new byte[8192];
    try {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        all.write(piece, 0, length);
      }
    } catch (IOException e) {
      if (all.size() == 0) {
        throw e;
      }
    }
    return all.toByteArray();
  }

  private static Reply parse(byte[] all) throws IOException {
    String text = new String(all, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IOException("no answer: " + text);
    }
    String[] lines = text.substring(0, end).split("\r\n", -1);
    Map<String, String> headers = new TreeMap<>();
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    String body = new String(all, end + 4, all.length - end - 4, StandardCharsets.UTF_8);
    return new Reply(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, body);
  }
}
