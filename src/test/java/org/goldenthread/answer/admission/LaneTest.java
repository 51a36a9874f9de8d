package org.goldenthread.answer.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;

final class LaneTest {

  @Test
  void oneCallerNeverHoldsEveryTurn() throws Exception {
    Lane lane = new Lane("test", new Lane.Size(2, 1, 8, Duration.ofMillis(200)));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    ExecutorService callers = Executors.newFixedThreadPool(2);
    try (lane) {
      Future<String> first = callers.submit(() -> lane.here("a", () -> held(begun, end)));
      begun.await();
      Failure busy = assertThrows(Failure.class, () -> lane.here("a", () -> "second"));
      assertEquals(Failure.Code.BUSY, busy.code());
      assertEquals("another", lane.here("b", () -> "another"));
      end.countDown();
      assertEquals("held", first.get());
      assertEquals("again", lane.here("a", () -> "again"));
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void aThreadThatDoesNotComeBackLosesItsTurnAndIsCounted() throws Exception {
    Lane lane = new Lane("test", new Lane.Size(1, 1, 8, Duration.ofSeconds(5)));
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (lane) {
      Duration soon = Duration.ofMillis(50);
      Failure late =
          assertThrows(Failure.class, () -> lane.apart("a", soon, () -> held(begun, end)));
      assertEquals(Failure.Code.TIMEOUT, late.code());
      assertEquals(1, lane.stuck());
      assertEquals("next", lane.apart("a", Duration.ofSeconds(20), () -> "next"));
      end.countDown();
      for (int i = 0; i < 200 && lane.stuck() > 0; i++) {
        Thread.sleep(20);
      }
      assertEquals(0, lane.stuck());
    }
  }

  private static String held(CountDownLatch begun, CountDownLatch end) {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "held";
  }
}
