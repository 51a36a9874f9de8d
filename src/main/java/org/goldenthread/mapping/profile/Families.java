package org.goldenthread.mapping.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;

/**
 * What is known beforehand of inspection reports: their families and the authorities that they
 * speak of. Immutable and safe to share.
 *
 * @param all the families in the order of their files
 * @param authorities the local authorities
 * @param earlier the words in which reports speak of earlier inspections
 */
public record Families(List<Family> all, Authorities authorities, EarlierWords earlier) {

  /** Fixes the families. */
  public Families {
    all = List.copyOf(all);
  }

  /**
   * Reads {@code families/}, {@code authorities.csv} and {@code drafting/earlier.yaml} of a data
   * folder.
   *
   * @throws Failure naming file and line of what is not of the form
   */
  public static Families read(Path data) {
    Path folder = data.resolve("families");
    try (Stream<Path> files = Files.list(folder)) {
      return new Families(
          files
              .filter(file -> file.toString().endsWith(".yaml"))
              .sorted()
              .map(file -> DataFile.read(file, Family.class))
              .toList(),
          Authorities.read(data),
          DataFile.read(data.resolve("drafting/earlier.yaml"), EarlierWords.class));
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA,
          folder + ": the families of reports cannot be read; restore the folder",
          unreadable);
    }
  }

  /** The family of a slug. */
  public Optional<Family> find(String slug) {
    return all.stream().filter(family -> family.family().equals(slug)).findFirst();
  }

  /** The series of inspections to which a framework belongs; an empty string for the main one. */
  public String series(String framework) {
    return all.stream()
        .filter(
            family -> family.frameworks().stream().anyMatch(one -> one.name().equals(framework)))
        .map(Family::series)
        .findFirst()
        .orElse("");
  }

  /** The name that all frameworks share for what is judged. */
  public Optional<String> area(String printed) {
    String plain = Family.plain(printed);
    return all.stream()
        .flatMap(family -> family.areas().stream())
        .filter(area -> area.pattern().matcher(plain).matches())
        .map(Family.Area::area)
        .findFirst();
  }

  /** The grade on the one scale. */
  public Optional<String> grade(String printed) {
    return all.stream()
        .flatMap(family -> family.grades().stream())
        .filter(grade -> grade.printed().equalsIgnoreCase(Family.plain(printed)))
        .map(Family.Grade::grade)
        .findFirst();
  }
}
