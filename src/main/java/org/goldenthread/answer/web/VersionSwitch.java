package org.goldenthread.answer.web;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands each request to the handler of the version that is shown when the request comes, and to no
 * other: an answer never mixes two versions. A version that was replaced ends when its last answer
 * is finished. Safe for use by many threads.
 */
final class VersionSwitch extends Handler.Wrapper {

  private static final Logger LOG = LoggerFactory.getLogger(VersionSwitch.class);

  private final AtomicReference<Shown> current = new AtomicReference<>();
  private final Runnable firstUnused;

  /** A switch that begins with the handler it is given; the task runs when it is used no more. */
  VersionSwitch(Runnable firstUnused) {
    this.firstUnused = firstUnused;
  }

  /** A version, and how many need it: the switch itself and every answer under way. */
  private static final class Shown {
    private final Handler handler;
    private final Runnable unused;
    private int users = 1;

    Shown(Handler handler, Runnable unused) {
      this.handler = handler;
      this.unused = unused;
    }

    synchronized boolean take() {
      if (users == 0) {
        return false;
      }
      users++;
      return true;
    }

    /** Answers whether nobody is left. */
    synchronized boolean giveBack() {
      users--;
      return users == 0;
    }
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    current.set(new Shown(getHandler(), firstUnused));
  }

  /** The version shown last ends with the server. */
  @Override
  protected void doStop() throws Exception {
    super.doStop();
    Shown last = current.getAndSet(null);
    if (last != null && last.giveBack()) {
      end(last);
    }
  }

  /** Shows another version from now on; the task runs when it is used no more. */
  void show(Handler handler, Runnable unused) throws Exception {
    handler.setServer(getServer());
    handler.start();
    giveBack(current.getAndSet(new Shown(handler, unused)));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Shown shown = take();
    AtomicBoolean finished = new AtomicBoolean();
    Callback answered =
        new Callback.Nested(callback) {
          @Override
          public void completed() {
            finish(shown, finished);
          }
        };
    boolean handled = false;
    try {
      handled = shown.handler.handle(request, response, answered);
      return handled;
    } finally {
      if (!handled) {
        finish(shown, finished);
      }
    }
  }

  private Shown take() {
    while (true) {
      Shown shown = current.get();
      if (shown.take()) {
        return shown;
      }
    }
  }

  private void finish(Shown shown, AtomicBoolean finished) {
    if (finished.compareAndSet(false, true)) {
      giveBack(shown);
    }
  }

  private void giveBack(Shown shown) {
    if (shown.giveBack()) {
      getServer().getThreadPool().execute(() -> end(shown));
    }
  }

  private static void end(Shown shown) {
    try {
      shown.handler.stop();
      shown.unused.run();
    } catch (Exception e) {
      LOG.warn("A version that was replaced could not be ended: {}", e.toString());
    }
  }
}
