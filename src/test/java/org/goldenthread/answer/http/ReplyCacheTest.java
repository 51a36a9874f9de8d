package org.goldenthread.answer.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ReplyCacheTest {

  private final AtomicInteger made = new AtomicInteger();

  private Reply reply(int length) {
    made.incrementAndGet();
    return Reply.of("1", "text/plain", Map.of(), "x".repeat(length));
  }

  private static ReplyCache.Key key(String version, String query, String form, String value) {
    return new ReplyCache.Key(version, query, form, Map.of("plan", value));
  }

  @Test
  void anAnswerIsMadeOnce() {
    ReplyCache cache = new ReplyCache(10_000);
    Reply first = cache.get(key("1", "actions", "csv", "a"), () -> reply(10));
    assertSame(first, cache.get(key("1", "actions", "csv", "a"), () -> reply(10)));
    assertEquals(1, made.get());
  }

  @Test
  void anotherVersionQuestionFormOrValueIsAnotherAnswer() {
    ReplyCache cache = new ReplyCache(10_000);
    Reply first = cache.get(key("1", "actions", "csv", "a"), () -> reply(10));
    List.of(
            key("2", "actions", "csv", "a"),
            key("1", "outcomes", "csv", "a"),
            key("1", "actions", "json", "a"),
            key("1", "actions", "csv", "b"))
        .forEach(other -> assertNotSame(first, cache.get(other, () -> reply(10))));
    assertEquals(5, made.get());
  }

  @Test
  void theRoomIsNeverExceededAndWhatIsAskedForOftenStays() {
    ReplyCache one = new ReplyCache(100_000);
    one.get(key("1", "actions", "csv", "0"), () -> reply(100));
    int ten = (int) (10 * one.bytes());
    ReplyCache cache = new ReplyCache(ten);
    for (int i = 0; i < 100; i++) {
      String value = "" + i % 10 + i / 10;
      cache.get(key("1", "actions", "csv", value), () -> reply(99));
      cache.get(key("1", "actions", "csv", "often"), () -> reply(100));
      assertTrue(cache.bytes() <= ten, cache.bytes() + " of " + ten);
    }
    int before = made.get();
    cache.get(key("1", "actions", "csv", "often"), () -> reply(100));
    assertEquals(before, made.get());
  }

  @Test
  void aRoomOfNothingKeepsNothing() {
    ReplyCache cache = new ReplyCache(0);
    cache.get(key("1", "actions", "csv", "a"), () -> reply(10));
    cache.get(key("1", "actions", "csv", "a"), () -> reply(10));
    assertEquals(2, made.get());
  }

  @Test
  void oneAnswerNeverTakesTheRoomOfAll() {
    ReplyCache cache = new ReplyCache(10_000);
    cache.get(key("1", "actions", "csv", "small"), () -> reply(100));
    long small = cache.bytes();
    cache.get(key("1", "actions", "csv", "large"), () -> reply(5_000));
    assertEquals(small, cache.bytes());
  }

  @Test
  void whatALongQuestionTakesIsCounted() {
    ReplyCache cache = new ReplyCache(1_000_000);
    cache.get(key("1", "actions", "csv", "x".repeat(1_000)), () -> reply(10));
    assertTrue(cache.bytes() > 2_000, cache.bytes() + " bytes");
  }
}
