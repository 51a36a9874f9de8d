package org.goldenthread;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.junit.jupiter.api.Test;

/** What must not be in the product, because a query or a request could reach it. */
final class SupplyTest {

  @Test
  void thereIsNoScriptEngine() {
    List<ScriptEngineFactory> engines = new ScriptEngineManager().getEngineFactories();
    assertEquals(List.of(), engines);
  }

  /** Fuseki is for tests only: it brings an administration and services that write. */
  @Test
  void fusekiStaysWithTheTests() throws IOException {
    String pom = Files.readString(RealCorpus.HOME.resolve("pom.xml"));
    String name = "<artifactId>jena-fuseki-main</artifactId>";
    assertFalse(pom.contains("<artifactId>jena-fuseki-core</artifactId>"), "in the product");
    for (int at = pom.indexOf(name); at >= 0; at = pom.indexOf(name, at + 1)) {
      String dependency = pom.substring(at, pom.indexOf("</dependency>", at));
      assertTrue(dependency.contains("<scope>test</scope>"), dependency);
    }
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.jena.fuseki..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.goldenthread"));
  }
}
