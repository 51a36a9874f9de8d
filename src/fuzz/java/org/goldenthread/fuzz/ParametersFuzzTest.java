package org.goldenthread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches for bytes that {@link Targets#parameters} neither answers nor refuses. */
final class ParametersFuzzTest {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.of("parameters");
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void parameters(byte[] bytes) {
    Targets.parameters(bytes);
  }
}
