package org.goldenthread.mapping.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;

/**
 * Finds out which files of a data folder must be read together: those that speak of one authority,
 * and the authorities of which one file speaks. Used once.
 */
final class Partition {

  private static final String NATIONAL = "england";
  private static final String PROFILE = "profile.yaml";

  private final Map<String, SortedSet<String>> together = new HashMap<>();
  private final Map<String, String> authorities = new HashMap<>();
  private final Set<String> plans = new HashSet<>();
  private final Map<String, Registered> registered = new HashMap<>();

  /** What an entry of the register must be wherever its id stands. */
  private record Registered(String name, String authority) {

    boolean fits(Registered other) {
      boolean oneIsSilent = authority.isEmpty() || other.authority.isEmpty();
      return name.equals(other.name) && (oneIsSilent || authority.equals(other.authority));
    }
  }

  /** A file or folder and the authorities of which it speaks. */
  private record Placed(Path file, Set<String> authorities) {}

  /** What a document tells of itself and its plans. */
  private record Outline(Path folder, Description description, Profile profile) {

    static Outline read(Path folder) {
      return new Outline(
          folder, Description.read(folder), DataFile.read(folder.resolve(PROFILE), Profile.class));
    }
  }

  List<CorpusPart> of(Path folder) {
    Path documents = folder.resolve("documents");
    List<Placed> dossiers =
        list(documents, "the documents folder", Files::isDirectory).parallelStream()
            .map(Outline::read)
            .toList()
            .stream()
            .map(this::document)
            .toList();
    if (dossiers.isEmpty()) {
      throw Failure.data(
          documents.toString(), "there is no document; name the data folder with --data");
    }
    List<Placed> register =
        list(folder.resolve("register"), "the register folder", Partition::isYaml).stream()
            .map(this::register)
            .toList();
    Path judged = folder.resolve("curated");
    List<Placed> curated =
        Files.exists(judged)
            ? list(judged, "the curated folder", Partition::isYaml).stream()
                .map(this::curated)
                .toList()
            : List.of();
    Stream.of(dossiers, register, curated).flatMap(List::stream).forEach(this::join);
    return parts(dossiers, register, curated);
  }

  private static List<Path> list(Path folder, String name, Predicate<Path> wanted) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(wanted).sorted().toList();
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA,
          folder + ": " + name + " cannot be read; name the data folder with --data",
          unreadable);
    }
  }

  private static boolean isYaml(Path file) {
    return file.toString().endsWith(".yaml");
  }

  private Placed document(Outline outline) {
    Set<String> named = new TreeSet<>();
    named.add(outline.description().authority());
    authorities.put(outline.description().document(), outline.description().authority());
    for (Profile.Inspection inspection : outline.profile().inspections()) {
      named.add(inspection.authority());
      authorities.put(inspection.inspection(), inspection.authority());
    }
    for (Profile.Plan plan : outline.profile().plans()) {
      named.add(plan.authority());
      authorities.put(plan.plan(), plan.authority());
      if (!plans.add(plan.plan())) {
        throw Failure.data(
            outline.folder().resolve(PROFILE) + ":" + plan.writtenAt(),
            "the plan '" + plan.plan() + "' is described twice; choose another slug");
      }
    }
    return new Placed(outline.folder(), named);
  }

  private Placed register(Path file) {
    Set<String> named = new TreeSet<>();
    for (Register.Item item : DataFile.read(file, Register.Sheet.class).items()) {
      check(item, file);
      if (!item.authority().isEmpty() && !item.authority().equals(NATIONAL)) {
        named.add(item.authority());
      }
    }
    return new Placed(file, named);
  }

  /** An id that stood for two things would make them one. */
  private void check(Register.Item item, Path file) {
    Registered entry = new Registered(item.name(), item.authority());
    Registered known = registered.getOrDefault(item.id(), entry);
    registered.put(item.id(), known.authority().isEmpty() ? entry : known);
    if (!known.fits(entry)) {
      throw Failure.data(
          file + ":" + item.writtenAt(),
          "the id '"
              + item.id()
              + "' already stands for '"
              + known.name()
              + "'"
              + (known.authority().isEmpty() ? "" : " of " + known.authority())
              + "; choose another");
    }
  }

  private Placed curated(Path file) {
    Curated.Sheet sheet = Curated.Sheet.read(file);
    Stream<String> slugs =
        Stream.of(
                sheet.themings().stream().map(Curated.Theming::in),
                sheet.recurrences().stream().flatMap(row -> Stream.of(row.from(), row.to())),
                sheet.polarities().stream().map(Curated.Report::in))
            .flatMap(each -> each)
            .map(authorities::get);
    Stream<String> bodies =
        sheet.successions().stream()
            .flatMap(row -> Stream.of(row.from(), row.to()))
            .map(registered::get)
            .filter(Objects::nonNull)
            .map(Registered::authority);
    return new Placed(
        file,
        Stream.concat(slugs, bodies)
            .filter(Objects::nonNull)
            .filter(authority -> !authority.isEmpty() && !authority.equals(NATIONAL))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private void join(Placed placed) {
    SortedSet<String> all = new TreeSet<>();
    placed
        .authorities()
        .forEach(name -> all.addAll(together.getOrDefault(name, new TreeSet<>(Set.of(name)))));
    all.forEach(name -> together.put(name, all));
  }

  private List<CorpusPart> parts(
      List<Placed> dossiers, List<Placed> register, List<Placed> curated) {
    SortedMap<String, CorpusPart> parts = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    together.values().forEach(group -> names.add(group.first()));
    for (String name : names) {
      parts.put(name, new CorpusPart(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }
    dossiers.forEach(each -> of(each, parts).forEach(part -> part.documents().add(each.file())));
    register.forEach(each -> of(each, parts).forEach(part -> part.register().add(each.file())));
    curated.forEach(each -> of(each, parts).forEach(part -> part.curated().add(each.file())));
    return parts.values().stream().map(part -> CorpusPart.together(List.of(part))).toList();
  }

  /** The part that a file belongs to; all of them for a file that speaks of no authority. */
  private Collection<CorpusPart> of(Placed placed, SortedMap<String, CorpusPart> parts) {
    return placed.authorities().stream()
        .findFirst()
        .map(name -> List.of(parts.get(together.get(name).first())))
        .orElseGet(() -> new ArrayList<>(parts.values()));
  }
}
