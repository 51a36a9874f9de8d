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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.mapping.profile.Curated;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The house: two wings on one ground floor, under one roof. {@code mapping} makes statements of
 * documents and knows no store and no web; {@code answer} makes answers of statements and knows no
 * document; {@code command} is the only place where both meet. On each floor a package may use
 * those before it, never one after it.
 */
final class ArchitectureTest {

  private static final String ROOT = "org.goldenthread.";
  private static final List<String> GROUND = List.of("fault", "vocabulary", "words");
  private static final List<String> MAPPING =
      names(
          "mapping.",
          "document",
          "transcript",
          "pdf",
          "office",
          "original",
          "profile",
          "table",
          "record",
          "draft",
          "theme",
          "graph");
  private static final List<String> ANSWER =
      names(
          "answer.",
          "quads",
          "search",
          "engine",
          "columns",
          "store",
          "remote",
          "query",
          "release",
          "page",
          "http",
          "admission",
          "protocol",
          "web");
  private static final List<String> ROOF = List.of("command");
  private static final int LONGEST_FILE_LINES = 400;

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.goldenthread");

  private static List<String> names(String wing, String... rooms) {
    return Arrays.stream(rooms).map(room -> wing + room).toList();
  }

  private static List<String> together(List<List<String>> floors) {
    return floors.stream().flatMap(List::stream).toList();
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> ROOT + name + "..").toArray(String[]::new);
  }

  private static void noArrow(List<String> from, List<String> to) {
    noClasses()
        .that()
        .resideInAnyPackage(packages(from))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(to))
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @Test
  void everyPackageUsesOnlyThoseBeforeIt() {
    for (List<String> wing : List.of(MAPPING, ANSWER)) {
      List<String> way = together(List.of(GROUND, wing, ROOF));
      for (int i = 0; i < way.size() - 1; i++) {
        noArrow(way.subList(i, i + 1), way.subList(i + 1, way.size()));
      }
    }
  }

  @Test
  void noWingKnowsTheOther() {
    noArrow(MAPPING, ANSWER);
    noArrow(ANSWER, MAPPING);
  }

  @Test
  void theRuleOfSuggestionsReadsNothingThatReadersJudged() {
    noClasses()
        .that()
        .resideInAPackage("org.goldenthread.mapping.theme..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Curated.class, Corpus.class)
        .check(PROGRAM);
  }

  @Test
  void everyPackageIsARoomOfTheHouse() {
    classes()
        .should()
        .resideInAnyPackage(packages(together(List.of(GROUND, MAPPING, ANSWER, ROOF))))
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
