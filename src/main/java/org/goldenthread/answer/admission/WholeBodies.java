package org.goldenthread.answer.admission;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;
import org.goldenthread.answer.engine.Budget;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Hands a request on when its body has come whole, in time, and is no longer than the limit. Until
 * then no thread waits for it, so that those who send half a body hold nothing that others need. A
 * body that is packed is refused: small ones unfold to large ones.
 */
final class WholeBodies extends Handler.Wrapper {

  private static final int NOT_FOUND = 404;
  private static final int TIMEOUT = 408;
  private static final int TOO_LARGE = 413;
  private static final int UNSUPPORTED = 415;
  private static final int BUSY = 503;

  private final int mostBytes;
  private final int sendingMs;
  private final Budget budget;

  WholeBodies(Handler handler, Limits limits, Budget budget) {
    super(handler);
    this.mostBytes = limits.requestBodyBytes();
    this.sendingMs = limits.of(Limit.SENDING_TIME);
    this.budget = budget;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    boolean chunked = request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    if (!chunked && request.getLength() <= 0) {
      return super.handle(request, response, callback);
    }
    String coding = request.getHeaders().get(HttpHeader.CONTENT_ENCODING);
    if (coding != null && !coding.strip().equalsIgnoreCase("identity")) {
      return refuse(UNSUPPORTED, request, response, callback);
    }
    if (request.getLength() > mostBytes) {
      return refuse(TOO_LARGE, request, response, callback);
    }
    try {
      budget.take(mostBytes);
    } catch (Failure full) {
      return refuse(BUSY, request, response, callback);
    }
    Callback after = Callback.from(callback, () -> budget.giveBack(mostBytes));
    Arriving body = new Arriving(request, response, after);
    Content.Source.asByteArrayAsync(request, mostBytes, body);
    return true;
  }

  private void handOn(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, NOT_FOUND);
      }
    } catch (Exception e) {
      Response.writeError(request, response, callback, e);
    }
  }

  /** What was not read cannot be told from the next request. */
  private static boolean refuse(int status, Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONNECTION, "close");
    Response.writeError(request, response, callback, status);
    return true;
  }

  /** A body that is coming: whole, not at all, or too late, and only one of these. */
  private final class Arriving implements Promise.Invocable<byte[]> {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final Scheduler.Task clock;
    private final AtomicBoolean settled = new AtomicBoolean();

    Arriving(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
      this.clock =
          getServer().getScheduler().schedule(this::late, sendingMs, TimeUnit.MILLISECONDS);
    }

    @Override
    public void succeeded(byte[] bytes) {
      settle(() -> handOn(new Whole(request, bytes), response, callback));
    }

    @Override
    public void failed(Throwable problem) {
      settle(() -> refuse(TOO_LARGE, request, response, callback));
    }

    void late() {
      settle(() -> refuse(TIMEOUT, request, response, callback));
    }

    private void settle(Runnable then) {
      if (settled.compareAndSet(false, true)) {
        clock.cancel();
        getServer().getThreadPool().execute(then);
      }
    }
  }

  /** The request with the body that was read. */
  private static final class Whole extends Request.Wrapper {

    private final Content.Source body;
    private final int length;

    Whole(Request request, byte[] bytes) {
      super(request);
      this.body = new ByteBufferContentSource(ByteBuffer.wrap(bytes));
      this.length = bytes.length;
    }

    @Override
    public long getLength() {
      return length;
    }

    @Override
    public Content.@Nullable Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable task) {
      body.demand(task);
    }

    @Override
    public void fail(Throwable failure) {
      body.fail(failure);
    }
  }
}
