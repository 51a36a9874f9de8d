package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The picture of the packages in {@code src/docs/house.md} is that of the code. After a change of
 * the plan, {@code mvn test -Dtest=HousePlanTest -Dhouse.draw=true} draws it anew.
 */
final class HousePlanTest {

  private static final String ROOT = "org.goldenthread.";
  private static final Path PAGE = RealCorpus.HOME.resolve("src/docs/house.md");
  private static final String BEGIN = "```mermaid\n";
  private static final String END = "```\n";

  @Test
  void thePictureShowsTheArrowsOfTheCode() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END, from);
    String drawn = drawn(arrows());
    if (Boolean.getBoolean("house.draw")) {
      Files.writeString(PAGE, page.substring(0, from) + drawn + page.substring(to));
      return;
    }
    assertEquals(
        drawn,
        page.substring(from, to),
        "the picture is out of date; draw it anew with mvn test -Dtest=HousePlanTest"
            + " -Dhouse.draw=true and see whether you like the new arrows");
  }

  @Test
  void theTableNamesEveryRoomOnceAndNoOther() throws IOException {
    Pattern row = Pattern.compile("^\\| `([a-z.]+)` \\|", Pattern.MULTILINE);
    List<String> named =
        row.matcher(Files.readString(PAGE))
            .results()
            .map(found -> found.group(1))
            .sorted()
            .toList();
    assertEquals(List.copyOf(arrows().keySet()), named);
  }

  /** From each package to those that it uses, without what is reached through them anyway. */
  private static Map<String, Set<String>> arrows() {
    JavaClasses program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.goldenthread");
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : program) {
      Set<String> used = uses.computeIfAbsent(room(type), name -> new TreeSet<>());
      type.getDirectDependenciesFromSelf().stream()
          .map(arrow -> arrow.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith(ROOT))
          .map(HousePlanTest::room)
          .filter(target -> !target.equals(room(type)))
          .forEach(used::add);
    }
    Map<String, Set<String>> direct = new TreeMap<>();
    uses.forEach((from, all) -> direct.put(from, withoutDetours(all, uses)));
    return direct;
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  private static Set<String> withoutDetours(Set<String> all, Map<String, Set<String>> uses) {
    Set<String> reached = new TreeSet<>();
    all.forEach(next -> reach(next, uses, reached));
    return all.stream()
        .filter(next -> !reached.contains(next))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void reach(String from, Map<String, Set<String>> uses, Set<String> reached) {
    for (String next : uses.getOrDefault(from, Set.of())) {
      if (reached.add(next)) {
        reach(next, uses, reached);
      }
    }
  }

  private static String drawn(Map<String, Set<String>> arrows) {
    StringBuilder picture = new StringBuilder("flowchart TD\n");
    for (String wing : new TreeSet<>(arrows.keySet().stream().map(HousePlanTest::wing).toList())) {
      picture.append("  subgraph ").append(wing).append('\n');
      arrows.keySet().stream()
          .filter(name -> wing(name).equals(wing))
          .forEach(name -> picture.append("    ").append(name).append('\n'));
      picture.append("  end\n");
    }
    arrows.forEach(
        (from, all) -> all.forEach(to -> picture.append("  " + from + " --> " + to).append('\n')));
    return picture.toString();
  }

  private static String wing(String room) {
    int dot = room.indexOf('.');
    if (dot > 0) {
      return room.substring(0, dot) + "-wing";
    }
    return room.equals("command") ? "roof" : "ground";
  }
}
