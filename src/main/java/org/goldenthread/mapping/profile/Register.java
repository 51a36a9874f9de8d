package org.goldenthread.mapping.profile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * The bodies, mechanisms, posts and persons that documents name, with the ways they are written
 * ({@code register/*.yaml}).
 *
 * <p>An entry may stand in several files; its names are then put together. Immutable and safe to
 * share.
 */
public final class Register {

  /** What a name may stand for. */
  public enum Kind {
    /** A board, group, meeting, team or organisation. */
    BODY,
    /** A report, framework, survey, approval or programme by which something is watched. */
    MECHANISM,
    /** A post, whoever holds it. */
    POST,
    /** A published holder of a post or member of a body. */
    PERSON
  }

  /**
   * Another way in which a name is written.
   *
   * @param text the name as written
   * @param in the plans or documents in which it means this, empty for all
   * @param reason the passage or judgement that shows it, empty for a mere spelling
   */
  public record Alias(String text, List<String> in, String reason) {
    /** Fills in what is left out. */
    public Alias {
      text = Given.required(text, "text");
      in = Given.orEmpty(in);
      reason = Given.orEmpty(reason);
    }
  }

  /**
   * An entry that may be the same thing and stays apart.
   *
   * @param other the id of that entry
   * @param reason why it may be the same
   */
  public record Uncertain(String other, String reason) {}

  /**
   * One body, mechanism, post or person.
   *
   * @param id its slug
   * @param name its canonical name
   * @param type a word that says what kind of body or mechanism it is, or an empty string
   * @param authority the slug of its authority, or {@code england}; empty for persons
   * @param organisation the id of the body to which a post belongs, or an empty string
   * @param from the first year in which documents show it, 0 when not known
   * @param to the last such year, 0 when not known
   * @param in the plans or documents in which the name means this, empty for all
   */
  public record Entry(
      Kind kind,
      String id,
      String name,
      String type,
      String authority,
      String organisation,
      int from,
      int to,
      List<String> in,
      List<Alias> aliases,
      List<Uncertain> uncertain) {}

  /** A body, mechanism, post or person as a register file writes it. */
  record Item(
      String id,
      String name,
      @Nullable String kind,
      String type,
      String authority,
      String organisation,
      int from,
      int to,
      List<String> in,
      List<Alias> aliases,
      List<Uncertain> uncertain,
      String reason,
      int writtenAt) {
    Item {
      id = Given.required(id, "id");
      name = Given.required(name, "name");
      type = Given.orEmpty(type);
      authority = Given.orEmpty(authority);
      organisation = Given.orEmpty(organisation);
      in = Given.orEmpty(in);
      aliases = Given.orEmpty(aliases);
      uncertain = Given.orEmpty(uncertain);
      reason = Given.orEmpty(reason);
      if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        throw new IllegalArgumentException("the id '" + id + "' is not a slug such as a-board-2");
      }
    }

    Entry entry(Kind kind) {
      return new Entry(
          kind, id, name, type, authority, organisation, from, to, in, aliases, uncertain);
    }
  }

  /** A register file. */
  record Sheet(List<Item> bodies, List<Item> posts, List<Item> persons) {
    Sheet {
      bodies = Given.orEmpty(bodies);
      posts = Given.orEmpty(posts);
      persons = Given.orEmpty(persons);
    }

    List<Item> items() {
      return Stream.of(bodies, posts, persons).flatMap(List::stream).toList();
    }
  }

  private final Map<String, Entry> entries;

  private Register(Map<String, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /**
   * Reads register files.
   *
   * @throws Failure naming file and line when two entries of one id do not agree
   */
  static Register read(List<Path> files) {
    Map<String, Entry> entries = new TreeMap<>();
    Map<Path, Sheet> sheets = new LinkedHashMap<>();
    for (Path file : files) {
      Sheet sheet = DataFile.read(file, Sheet.class);
      sheets.put(file, sheet);
      for (Item body : sheet.bodies()) {
        add(entries, body, "mechanism".equals(body.kind()) ? Kind.MECHANISM : Kind.BODY, file);
      }
      sheet.posts().forEach(post -> add(entries, post, Kind.POST, file));
      sheet.persons().forEach(person -> add(entries, person, Kind.PERSON, file));
    }
    sheets.forEach((file, sheet) -> sheet.items().forEach(item -> check(entries, item, file)));
    return new Register(entries);
  }

  /** Whatever an entry names must be an entry too. */
  private static void check(Map<String, Entry> entries, Item item, Path file) {
    List<String> named = new ArrayList<>(item.uncertain().stream().map(Uncertain::other).toList());
    if (!item.organisation().isEmpty()) {
      named.add(item.organisation());
    }
    for (String id : named) {
      if (!entries.containsKey(id)) {
        throw Failure.data(
            file + ":" + item.writtenAt(),
            "the register has no '" + id + "'; add it or correct the id");
      }
    }
  }

  private static void add(Map<String, Entry> entries, Item item, Kind kind, Path file) {
    Entry added = item.entry(kind);
    Entry known = entries.get(item.id());
    if (known == null) {
      entries.put(item.id(), added);
      return;
    }
    if (known.kind() != kind || !known.name().equals(item.name())) {
      throw Failure.data(
          file + ":" + item.writtenAt(),
          "the id '" + item.id() + "' already stands for '" + known.name() + "'; choose another");
    }
    entries.put(item.id(), merge(known, added));
  }

  private static Entry merge(Entry one, Entry two) {
    return new Entry(
        one.kind(),
        one.id(),
        one.name(),
        one.type().isEmpty() ? two.type() : one.type(),
        one.authority().isEmpty() ? two.authority() : one.authority(),
        one.organisation().isEmpty() ? two.organisation() : one.organisation(),
        one.from() == 0 || two.from() == 0 ? 0 : Math.min(one.from(), two.from()),
        one.to() == 0 || two.to() == 0 ? 0 : Math.max(one.to(), two.to()),
        one.in().isEmpty() || two.in().isEmpty() ? List.of() : together(one.in(), two.in()),
        together(one.aliases(), two.aliases()),
        together(one.uncertain(), two.uncertain()));
  }

  private static <T> List<T> together(List<T> one, List<T> two) {
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(two);
    return new ArrayList<>(all);
  }

  /** All entries in the order of their ids. */
  public Collection<Entry> entries() {
    return entries.values();
  }

  /** The entry of the given id. */
  public Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }
}
