package org.goldenthread.answer.release;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip archive whose bytes depend on nothing but its content; for one use. */
final class Archive implements AutoCloseable {

  /** The earliest time that a zip archive can tell. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final List<Part> parts = new ArrayList<>();

  Archive(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Writes what is wanted to a stream. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  void add(String path, String name, String mediaType, String text) throws IOException {
    add(path, name, mediaType, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  void add(String path, String name, String mediaType, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(path);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    Counted counted = new Counted(zip);
    MessageDigest digest = sha256();
    content.writeTo(new DigestOutputStream(counted, digest));
    zip.closeEntry();
    String sum = HexFormat.of().formatHex(digest.digest());
    parts.add(new Part(path, name, mediaType, counted.bytes, sum));
  }

  /** What was added so far, in order. */
  List<Part> parts() {
    return List.copyOf(parts);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what goes through, and stays open. */
  private static final class Counted extends FilterOutputStream {
    private long bytes;

    Counted(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      bytes++;
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      out.write(from, offset, length);
      bytes += length;
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
