package org.goldenthread;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.profile.Corpus;
import org.goldenthread.profile.Curated;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The way of a fact: a package may use those before it, never one after it. */
final class ArchitectureTest {

  private static final List<String> WAY =
      List.of(
          "fault",
          "document",
          "profile",
          "table",
          "record",
          "theme",
          "graph",
          "search",
          "guard",
          "memory",
          "store",
          "query",
          "release",
          "web",
          "command");
  private static final int LONGEST_FILE_LINES = 400;

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.goldenthread");

  @Test
  void everyPackageUsesOnlyThoseBeforeIt() {
    for (int i = 0; i < WAY.size() - 1; i++) {
      String[] later =
          WAY.subList(i + 1, WAY.size()).stream()
              .map(name -> "org.goldenthread." + name + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.goldenthread." + WAY.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(PROGRAM);
    }
  }

  @Test
  void theRuleOfSuggestionsReadsNothingThatReadersJudged() {
    noClasses()
        .that()
        .resideInAPackage("org.goldenthread.theme..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Curated.class, Corpus.class)
        .check(PROGRAM);
  }

  @Test
  void everyPackageStandsOnTheWay() {
    classes()
        .should()
        .resideInAnyPackage(
            WAY.stream().map(name -> "org.goldenthread." + name).toArray(String[]::new))
        .check(PROGRAM);
  }

  @Test
  void whatIsNotMadeToBeExtendedIsFinal() {
    classes().that(new Plain()).should().haveModifier(JavaModifier.FINAL).check(PROGRAM);
  }

  @Test
  void everyPackageSaysWhereNullMayBe() {
    ArchCondition<JavaClass> nullMarked =
        new ArchCondition<>("be in a @NullMarked package") {
          @Override
          public void check(JavaClass item, ConditionEvents events) {
            boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
            events.add(new SimpleConditionEvent(item, marked, item.getFullName()));
          }
        };
    classes().should(nullMarked).check(PROGRAM);
  }

  @Test
  void noFileIsTooLongToBeRead() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files =
        Files.walk(Path.of(System.getProperty("golden-thread.home"), "src"))) {
      for (Path file :
          (Iterable<Path>) files.filter(f -> f.toString().endsWith(".java"))::iterator) {
        long lines;
        try (Stream<String> read = Files.lines(file)) {
          lines = read.count();
        }
        if (lines > LONGEST_FILE_LINES) {
          tooLong.add(file + ": " + lines);
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }

  /** A class of its own that is no interface, enum or record and not abstract. */
  private static final class Plain extends DescribedPredicate<JavaClass> {
    Plain() {
      super("plain classes");
    }

    @Override
    public boolean test(JavaClass type) {
      return type.isTopLevelClass()
          && !type.isInterface()
          && !type.isEnum()
          && !type.getSimpleName().equals("package-info")
          && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }
  }
}
