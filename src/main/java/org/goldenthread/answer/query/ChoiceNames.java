package org.goldenthread.answer.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.words.Folding;
import org.goldenthread.words.Nearest;

/**
 * What people may call the choices of one kind: letter case, punctuation and white space make no
 * difference, and words of a name will do when only one name has them all. Immutable.
 */
final class ChoiceNames {

  private static final int NEAREST = 5;

  /** Names looked at for the nearest ones; several may be of one choice. */
  private static final int LOOKED_AT = 30;

  /** A shorter piece of a name names nothing. */
  private static final int SHORTEST_PIECE = 3;

  private final Collection<Choice> all;
  private final Map<String, Choice> byName = new LinkedHashMap<>();
  private final List<Map<String, Set<Choice>>> levels =
      List.of(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  private final Nearest nearest;

  ChoiceNames(Collection<Choice> all) {
    this.all = List.copyOf(all);
    for (Choice choice : this.all) {
      put(0, choice.identifier(), choice);
      put(1, choice.label(), choice);
      choice.otherNames().forEach(name -> put(2, name, choice));
    }
    this.nearest = new Nearest(byName.keySet());
  }

  private void put(int level, String name, Choice choice) {
    levels.get(level).computeIfAbsent(Folding.key(name), key -> new LinkedHashSet<>()).add(choice);
    byName.putIfAbsent(name, choice);
  }

  /** Those of this name: by identifier, else by preferred name, else by another. */
  List<Choice> named(String value) {
    String key = Folding.key(value);
    for (Map<String, Set<Choice>> level : levels) {
      if (level.containsKey(key)) {
        return List.copyOf(level.getOrDefault(key, Set.of()));
      }
    }
    return List.of();
  }

  /** Those one of whose names has all these words. */
  List<Choice> withWords(String value) {
    Set<String> words = Set.copyOf(Folding.words(value));
    if (Folding.key(value).length() < SHORTEST_PIECE) {
      return List.of();
    }
    return all.stream()
        .filter(
            choice ->
                names(choice).stream().anyMatch(name -> Folding.words(name).containsAll(words)))
        .toList();
  }

  private static List<String> names(Choice choice) {
    List<String> names = new ArrayList<>(choice.otherNames());
    names.add(choice.identifier() + " " + choice.label());
    return names;
  }

  /** The identifiers of those whose names are most like one that does not exist. */
  List<String> nearest(String wrong) {
    return nearest.to(wrong, LOOKED_AT).stream()
        .map(near -> byName.get(near.name()))
        .map(choice -> choice == null ? "" : choice.identifier())
        .distinct()
        .limit(NEAREST)
        .toList();
  }

  /** The identifiers of all. */
  List<String> identifiers() {
    return all.stream().map(Choice::identifier).toList();
  }
}
