package org.goldenthread.mapping.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;

/**
 * What a data folder holds already, as far as one must know to add to it. Immutable.
 *
 * @param documents its documents
 * @param inspections the inspections of which they speak, each with the day of its report where a
 *     document is that report, else an empty string
 * @param plans the plans that they hold
 * @param register the names of its register
 */
public record Shelf(
    List<Description> documents,
    Map<Profile.Inspection, String> inspections,
    List<Profile.Plan> plans,
    Register register) {

  /**
   * Looks through a data folder; one that is not there holds nothing.
   *
   * @throws Failure naming file and line of what cannot be read
   */
  public static Shelf of(Path data) {
    List<Path> folders = list(data.resolve("documents"), Files::isDirectory);
    List<Description> documents = folders.parallelStream().map(Description::read).toList();
    List<Profile> profiles =
        folders.parallelStream()
            .map(folder -> DataFile.read(folder.resolve("profile.yaml"), Profile.class))
            .toList();
    Map<Profile.Inspection, String> inspections = new LinkedHashMap<>();
    for (int i = 0; i < profiles.size(); i++) {
      String day = documents.get(i).published();
      profiles
          .get(i)
          .inspections()
          .forEach(one -> inspections.put(one, one.known().equals("full") ? day : ""));
    }
    return new Shelf(
        documents,
        inspections,
        profiles.stream().flatMap(profile -> profile.plans().stream()).toList(),
        Register.read(list(data.resolve("register"), file -> file.toString().endsWith(".yaml"))));
  }

  private static List<Path> list(Path folder, Predicate<Path> wanted) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA, folder + ": the folder cannot be read; check its rights", unreadable);
    }
  }
}
