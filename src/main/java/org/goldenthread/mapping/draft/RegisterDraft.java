package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.mapping.profile.Register.Kind;

/** Gathers the names of one document that become entries of its own register. Used once. */
public final class RegisterDraft {

  private final Knowledge knowledge;
  private final String slug;
  private final String authority;
  private final Map<String, List<Object>> lists = new LinkedHashMap<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final List<String> added = new ArrayList<>();

  /**
   * The register of a document.
   *
   * @param slug the slug of the document, and of its plan
   * @param authority the slug of its authority
   */
  public RegisterDraft(Knowledge knowledge, String slug, String authority) {
    this.knowledge = knowledge;
    this.slug = slug;
    this.authority = authority;
    List.of("bodies", "posts", "persons").forEach(list -> lists.put(list, new ArrayList<>()));
  }

  /** Adds a name, unless the register knows it already for this document. */
  public void add(String name, Kind kind) {
    String folded = NameForm.fold(name);
    if (folded.isEmpty() || !seen.add(folded)) {
      return;
    }
    Optional<Knowledge.Known> known =
        knowledge.name(scope(kind), folded).filter(one -> one.kind() == kind || !one.bound());
    if (known.isPresent() && !known.get().bound()) {
      return;
    }
    String id = known.map(Knowledge.Known::id).orElseGet(() -> newId(name));
    String written = known.map(Knowledge.Known::name).orElse(name);
    if (known.isEmpty()) {
      added.add(name);
      knowledge.know(scope(kind), folded, new Knowledge.Known(id, name, kind, true));
    }
    list(kind).add(entry(id, written, kind));
  }

  /** Persons, and names of an authority that is not stated, are known in their document only. */
  private String scope(Kind kind) {
    boolean alone = kind == Kind.PERSON || authority.equals(FrontMatter.NO_AUTHORITY);
    return alone ? "/" + slug : authority;
  }

  private String newId(String name) {
    return knowledge.id(Slugs.of(authority + " " + name));
  }

  private List<Object> list(Kind kind) {
    return switch (kind) {
      case BODY, MECHANISM -> lists.get("bodies");
      case POST -> lists.get("posts");
      case PERSON -> lists.get("persons");
    };
  }

  private Map<String, Object> entry(String id, String name, Kind kind) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", id);
    entry.put("name", name);
    if (kind == Kind.BODY || kind == Kind.MECHANISM) {
      entry.put("kind", kind.name().toLowerCase(Locale.ROOT));
    }
    if (kind != Kind.PERSON) {
      entry.put("authority", authority);
    }
    entry.put("in", List.of(slug));
    return entry;
  }

  /** The names that no register had. */
  public List<String> added() {
    return List.copyOf(added);
  }

  /** The register as it is written. */
  public Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    lists.forEach(
        (name, entries) -> {
          if (!entries.isEmpty()) {
            tree.put(name, entries);
          }
        });
    return tree;
  }
}
