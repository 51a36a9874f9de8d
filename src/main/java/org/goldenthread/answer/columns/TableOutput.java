package org.goldenthread.answer.columns;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Columns as they are stored: the length, then the numbers, the lowest byte first. */
final class TableOutput {

  private static final int PORTION = 1 << 14;

  private final OutputStream out;

  TableOutput(OutputStream out) {
    this.out = out;
  }

  void ints(int[] numbers, int length) throws IOException {
    length(length);
    ByteBuffer portion =
        ByteBuffer.allocate(PORTION * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int from = 0; from < length; from += PORTION) {
      int count = Math.min(PORTION, length - from);
      portion.asIntBuffer().put(numbers, from, count);
      out.write(portion.array(), 0, count * Integer.BYTES);
    }
  }

  void bytes(byte[] bytes) throws IOException {
    length(bytes.length);
    out.write(bytes);
  }

  private void length(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    out.write(bytes.putInt(0, length).array());
  }

  static int[] ints(ByteBuffer in) {
    int[] numbers = new int[in.getInt()];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + numbers.length * Integer.BYTES);
    return numbers;
  }

  static byte[] bytes(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return bytes;
  }
}
