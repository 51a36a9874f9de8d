package org.goldenthread.answer.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.apache.jena.Jena;
import org.goldenthread.answer.columns.StatementTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The graph of a version as it lies in memory, in a file beside its N-Quads, so that a start need
 * not read and sort those again. A table that was made by another program, of other N-Quads, or
 * that is damaged, is left aside: the N-Quads decide.
 *
 * <p>The file is a mark (its length first), the table, and a checksum of both.
 */
final class TableFile {

  private static final Logger LOG = LoggerFactory.getLogger(TableFile.class);
  private static final String NAME = "data.table";
  private static final String FORM = "golden-thread table 1, Jena " + Jena.VERSION;
  private static final int LARGEST = Integer.MAX_VALUE;

  private TableFile() {}

  /** The file of a version. */
  static Path in(Path version) {
    return version.resolve(NAME);
  }

  /** Writes the table of a version whose N-Quads lie there already. */
  static void write(Path version, Manifest manifest, StatementTable table, OutputStream out)
      throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32C());
    byte[] mark = mark(version, manifest);
    checked.write(number(mark.length));
    checked.write(mark);
    table.write(checked);
    out.write(number((int) checked.getChecksum().getValue()));
  }

  /** The table of a version, when there is one that can be trusted. */
  static Optional<StatementTable> read(Path version, Manifest manifest) {
    Path file = in(version);
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() < Integer.BYTES || channel.size() > LARGEST) {
        return Optional.empty();
      }
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      bytes.order(ByteOrder.LITTLE_ENDIAN);
      return isWhole(bytes) && begins(bytes, mark(version, manifest))
          ? Optional.of(StatementTable.read(bytes.limit(bytes.limit() - Integer.BYTES)))
          : Optional.empty();
    } catch (IOException e) {
      LOG.debug("No table at {}", file, e);
      return Optional.empty();
    }
  }

  private static boolean isWhole(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.duplicate().limit(bytes.limit() - Integer.BYTES));
    return (int) checksum.getValue() == bytes.getInt(bytes.limit() - Integer.BYTES);
  }

  /** Reads the mark and tells whether it is the one expected. */
  private static boolean begins(ByteBuffer bytes, byte[] mark) {
    if (bytes.getInt() != mark.length || bytes.remaining() < mark.length) {
      return false;
    }
    byte[] found = new byte[mark.length];
    bytes.get(found);
    return Arrays.equals(found, mark);
  }

  private static byte[] mark(Path version, Manifest manifest) throws IOException {
    return QuadsMark.of(FORM, version, manifest).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] number(int number) {
    return ByteBuffer.allocate(Integer.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0, number)
        .array();
  }
}
