package org.goldenthread.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts lines, each of which ends in a line feed and has no other, and keeps equal ones once. Lines
 * beyond a number are sorted piece by piece in files, so that memory does not grow with them.
 *
 * <p>For one thread.
 */
final class SortedLines implements AutoCloseable {

  /** Receives a line. */
  interface Receiver {
    void take(String line) throws IOException;
  }

  private static final int IN_MEMORY = 500_000;

  private final Path scratch;
  private final int inMemory;
  private final List<String> lines = new ArrayList<>();
  private final List<Path> pieces = new ArrayList<>();

  SortedLines(Path scratch) {
    this(scratch, IN_MEMORY);
  }

  SortedLines(Path scratch, int inMemory) {
    this.scratch = scratch;
    this.inMemory = inMemory;
  }

  void add(String line) {
    if (lines.size() == inMemory) {
      spill();
    }
    lines.add(line);
  }

  /** Hands over all lines in order; answers how many different ones there were. */
  long forEach(Receiver receiver) throws IOException {
    List<Piece> open = new ArrayList<>();
    try {
      for (Path piece : pieces) {
        open.add(new Piece(Files.newBufferedReader(piece)));
      }
      open.add(new Piece(Arrays.asList(sorted())));
      return merge(open, receiver);
    } finally {
      for (Piece piece : open) {
        piece.close();
      }
    }
  }

  private static long merge(List<Piece> pieces, Receiver receiver) throws IOException {
    PriorityQueue<Piece> waiting = new PriorityQueue<>();
    for (Piece piece : pieces) {
      if (piece.advance()) {
        waiting.add(piece);
      }
    }
    long count = 0;
    String last = "";
    while (!waiting.isEmpty()) {
      Piece piece = waiting.remove();
      if (!piece.line.equals(last)) {
        last = piece.line;
        receiver.take(last);
        count++;
      }
      if (piece.advance()) {
        waiting.add(piece);
      }
    }
    return count;
  }

  private String[] sorted() {
    String[] array = lines.toArray(new String[0]);
    Arrays.parallelSort(array);
    return array;
  }

  private void spill() {
    try {
      Path piece = Files.createTempFile(scratch, "sort", ".part");
      pieces.add(piece);
      try (BufferedWriter writer = Files.newBufferedWriter(piece)) {
        for (String line : sorted()) {
          writer.write(line);
        }
      }
      lines.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    for (Path piece : pieces) {
      Files.deleteIfExists(piece);
    }
  }

  /** Sorted lines, of which the first is at hand. */
  private static final class Piece implements Comparable<Piece>, AutoCloseable {
    private final @Nullable BufferedReader reader;
    private final List<String> rest;
    private int next;
    private String line = "";

    Piece(BufferedReader reader) {
      this.reader = reader;
      this.rest = List.of();
    }

    Piece(List<String> lines) {
      this.reader = null;
      this.rest = lines;
    }

    boolean advance() throws IOException {
      if (reader != null) {
        String read = reader.readLine();
        line = read == null ? "" : read + "\n";
        return read != null;
      }
      if (next == rest.size()) {
        return false;
      }
      line = rest.get(next++);
      return true;
    }

    @Override
    public int compareTo(Piece other) {
      return line.compareTo(other.line);
    }

    @Override
    public void close() throws IOException {
      if (reader != null) {
        reader.close();
      }
    }
  }
}
