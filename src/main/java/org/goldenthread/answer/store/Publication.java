package org.goldenthread.answer.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.answer.columns.StatementTable;
import org.goldenthread.answer.quads.Checksum;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One act of publishing: write beside, force to disk, check, switch in one step, clear away. */
final class Publication {

  private static final Logger LOG = LoggerFactory.getLogger(Publication.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final Settings settings;

  Publication(Path folder, Settings settings) {
    this.folder = folder;
    this.settings = settings;
  }

  Manifest publish(Statements statements, Supplier<Manifest> draft, Depot.Check check) {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = lock(channel)) {
        LOG.debug("Publishing under {}", lock);
        return publishLocked(statements, draft, check);
      }
    } catch (IOException e) {
      throw new Failure(
          Failure.Code.STORE,
          "The store "
              + folder
              + " cannot be written ("
              + e
              + "); its last good version stays in use. Give it room and the right to write, or"
              + " choose another folder by --store.",
          e);
    }
  }

  private FileLock lock(FileChannel channel) throws IOException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      throw busy(e);
    }
    if (lock == null) {
      throw busy(null);
    }
    return lock;
  }

  private Failure busy(@Nullable Throwable cause) {
    return new Failure(
        Failure.Code.STORE,
        "The store " + folder + " is being built by another process; wait until it is done.",
        cause);
  }

  private Manifest publishLocked(Statements statements, Supplier<Manifest> draft, Depot.Check check)
      throws IOException {
    List<Path> before = versions();
    String name = nextName(before);
    Path version = folder.resolve(name);
    try {
      Files.createDirectory(version);
      Manifest manifest = writeVersion(version, statements, draft);
      judge(version, manifest, check);
      switchTo(name);
      removeAll(before);
      return manifest;
    } catch (IOException | RuntimeException e) {
      removeUnlessCurrent(version, e);
      throw e;
    }
  }

  private Manifest writeVersion(Path version, Statements statements, Supplier<Manifest> draft)
      throws IOException {
    MessageDigest digest = Checksum.start();
    Path data = version.resolve(StoreFolder.DATA);
    long[] quads = new long[1];
    write(
        data,
        out -> {
          GZIPOutputStream compressed = new GZIPOutputStream(out);
          OutputStream digested = new DigestOutputStream(compressed, digest);
          quads[0] = statements.write(digested, version);
          compressed.finish();
        });
    if (settings.engineFor(quads[0]) == Engine.DISK) {
      DiskDataset.write(version, data);
    }
    Manifest manifest = draft.get().sealed(quads[0], Checksum.finish(digest));
    byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
    write(version.resolve(InUse.FILE), out -> {});
    write(version.resolve(StoreFolder.MANIFEST), out -> out.write(json));
    force(version);
    return manifest;
  }

  /** Reads back what was written, has it judged as it will be served, and adds what speeds it. */
  private static void judge(Path version, Manifest manifest, Depot.Check check) throws IOException {
    try (Store candidate = StoreFolder.open(version);
        SideWork words = SideWork.start("words", () -> writeWords(version, candidate))) {
      long counted = candidate.count();
      if (counted != manifest.quads()) {
        throw new Failure(
            Failure.Code.STORE,
            version
                + " holds "
                + counted
                + " statements after "
                + manifest.quads()
                + " were written; check the disk and build again.");
      }
      check.pass(candidate);
      Optional<StatementTable> table = StatementTable.of(candidate.dataset().getDefaultGraph());
      if (table.isPresent()) {
        write(TableFile.in(version), out -> TableFile.write(version, manifest, table.get(), out));
      }
      words.finish();
      force(version);
    }
  }

  private static void writeWords(Path version, Store candidate) throws IOException {
    DatasetGraph dataset = candidate.dataset();
    dataset.begin(ReadWrite.READ);
    try {
      WordsFolder.write(version, candidate.manifest(), dataset);
    } finally {
      dataset.end();
    }
  }

  private void switchTo(String name) throws IOException {
    Path next = folder.resolve(StoreFolder.CURRENT + ".next");
    write(next, out -> out.write((name + "\n").getBytes(StandardCharsets.UTF_8)));
    Files.move(
        next,
        folder.resolve(StoreFolder.CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    force(folder);
  }

  private List<Path> versions() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("[0-9]{1,9}")).toList();
    }
  }

  private static String nextName(List<Path> versions) {
    int last =
        versions.stream()
            .mapToInt(version -> Integer.parseInt(version.getFileName().toString()))
            .max()
            .orElse(0);
    return String.valueOf(last + 1);
  }

  /** What is being read, or cannot be removed now, goes with a later publication. */
  private static void removeAll(List<Path> versions) {
    for (Path version : versions) {
      try {
        if (InUse.isFree(version)) {
          remove(version);
        }
      } catch (IOException e) {
        LOG.warn("The old version {} could not be removed: {}", version, e.toString());
      }
    }
  }

  private void removeUnlessCurrent(Path version, Exception reason) {
    try {
      Path pointer = folder.resolve(StoreFolder.CURRENT);
      String current = Files.exists(pointer) ? Files.readString(pointer).strip() : "";
      if (!version.getFileName().toString().equals(current) && Files.exists(version)) {
        remove(version);
      }
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  private static void remove(Path version) throws IOException {
    try (Stream<Path> files = Files.walk(version)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Writes to a stream that may fail. */
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes a new file and forces it to the disk. */
  private static void write(Path file, Content content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
      content.writeTo(out);
      out.flush();
      channel.force(true);
    }
  }

  /** Forces the entries of a folder to the disk where the system knows how to. */
  private static void force(Path directory) throws IOException {
    if (!System.getProperty("os.name").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
