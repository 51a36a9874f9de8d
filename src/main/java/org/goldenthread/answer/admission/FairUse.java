package org.goldenthread.answer.admission;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.fault.Failure;

/** How much each caller has asked lately. Safe for use by many threads. */
final class FairUse {

  private static final int MOST_ACCOUNTS = 20_000;
  private static final double MS_A_MINUTE = 60_000;

  private final int requestsAMinute;
  private final int queryMsAMinute;
  private final LongSupplier clockMs;
  private final Map<String, Account> accounts =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Account> eldest) {
          return size() > MOST_ACCOUNTS;
        }
      };

  FairUse(Limits limits, LongSupplier clockMs) {
    this.requestsAMinute = limits.of(Limit.REQUESTS_A_MINUTE);
    this.queryMsAMinute = limits.of(Limit.QUERY_TIME_A_MINUTE);
    this.clockMs = clockMs;
  }

  /**
   * Counts a request.
   *
   * @return 0 when it may go on, else the seconds after which it may come again
   */
  int request(String address) {
    return take(address, 1, 0);
  }

  /** Counts the time that a query has taken. */
  void charge(String address, long queryMs) {
    take(address, 0, queryMs);
  }

  /** What is told to one who asks too often. */
  static Failure tooOften(int seconds) {
    return new Failure(
        Failure.Code.TOO_OFTEN,
        "This address asks more than its fair share; come again in "
            + seconds
            + (seconds == 1 ? " second." : " seconds."));
  }

  private synchronized int take(String address, int requests, long queryMs) {
    Account account =
        accounts.computeIfAbsent(address, a -> new Account(requestsAMinute, queryMsAMinute));
    account.refill(clockMs.getAsLong());
    account.queryMs -= queryMs;
    if (requests == 0) {
      return 0;
    }
    double requestsShort = requests - account.requests;
    double msShort = -account.queryMs;
    if (requestsShort <= 0 && msShort <= 0) {
      account.requests -= requests;
      return 0;
    }
    double minutes = Math.max(requestsShort / requestsAMinute, msShort / queryMsAMinute);
    return (int) Math.max(1, Math.ceil(minutes * 60));
  }

  /** What is left to one address. */
  private final class Account {
    private double requests;
    private double queryMs;
    private long atMs = clockMs.getAsLong();

    Account(double requests, double queryMs) {
      this.requests = requests;
      this.queryMs = queryMs;
    }

    void refill(long nowMs) {
      double minutes = (nowMs - atMs) / MS_A_MINUTE;
      atMs = nowMs;
      requests = Math.min(requestsAMinute, requests + minutes * requestsAMinute);
      queryMs = Math.min(queryMsAMinute, queryMs + minutes * queryMsAMinute);
    }
  }
}
