package org.goldenthread.answer.admission;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Breaks off an answer that its receiver takes too slowly. Only the time in which sending waits for
 * the receiver counts, not that in which the answer is made.
 *
 * <p>Jetty's own handler computes one rate from all bytes that it ever sent to anybody, in a number
 * that overflows at 9.2 GB: a slow receiver among quick ones goes on, and then every answer fails.
 */
final class SlowReceivers extends Handler.Wrapper {

  /** How long a receiver may be slow. */
  private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(3);

  private final int bytesASecond;

  SlowReceivers(Handler handler, int bytesASecond) {
    super(handler);
    this.bytesASecond = bytesASecond;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new Timed(request, response), callback);
  }

  /** One answer; its pieces are sent one after another. */
  private final class Timed extends Response.Wrapper {

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong waitedNs = new AtomicLong();

    Timed(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer piece, Callback callback) {
      double least = (double) bytesASecond * waitedNs.get() / TimeUnit.SECONDS.toNanos(1);
      if (waitedNs.get() > PATIENCE_NS && sent.get() < least) {
        callback.failed(new EofException("The receiver is too slow."));
        return;
      }
      int length = piece == null ? 0 : piece.remaining();
      long start = System.nanoTime();
      super.write(
          last,
          piece,
          new Callback.Nested(callback) {
            @Override
            public void succeeded() {
              sent.addAndGet(length);
              waitedNs.addAndGet(System.nanoTime() - start);
              super.succeeded();
            }
          });
    }
  }
}
