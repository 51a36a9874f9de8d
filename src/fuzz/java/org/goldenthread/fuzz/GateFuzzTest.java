package org.goldenthread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches for bytes that {@link Targets#gate} neither answers nor refuses. */
final class GateFuzzTest {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.of("gate");
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void gate(byte[] bytes) {
    Targets.gate(bytes);
  }
}
