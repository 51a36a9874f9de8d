package org.goldenthread.answer.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.query.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask now: fair shares for each address, and lanes so that free queries never keep pages
 * and catalogue waiting. Safe for use by many threads.
 */
final class Admission implements AutoCloseable {

  private static final int SECONDS_OF_A_DOWNLOAD = 30;

  private final Limits limits;
  private final FairUse fairUse;
  private final Lane questions;
  private final Lane queries;
  private final Lane downloads;
  private final Lane trees;
  private final Map<String, Integer> downloading = new ConcurrentHashMap<>();

  Admission(Limits limits) {
    this.limits = limits;
    this.fairUse = new FairUse(limits, () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    this.questions = lane("question", limits.of(Limit.AT_ONCE));
    this.queries = lane("query", limits.of(Limit.AT_ONCE));
    this.downloads = lane("download", limits.of(Limit.DOWNLOADS));
    this.trees = lane("tree", limits.of(Limit.TREES));
  }

  private Lane lane(String name, int atOnce) {
    return new Lane(
        name, atOnce, limits.of(Limit.WAITING), Duration.ofMillis(limits.of(Limit.WAITING_TIME)));
  }

  /** Refuses a caller who asks more than a fair share; health is always told. */
  void check(Context request) {
    if (request.path().equals(Addresses.HEALTH)) {
      return;
    }
    int seconds = fairUse.request(address(request));
    if (seconds > 0) {
      request.header("Retry-After", Integer.toString(seconds));
      throw FairUse.tooOften(seconds);
    }
  }

  /** Answers a question of the catalogue. */
  <T> T question(Context request, Supplier<T> work) {
    return charged(request, () -> questions.here(work));
  }

  /** Answers a free query. */
  <T> T query(Context request, Function<Watch, T> work) {
    return charged(request, () -> queries.apart(limits.sparqlDeadline(), work));
  }

  /** Sends a whole graph; one that must be built as a tree in memory waits for the one before. */
  void download(Context request, boolean tree, Runnable work) {
    String address = address(request);
    if (downloading.merge(address, 1, Integer::sum) > limits.of(Limit.DOWNLOADS_EACH)) {
      downloading.computeIfPresent(address, Admission::oneLess);
      throw FairUse.tooOften(SECONDS_OF_A_DOWNLOAD);
    }
    try {
      (tree ? trees : downloads)
          .here(
              () -> {
                work.run();
                return true;
              });
    } finally {
      downloading.computeIfPresent(address, Admission::oneLess);
    }
  }

  private static @Nullable Integer oneLess(String address, int count) {
    return count == 1 ? null : count - 1;
  }

  private <T> T charged(Context request, Supplier<T> work) {
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      fairUse.charge(address(request), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }
  }

  /** Of the connection; headers that a caller can write do not count. */
  private static String address(Context request) {
    return request.req().getRemoteAddr();
  }

  @Override
  public void close() {
    questions.close();
    queries.close();
    downloads.close();
    trees.close();
  }
}
