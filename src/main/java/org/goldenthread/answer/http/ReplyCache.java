package org.goldenthread.answer.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers kept to be sent again as long as the store does not change; those that nobody asked for
 * longest go first. Safe for use by many threads.
 */
public final class ReplyCache {

  private static final int SHARES = 8;

  /** About what Java needs for an object, and how many an entry is made of. */
  private static final long OBJECT = 64;

  private static final int OBJECTS = 10;

  private final int mostBytes;
  private final Map<Key, Reply> replies = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

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
  }

  /** The answer that is kept, else a new one. */
  public Reply get(Key key, Supplier<Reply> answer) {
    Optional<Reply> kept = find(key);
    if (kept.isPresent()) {
      return kept.get();
    }
    Reply fresh = answer.get();
    keep(key, fresh);
    return fresh;
  }

  private synchronized Optional<Reply> find(Key key) {
    return Optional.ofNullable(replies.get(key));
  }

  /** One answer never takes more than its share of the room. */
  private synchronized void keep(Key key, Reply reply) {
    if (bytes(key, reply) > mostBytes / SHARES) {
      return;
    }
    Reply before = replies.put(key, reply);
    bytes += bytes(key, reply) - (before == null ? 0 : bytes(key, before));
    Iterator<Map.Entry<Key, Reply>> oldest = replies.entrySet().iterator();
    while (bytes > mostBytes) {
      Map.Entry<Key, Reply> entry = oldest.next();
      bytes -= bytes(entry.getKey(), entry.getValue());
      oldest.remove();
    }
  }

  /** A small answer to a long question takes more than its body. */
  private static long bytes(Key key, Reply reply) {
    long characters = (key.version() + key.query() + key.form()).length();
    for (Map.Entry<String, String> value : key.values().entrySet()) {
      characters += OBJECT + value.getKey().length() + value.getValue().length();
    }
    return reply.bytes() + Character.BYTES * characters + OBJECTS * OBJECT;
  }

  /** Bytes that are kept. */
  synchronized long bytes() {
    return bytes;
  }

  /** What is kept, the oldest first. */
  synchronized List<Key> keys() {
    return new ArrayList<>(replies.keySet());
  }
}
