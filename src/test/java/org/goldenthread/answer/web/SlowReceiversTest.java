package org.goldenthread.answer.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Manifest;
import org.goldenthread.answer.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole graph, taken quickly and drop by drop. */
final class SlowReceiversTest {

  private static final int BYTES_A_SECOND = 1_000_000;
  private static final int LEAST_BYTES = 20_000_000;
  private static final int PAUSE_MS = 50;
  private static final int SLOW_PIECES = 120;

  private static WebServer server;
  private static Store store;

  @BeforeAll
  static void serve() {
    store = Store.of(RealCorpus.mapped().dataset(), Manifest.draft("test", Map.of(), Map.of()));
    Limits limits = Limits.standard().with(Limit.DOWNLOAD_RATE, BYTES_A_SECOND);
    Catalogue catalogue = Catalogue.read(RealCorpus.HOME.resolve("queries"));
    server = WebServer.start("127.0.0.1", 0, new Site(store, catalogue, limits));
  }

  @AfterAll
  static void close() {
    server.close();
    store.close();
  }

  /** How much of the answer comes when a number of first pieces are taken slowly. */
  private static long received(int slowly) throws IOException, InterruptedException {
    String request = "GET /data HTTP/1.0\r\nHost: localhost\r\nAccept: application/n-quads\r\n\r\n";
    try (Socket socket = new Socket()) {
      socket.setReceiveBufferSize(1 << 14);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return taken(socket.getInputStream(), slowly);
    }
  }

  private static long taken(InputStream in, int slowly) throws InterruptedException {
    byte[] piece = new byte[1 << 13];
    long received = 0;
    int pieces = 0;
    try {
      int length = in.read(piece);
      while (length >= 0) {
        received += length;
        if (pieces++ < slowly) {
          TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
        }
        length = in.read(piece);
      }
    } catch (IOException e) {
      assertTrue(received > 0, e::toString); // The connection was broken off.
    }
    return received;
  }

  @Test
  void aReceiverWhoTakesDropsIsBrokenOffAndAQuickOneIsNot() throws Exception {
    long whole = received(0);
    assertTrue(whole > LEAST_BYTES, () -> whole + " bytes");
    long some = received(SLOW_PIECES);
    assertTrue(some < whole / 2, () -> some + " of " + whole + " bytes");
  }
}
