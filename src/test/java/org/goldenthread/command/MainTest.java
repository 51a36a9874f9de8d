package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

final class MainTest {

  @Test
  void theEntryPointIsPublic() {
    assertEquals(Modifier.PUBLIC | Modifier.FINAL, Main.class.getModifiers());
  }
}
