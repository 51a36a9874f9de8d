package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.profile.Register.Entry;
import org.goldenthread.mapping.profile.Register.Kind;

/**
 * Finds the names of the register in running words by longest match. Immutable and safe to share.
 *
 * <p>A name that stands for two entries in one document is refused: neither is guessed.
 *
 * <p>Letter case, {@code &} and {@code and}, the form of apostrophes, punctuation and white space
 * do not matter; word boundaries do. A name counts only for documents of its authority and years,
 * and an alias that is bound to a plan or document goes before one that is not.
 */
final class Gazetteer {

  private static final Pattern WORD =
      Pattern.compile("<[^>]*>|&amp;|&|[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*['’]?");

  /**
   * A word of a text.
   *
   * @param folded how it is compared
   * @param start where it begins in the text
   * @param end where it ends
   */
  record Word(String folded, int start, int end) {}

  /**
   * A name that was found.
   *
   * @param entry what it stands for
   * @param from the index of its first word
   * @param to the index after its last word
   */
  record Match(Entry entry, int from, int to) {}

  private record Candidate(Entry entry, boolean bound) {}

  private final Map<String, List<Candidate>> byName = new HashMap<>();
  private int longest = 1;

  /**
   * The names that count for one document or plan.
   *
   * @param authority the slug of its authority
   * @param year the year in which it was made, 0 when that is not stated
   * @param scopes the slugs of the plan and of the document
   */
  Gazetteer(Register register, String authority, int year, Collection<String> scopes) {
    for (Entry entry : register.entries()) {
      if (!counts(entry, authority, year)) {
        continue;
      }
      if (entry.in().isEmpty() || entry.in().stream().anyMatch(scopes::contains)) {
        add(entry, entry.name(), !entry.in().isEmpty());
      }
      for (Register.Alias alias : entry.aliases()) {
        if (alias.in().isEmpty() || alias.in().stream().anyMatch(scopes::contains)) {
          add(entry, alias.text(), !alias.in().isEmpty());
        }
      }
    }
  }

  private static boolean counts(Entry entry, String authority, int year) {
    boolean here =
        entry.authority().isEmpty()
            || entry.authority().equals("england")
            || entry.authority().equals(authority);
    return here
        && (year == 0 || entry.from() == 0 || entry.from() <= year)
        && (year == 0 || entry.to() == 0 || year <= entry.to());
  }

  private void add(Entry entry, String name, boolean bound) {
    List<Word> words = words(name);
    longest = Math.max(longest, words.size());
    byName
        .computeIfAbsent(key(words, 0, words.size()), k -> new ArrayList<>())
        .add(new Candidate(entry, bound));
  }

  /** The words of a text, tags left out. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().startsWith("<")) {
        words.add(new Word(fold(matcher.group()), matcher.start(), matcher.end()));
      }
    }
    return words;
  }

  private static String fold(String word) {
    String folded = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (folded) {
      case "&", "&amp;" -> "and";
      default -> folded.endsWith("'") ? folded.substring(0, folded.length() - 1) : folded;
    };
  }

  private static String key(List<Word> words, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(words.get(i).folded()).append(' ');
    }
    return key.toString();
  }

  /** The longest name of one of the kinds that begins at a word. */
  Optional<Match> longestAt(List<Word> words, int from, Set<Kind> kinds) {
    for (int to = Math.min(words.size(), from + longest); to > from; to--) {
      List<Candidate> found = byName.getOrDefault(key(words, from, to), List.of());
      List<Candidate> fitting =
          found.stream().filter(candidate -> kinds.contains(candidate.entry().kind())).toList();
      if (!fitting.isEmpty()) {
        return Optional.of(new Match(only(fitting), from, to));
      }
    }
    return Optional.empty();
  }

  /** The one entry that a name stands for; a bound name goes before one that is not. */
  private static Entry only(List<Candidate> fitting) {
    boolean bound = fitting.stream().anyMatch(Candidate::bound);
    List<Entry> entries =
        fitting.stream()
            .filter(candidate -> candidate.bound() == bound)
            .map(Candidate::entry)
            .distinct()
            .toList();
    if (entries.size() > 1) {
      throw Failure.data(
          "register",
          "one name stands for '"
              + entries.get(0).id()
              + "' and for '"
              + entries.get(1).id()
              + "' in the same document; say with 'in' which of them the document means");
    }
    return entries.get(0);
  }

  /** The entry that a whole text names, if it names just one of these kinds. */
  Optional<Entry> whole(String text, Set<Kind> kinds) {
    List<Word> words = words(text);
    return longestAt(words, 0, kinds).filter(match -> match.to() == words.size()).map(Match::entry);
  }
}
