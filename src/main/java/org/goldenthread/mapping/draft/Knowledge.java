package org.goldenthread.mapping.draft;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.goldenthread.mapping.profile.ColumnWords;
import org.goldenthread.mapping.profile.Description;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.profile.NameWords;
import org.goldenthread.mapping.profile.Profile;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.profile.Shelf;

/**
 * What is known before a document is drafted: vocabularies, and what the data folder holds. It
 * grows with each draft; not safe for use by several threads at once.
 */
public final class Knowledge {

  /**
   * A name that a register has.
   *
   * @param id its id
   * @param name how it is written there
   * @param bound whether it is known in some documents only, so that another must say that it means
   *     it too
   */
  record Known(String id, String name, Register.Kind kind, boolean bound) {}

  private final Path program;
  private final Path data;
  private final HeaderWords headers;
  private final NameWords names;
  private final Groups groups;
  private final Families families;
  private final Inspections inspections;
  private final Set<String> slugs = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Map<String, Known>> byAuthority = new HashMap<>();
  private final Map<String, String> series = new HashMap<>();

  /**
   * Gathers what is known.
   *
   * @param program the data folder of the program, which has the vocabularies
   * @param data the data folder to which documents are added
   * @throws org.goldenthread.fault.Failure naming file and line of what cannot be read
   */
  public Knowledge(Path program, Path data) {
    this.program = program;
    this.data = data;
    this.headers = new HeaderWords(List.of(ColumnWords.of(data), ColumnWords.of(program)));
    this.names = NameWords.of(data).with(NameWords.of(program));
    this.groups = new Groups(names.groups());
    this.families = Families.read(program);
    Shelf shelf = Shelf.of(data);
    this.inspections = new Inspections(shelf);
    shelf.documents().stream().map(Description::document).forEach(slugs::add);
    shelf.plans().forEach(this::know);
    shelf.register().entries().forEach(this::know);
  }

  /** The data folder of the program, with its vocabularies and lists. */
  public Path program() {
    return program;
  }

  /** The data folder to which documents are added. */
  public Path data() {
    return data;
  }

  Families families() {
    return families;
  }

  Inspections inspections() {
    return inspections;
  }

  HeaderWords headers() {
    return headers;
  }

  NameWords names() {
    return names;
  }

  /**
   * Gives inspections the month of their report where their authority was inspected again in the
   * same year, in what the program itself drafted. A slug that somebody wrote by hand stays.
   *
   * @return the slugs that changed, each with the new one
   * @throws org.goldenthread.fault.Failure when a file cannot be read or written
   */
  public SortedMap<String, String> settle() {
    SortedMap<String, String> settled = new Filing(data).rename(inspections.outgrown());
    settled.forEach(inspections::rename);
    return settled;
  }

  Groups groups() {
    return groups;
  }

  /** A slug that no document and no plan has, made of the wanted one; it is then taken. */
  public String slug(String wanted) {
    String free = Slugs.free(wanted, slugs);
    slugs.add(free);
    return free;
  }

  /** An id that no entry of the register has; it is then taken. */
  String id(String wanted) {
    String free = Slugs.free(wanted, ids);
    ids.add(free);
    return free;
  }

  /** The name that an authority's register has under the given folded form. */
  Optional<Known> name(String authority, String folded) {
    return Optional.ofNullable(byAuthority.getOrDefault(authority, Map.of()).get(folded))
        .or(() -> Optional.ofNullable(byAuthority.getOrDefault("england", Map.of()).get(folded)));
  }

  void know(String authority, String folded, Known known) {
    byAuthority.computeIfAbsent(authority, a -> new HashMap<>()).putIfAbsent(folded, known);
  }

  /** The series of the plan of an authority that has this title, dates and versions left out. */
  Optional<String> series(String authority, String title) {
    return Optional.ofNullable(series.get(key(authority, title)));
  }

  void know(String authority, String title, String slug) {
    series.putIfAbsent(key(authority, title), slug);
  }

  private void know(Profile.Plan plan) {
    slugs.add(plan.plan());
    know(plan.authority(), plan.title(), plan.series());
  }

  private void know(Register.Entry entry) {
    ids.add(entry.id());
    Known known = new Known(entry.id(), entry.name(), entry.kind(), !entry.in().isEmpty());
    know(entry.authority(), NameForm.fold(entry.name()), known);
    entry.aliases().stream()
        .filter(alias -> alias.in().isEmpty())
        .forEach(alias -> know(entry.authority(), NameForm.fold(alias.text()), known));
  }

  private static String key(String authority, String title) {
    String plain =
        HeaderWords.fold(title)
            .replaceAll(
                "\\b(?:\\d+|v\\d+|version|draft|final|update|updated|january|february|march|april|may|june|july"
                    + "|august|september|october|november|december|quarter|q[1-4])\\b",
                " ")
            .replaceAll("\\s+", " ")
            .strip();
    return authority + "/" + plain;
  }
}
