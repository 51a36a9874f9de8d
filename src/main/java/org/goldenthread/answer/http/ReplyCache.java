package org.goldenthread.answer.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Whole answers of the version that is shown, kept in a fixed room: those that are asked for least
 * and longest ago make way. Safe for use by many threads; those who ask for the same at once may
 * each make it.
 */
public final class ReplyCache {

  private static final int SHARES = 8;

  /** About what Java needs for an object, and how many an entry is made of. */
  private static final long OBJECT = 64;

  private static final int OBJECTS = 10;

  private final int mostBytes;
  private final Cache<Key, Reply> replies;

  /**
   * What an answer answers.
   *
   * @param version of the store
   * @param query name of the question
   * @param form in which it is answered
   * @param values as the caller gave them
   */
  public record Key(String version, String query, String form, Map<String, String> values) {

    /** Keeps a copy of the values. */
    public Key {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** A cache that holds no more than so many bytes; none when it may hold none. */
  public ReplyCache(int mostBytes) {
    this.mostBytes = mostBytes;
    this.replies =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes)
            .<Key, Reply>weigher(ReplyCache::bytes)
            .executor(Runnable::run)
            .build();
  }

  /** The answer that is kept, else a new one; one answer never takes more than its share. */
  public Reply get(Key key, Supplier<Reply> answer) {
    Reply kept = replies.getIfPresent(key);
    if (kept != null) {
      return kept;
    }
    Reply fresh = answer.get();
    if (bytes(key, fresh) <= mostBytes / SHARES) {
      replies.put(key, fresh);
    }
    return fresh;
  }

  /** A small answer to a long question takes more than its body. */
  private static int bytes(Key key, Reply reply) {
    long characters = (key.version() + key.query() + key.form()).length();
    for (Map.Entry<String, String> value : key.values().entrySet()) {
      characters += OBJECT + value.getKey().length() + value.getValue().length();
    }
    long bytes = reply.bytes() + Character.BYTES * characters + OBJECTS * OBJECT;
    return (int) Math.min(bytes, Integer.MAX_VALUE);
  }

  /** Bytes that are kept. */
  long bytes() {
    return replies.policy().eviction().orElseThrow().weightedSize().orElse(0);
  }
}
