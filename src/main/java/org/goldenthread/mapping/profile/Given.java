package org.goldenthread.mapping.profile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the records of data files share: what is given, what is left out, what must be there. */
final class Given {

  private Given() {}

  static String required(@Nullable String value, String key) {
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("the key '" + key + "' is missing; add it");
    }
    return value;
  }

  static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  static <T> List<T> orEmpty(@Nullable List<T> value) {
    return value == null ? List.of() : List.copyOf(value);
  }

  static <K, V> Map<K, V> orEmpty(@Nullable Map<K, V> value) {
    return value == null ? Map.of() : value;
  }
}
