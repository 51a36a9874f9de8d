package org.goldenthread.answer.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes kept in many small pieces: no large one must be found or copied as they become more. */
final class Pieces extends OutputStream {

  private static final int PIECE = 64 * 1024;

  private final List<byte[]> pieces = new ArrayList<>();
  private long size;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    int from = offset;
    int left = length;
    while (left > 0) {
      int used = (int) (size % PIECE);
      if (used == 0) {
        pieces.add(new byte[PIECE]);
      }
      int now = Math.min(left, PIECE - used);
      System.arraycopy(bytes, from, pieces.get(pieces.size() - 1), used, now);
      size += now;
      from += now;
      left -= now;
    }
  }

  long size() {
    return size;
  }

  void clear() {
    pieces.clear();
    size = 0;
  }

  void writeTo(OutputStream out) throws IOException {
    long left = size;
    for (byte[] piece : pieces) {
      out.write(piece, 0, (int) Math.min(left, PIECE));
      left -= PIECE;
    }
  }

  /** The beginning, as text. */
  String text() {
    return pieces.isEmpty()
        ? ""
        : new String(pieces.get(0), 0, (int) Math.min(size, PIECE), StandardCharsets.UTF_8);
  }
}
