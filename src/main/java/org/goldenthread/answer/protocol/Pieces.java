package org.goldenthread.answer.protocol;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.answer.engine.Budget;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.fault.Failure;

/**
 * A whole answer, collected before anything of it is sent, so that a question that is stopped
 * half-way never yields half an answer under 200. It is kept in many small pieces, each taken from
 * the one budget, and given back when it is closed. Written by one thread, closed by any.
 */
final class Pieces extends OutputStream {

  private static final int PIECE = 64 * 1024;

  private final Budget budget;
  private final long mostBytes;
  private final List<byte[]> pieces = new ArrayList<>();
  private long size;
  private boolean closed;

  Pieces(Budget budget, long mostBytes) {
    this.budget = budget;
    this.mostBytes = mostBytes;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    Watch.check();
    if (size + length > mostBytes) {
      throw Watch.refuse(
          Failure.Code.TOO_LARGE,
          "The answer has more than " + mostBytes + " bytes; ask for less at once.");
    }
    int from = offset;
    int left = length;
    while (left > 0) {
      int used = (int) (size % PIECE);
      if (used == 0) {
        addPiece();
      }
      int now = Math.min(left, PIECE - used);
      System.arraycopy(bytes, from, pieces.get(pieces.size() - 1), used, now);
      size += now;
      from += now;
      left -= now;
    }
  }

  private synchronized void addPiece() {
    if (closed) {
      throw Watch.refuse(Failure.Code.TIMEOUT, "Nobody waits for this answer any more.");
    }
    budget.take(PIECE);
    pieces.add(new byte[PIECE]);
  }

  long size() {
    return size;
  }

  void writeTo(OutputStream out) throws IOException {
    long left = size;
    for (byte[] piece : pieces) {
      out.write(piece, 0, (int) Math.min(left, PIECE));
      left -= PIECE;
    }
  }

  /** Gives the memory back. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      budget.giveBack((long) pieces.size() * PIECE);
    }
  }
}
