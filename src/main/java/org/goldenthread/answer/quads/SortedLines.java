package org.goldenthread.answer.quads;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts lines, each of which ends in a line feed and has no other, and keeps equal ones once. What
 * goes beyond a number of characters is sorted piece by piece in compressed files, so that memory
 * does not grow with it.
 *
 * <p>Lines may be added by several threads; everything else is for one.
 */
public final class SortedLines implements AutoCloseable {

  /** Receives a line. */
  public interface Receiver {
    /** Called once a line, in order. */
    void take(String line) throws IOException;
  }

  private static final long IN_MEMORY = 60_000_000;
  private static final int MOST_PIECES = 40;

  private final Path scratch;
  private final long inMemory;
  private final List<String> lines = new ArrayList<>();
  private final List<Path> pieces = new ArrayList<>();
  private final List<Path> merged = new ArrayList<>();
  private long characters;

  public SortedLines(Path scratch) {
    this(scratch, IN_MEMORY);
  }

  /** With another number of characters that are kept in memory. */
  SortedLines(Path scratch, long inMemory) {
    this.scratch = scratch;
    this.inMemory = inMemory;
  }

  public synchronized void add(String line) {
    lines.add(line);
    characters += line.length();
    if (characters > inMemory) {
      spill();
    }
  }

  /** Hands over all lines in order; answers how many different ones there were. */
  public long forEach(Receiver receiver) throws IOException {
    return merge(all(), sorted(), receiver);
  }

  private List<Path> all() {
    List<Path> all = new ArrayList<>(merged);
    all.addAll(pieces);
    return all;
  }

  private static long merge(List<Path> pieces, List<String> rest, Receiver receiver)
      throws IOException {
    List<Piece> open = new ArrayList<>();
    try {
      for (Path piece : pieces) {
        open.add(new Piece(reader(piece)));
      }
      open.add(new Piece(rest));
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

  private List<String> sorted() {
    String[] array = lines.toArray(new String[0]);
    Arrays.parallelSort(array);
    return Arrays.asList(array);
  }

  /** Writes what is in memory to a piece; many pieces become one, as each takes memory to read. */
  private void spill() {
    try {
      pieces.add(written(List.of(), sorted()));
      lines.clear();
      characters = 0;
      if (pieces.size() == MOST_PIECES) {
        merged.add(written(pieces, List.of()));
        for (Path piece : pieces) {
          Files.delete(piece);
        }
        pieces.clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path written(List<Path> before, List<String> rest) throws IOException {
    Path piece = Files.createTempFile(scratch, "sort", ".part");
    try (Writer writer = writer(piece)) {
      merge(before, rest, writer::write);
    } catch (IOException e) {
      Files.deleteIfExists(piece);
      throw e;
    }
    return piece;
  }

  private static Writer writer(Path piece) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(piece)), StandardCharsets.UTF_8));
  }

  private static BufferedReader reader(Path piece) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(piece)), StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    for (Path piece : all()) {
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
