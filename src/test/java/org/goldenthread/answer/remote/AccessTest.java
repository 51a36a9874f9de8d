package org.goldenthread.answer.remote;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class AccessTest {

  @Test
  void thePasswordIsNotShown() {
    Access access = Access.from(Map.of("GOLDEN_THREAD_STORE_PASSWORD", "s3cret"));
    assertFalse(access.toString().contains("s3cret"));
  }
}
