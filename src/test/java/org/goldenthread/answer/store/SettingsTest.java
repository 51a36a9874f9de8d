package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.goldenthread.fault.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {

  private static final String MOST = "GOLDEN_THREAD_MEMORY_STATEMENTS";
  private static final String ENGINE = "GOLDEN_THREAD_ENGINE";

  @Test
  void theSizeDecidesWhereNothingIsSet() {
    Settings settings = Settings.from(Map.of());
    assertEquals(Engine.MEMORY, settings.engineFor(5_000_000));
    assertEquals(Engine.DISK, settings.engineFor(5_000_001));
  }

  @Test
  void theSizeAndTheEngineCanBeSet() {
    assertEquals(Engine.DISK, Settings.from(Map.of(MOST, "10")).engineFor(11));
    assertEquals(Engine.MEMORY, Settings.from(Map.of(ENGINE, "Memory", MOST, "1")).engineFor(9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "-1", "30000001", "99999999999999999999"})
  void aSizeThatMemoryHasNoRoomForIsRefused(String size) {
    Failure failure = assertThrows(Failure.class, () -> Settings.from(Map.of(MOST, size)));
    assertEquals(Failure.Code.USAGE, failure.code());
    assertEquals(
        MOST + " is '" + size + "'; set it to a number up to 30000000.", failure.getMessage());
  }

  @Test
  void anEngineThatIsNotThereIsRefused() {
    Failure failure = assertThrows(Failure.class, () -> Settings.from(Map.of(ENGINE, "paper")));
    assertEquals(ENGINE + " is 'paper'; set it to memory or disk.", failure.getMessage());
  }
}
