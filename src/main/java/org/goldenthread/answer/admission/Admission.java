package org.goldenthread.answer.admission;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.goldenthread.answer.engine.Budget;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.query.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask now: fair shares for each caller, and lanes so that free queries never keep pages and
 * catalogue waiting. All that a question needs, from its text to the last byte of its answer, is
 * one turn under one deadline. Safe for use by many threads.
 */
public final class Admission implements AutoCloseable {

  private static final int SECONDS_OF_A_DOWNLOAD = 30;

  private final Limits limits;
  private final Callers callers;
  private final FairUse fairUse;
  private final Lane questions;
  private final Lane queries;
  private final Lane downloads;
  private final Lane trees;
  private final Map<String, Integer> downloading = new ConcurrentHashMap<>();

  /** What may be asked of this server, by whom; {@code proxies} may say for whom they ask. */
  public Admission(Limits limits, Set<String> proxies) {
    this.limits = limits;
    this.callers = new Callers(proxies);
    this.fairUse = new FairUse(limits, () -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()));
    int atOnce = limits.of(Limit.AT_ONCE);
    this.questions = lane("question", atOnce, atOnce);
    this.queries = lane("query", atOnce, Math.max(1, atOnce - 1));
    this.downloads = lane("download", limits.of(Limit.DOWNLOADS), limits.of(Limit.DOWNLOADS_EACH));
    this.trees = lane("tree", limits.of(Limit.TREES), limits.of(Limit.TREES));
  }

  private Lane lane(String name, int atOnce, int each) {
    Duration patience = Duration.ofMillis(limits.of(Limit.WAITING_TIME));
    return new Lane(name, new Lane.Size(atOnce, each, limits.of(Limit.WAITING), patience));
  }

  /** What one question may cost. */
  public Limits limits() {
    return limits;
  }

  /** Refuses a caller who asks more than a fair share; health is always told. */
  public void check(Context request) {
    if (request.path().equals(Addresses.HEALTH)) {
      return;
    }
    int seconds = callers.isFree(request) ? 0 : fairUse.request(callers.of(request));
    if (seconds > 0) {
      request.header("Retry-After", Integer.toString(seconds));
      throw FairUse.tooOften(seconds);
    }
  }

  /** Answers a question of the catalogue. */
  public <T> T question(Context request, Supplier<T> work) {
    Duration deadline = limits.catalogueDeadline();
    return questions.here(
        callers.of(request), charged(request, () -> Watch.over(deadline, watch -> work.get())));
  }

  /** Answers a free query. */
  public <T> T query(Context request, Function<Watch, T> work) {
    Duration deadline = limits.sparqlDeadline();
    return queries.apart(
        callers.of(request),
        deadline,
        charged(request, () -> Watch.over(deadline, Budget.ofQueries(), work)));
  }

  /** Sends a whole graph; one that must be built as a tree in memory waits for the one before. */
  public void download(Context request, boolean tree, Runnable work) {
    String caller = callers.of(request);
    if (downloading.merge(caller, 1, Integer::sum) > limits.of(Limit.DOWNLOADS_EACH)) {
      downloading.computeIfPresent(caller, Admission::oneLess);
      request.header("Retry-After", Integer.toString(SECONDS_OF_A_DOWNLOAD));
      throw FairUse.tooOften(SECONDS_OF_A_DOWNLOAD);
    }
    try {
      (tree ? trees : downloads)
          .here(
              caller,
              () -> {
                work.run();
                return true;
              });
    } finally {
      downloading.computeIfPresent(caller, Admission::oneLess);
    }
  }

  /** Threads that go on although nobody waits for them. */
  public int stuck() {
    return queries.stuck();
  }

  private static @Nullable Integer oneLess(String address, int count) {
    return count == 1 ? null : count - 1;
  }

  /** The work, whose time is charged to the caller; that of waiting for a turn is not. */
  private <T> Supplier<T> charged(Context request, Supplier<T> work) {
    if (callers.isFree(request)) {
      return work;
    }
    String caller = callers.of(request);
    return () -> {
      long start = System.nanoTime();
      try {
        return work.get();
      } finally {
        fairUse.charge(caller, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
      }
    };
  }

  @Override
  public void close() {
    questions.close();
    queries.close();
    downloads.close();
    trees.close();
  }
}
