package org.goldenthread.answer.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * A mark that a version is being read: as long as any process holds one, no publication removes the
 * version. The mark is a shared lock of a file, so that it ends with its process.
 *
 * <p>Safe for use by many threads.
 */
final class InUse implements AutoCloseable {

  static final String FILE = "in-use";

  /** A process can lock a file once only; all its readers of a version share the lock. */
  private static final Map<Path, Held> HELD = new HashMap<>();

  private final Path version;
  private boolean open = true;

  private static final class Held {
    private final FileChannel channel;
    private int readers = 1;

    Held(FileChannel channel) {
      this.channel = channel;
    }
  }

  private InUse(Path version) {
    this.version = version;
  }

  /** Marks a version. */
  static InUse mark(Path version) throws IOException {
    Path path = version.toAbsolutePath().normalize();
    synchronized (HELD) {
      Held held = HELD.get(path);
      if (held != null) {
        held.readers++;
      } else {
        HELD.put(path, new Held(share(path.resolve(FILE))));
      }
    }
    return new InUse(path);
  }

  private static FileChannel share(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      FileLock lock = channel.lock(0, Long.MAX_VALUE, true);
      if (!lock.isShared()) {
        throw new IOException("the system cannot share a lock of " + file);
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Whether no process reads a version. */
  static boolean isFree(Path version) throws IOException {
    Path path = version.toAbsolutePath().normalize();
    Path file = path.resolve(FILE);
    synchronized (HELD) {
      if (HELD.containsKey(path)) {
        return false;
      }
      if (!Files.exists(file)) {
        return true;
      }
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
          FileLock lock = channel.tryLock()) {
        return lock != null;
      } catch (OverlappingFileLockException e) {
        return false;
      }
    }
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      Held held = HELD.get(version);
      if (open && held != null) {
        open = false;
        held.readers--;
        if (held.readers == 0) {
          HELD.remove(version);
          held.channel.close();
        }
      }
    }
  }
}
