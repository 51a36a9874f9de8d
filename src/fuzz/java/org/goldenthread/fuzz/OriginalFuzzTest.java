package org.goldenthread.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Searches for files that {@link OriginalTargets} neither reads nor refuses. One target a run. */
final class OriginalFuzzTest {

  static Stream<byte[]> pages() throws IOException {
    return Seeds.of("page");
  }

  static Stream<byte[]> words() throws IOException {
    return Seeds.of("words");
  }

  static Stream<byte[]> sheets() throws IOException {
    return Seeds.of("sheet");
  }

  @MethodSource("pages")
  @FuzzTest(maxDuration = "10m")
  void page(byte[] bytes) {
    OriginalTargets.page(bytes);
  }

  @MethodSource("words")
  @FuzzTest(maxDuration = "10m")
  void words(byte[] bytes) {
    OriginalTargets.words(bytes);
  }

  @MethodSource("sheets")
  @FuzzTest(maxDuration = "10m")
  void sheet(byte[] bytes) {
    OriginalTargets.sheet(bytes);
  }
}
