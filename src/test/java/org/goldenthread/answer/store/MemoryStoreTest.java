package org.goldenthread.answer.store;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

final class MemoryStoreTest extends StoreContract {

  @TempDir private Path folder;

  @Override
  protected Depot empty() {
    return new StoreFolder(folder, Settings.from(Map.of("GOLDEN_THREAD_ENGINE", "memory")));
  }
}
