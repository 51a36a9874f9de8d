package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be on the class path, because a query or a request could reach it. */
final class SupplyTest {

  @Test
  void thereIsNoScriptEngine() {
    List<ScriptEngineFactory> engines = new ScriptEngineManager().getEngineFactories();
    assertEquals(List.of(), engines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org.apache.jena.fuseki.mod.admin.FMod_Admin",
        "org.apache.jena.fuseki.mgt.ActionDatasets",
        "org.apache.shiro.SecurityUtils",
        "org.apache.jena.cmd.CmdMain",
        "org.graalvm.polyglot.Context",
      })
  void noAdministrationAndNoOtherLanguageIsThere(String name) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
  }
}
