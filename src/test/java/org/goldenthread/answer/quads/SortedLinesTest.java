package org.goldenthread.answer.quads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are sorted alike whether all, some or hardly any fit into memory. */
final class SortedLinesTest {

  @TempDir private Path scratch;

  private List<String> lines() {
    Random random = new Random(1);
    return random.ints(5_000, 0, 2_000).mapToObj(number -> "line ’é😀 " + number + "\n").toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000_000_000, 20_000, 400})
  void linesComeInOrderAndOnce(long inMemory) throws IOException {
    List<String> sorted = new ArrayList<>();
    try (SortedLines lines = new SortedLines(scratch, inMemory)) {
      lines().forEach(lines::add);
      assertEquals(new TreeSet<>(lines()).size(), lines.forEach(sorted::add));
    }
    assertEquals(List.copyOf(new TreeSet<>(lines())), sorted);
    try (Stream<Path> left = Files.list(scratch)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1_000_000_000, 2_000})
  void severalThreadsMayAddLines(long inMemory) throws IOException {
    List<String> sorted = new ArrayList<>();
    try (SortedLines lines = new SortedLines(scratch, inMemory)) {
      IntStream.range(0, 2_000).parallel().forEach(i -> lines.add((1_000_000 + i) + "\n"));
      lines.forEach(sorted::add);
    }
    assertEquals(IntStream.range(0, 2_000).mapToObj(i -> (1_000_000 + i) + "\n").toList(), sorted);
  }
}
