package org.goldenthread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches for bytes that {@link Targets#document} neither answers nor refuses. */
final class DocumentFuzzTest {

  static Stream<byte[]> seeds() throws IOException {
    return Seeds.of("document");
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void document(byte[] bytes) {
    Targets.document(bytes);
  }
}
