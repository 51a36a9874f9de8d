package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.profile.NameWords;
import org.goldenthread.mapping.profile.Register.Kind;
import org.goldenthread.mapping.transcript.Block;

/** Cuts cells of leads and of monitors into names. Not safe for use by several threads at once. */
final class Names {

  /** A name and what it stands for. */
  record Name(String words, Kind kind) {}

  private static final Pattern HARD =
      Pattern.compile("\\s*(?:[;|•\\n]|" + Block.BREAK + "|\\s/\\s)\\s*");
  private static final Pattern SOFT =
      Pattern.compile("\\s*(?:,|/|&|\\+|\\s[–—-]\\s|\\b(?:and|with|or)\\b)\\s*");
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*");
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Lu}{2,4}(?:\\s*(?:,|/|&|and)\\s*\\p{Lu}{2,4})*");
  private static final Pattern TITLED =
      Pattern.compile("(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame)\\.?\\s.*");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:\\p{Lu}[\\p{L}'’-]*|\\p{Lu}\\.?)){1,2}");
  private static final int MOST_WORDS = 9;

  private final NameWords words;
  private final Set<String> lowerCase = new HashSet<>();

  /** Names that are a whole piece of some cell, the longest first. */
  private final List<String> known = new ArrayList<>();

  /**
   * Names of one document.
   *
   * @param text its words: what it writes with small letters is no name of a person
   * @param leads its cells of leads: names that stand alone in one are known in the others
   */
  Names(NameWords words, String text, List<String> leads) {
    this.words = words;
    Matcher matcher = Pattern.compile("(?<!\\p{L})\\p{Ll}[\\p{L}]+").matcher(text);
    while (matcher.find()) {
      lowerCase.add(matcher.group());
    }
    Set<String> alone = new HashSet<>();
    for (String cell : leads) {
      for (String piece : HARD.split(cell, -1)) {
        List<String> parts = parted(trim(BRACKETS.matcher(piece).replaceAll(" ")));
        if (parts.size() == 1 && parts.get(0).length() > 2) {
          alone.add(parts.get(0));
        }
      }
    }
    known.addAll(alone);
    known.removeIf(one -> alone.stream().anyMatch(other -> isBoth(one, other, alone)));
    known.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** Whether a piece is two names of other cells, with nothing between them. */
  private static boolean isBoth(String piece, String other, Set<String> alone) {
    return piece.length() > other.length() + 1
        && piece.startsWith(other + " ")
        && alone.contains(piece.substring(other.length() + 1));
  }

  /** The names of a cell that says who leads. */
  List<Name> leads(String cell) {
    List<Name> names = new ArrayList<>();
    for (String piece : HARD.split(cell, -1)) {
      lead(trim(piece), names);
    }
    return names;
  }

  private void lead(String piece, List<Name> names) {
    if (isPostOf(piece)) {
      names.add(new Name(piece, Kind.POST));
      return;
    }
    Matcher brackets = BRACKETS.matcher(piece);
    while (brackets.find()) {
      String inside = brackets.group(1).strip();
      if (!INITIALS.matcher(inside).matches() && inside.length() > 3) {
        who(inside).ifPresent(names::add);
      }
    }
    for (String one : parted(trim(BRACKETS.matcher(piece).replaceAll(" ")))) {
      who(one).ifPresent(names::add);
    }
  }

  /** {@code Operational Manager (Courts)}: what stands in brackets says which post it is. */
  private boolean isPostOf(String piece) {
    Matcher brackets = BRACKETS.matcher(piece);
    if (!brackets.find() || brackets.end() < piece.length()) {
      return false;
    }
    String front = trim(piece.substring(0, brackets.start()));
    String inside = brackets.group(1).strip();
    return isPost(front)
        && parted(front).size() == 1
        && !INITIALS.matcher(inside).matches()
        && inside.length() > 3
        && !isPost(inside)
        && !isPerson(inside);
  }

  /** {@code Director of Nursing, ICB}: one post and whose it is, unless more commas make a list. */
  private boolean isOwnerBehind(String piece, String left, Matcher sign) {
    String right = trim(piece.substring(sign.end()));
    return sign.group().strip().equals(",")
        && isPost(left)
        && piece.indexOf(',') == piece.lastIndexOf(',')
        && !isPost(right)
        && !isPerson(right)
        && !known.contains(right);
  }

  /** A comma or an 'and' parts two names only where each is a name by itself. */
  private List<String> parted(String piece) {
    List<String> parts = new ArrayList<>();
    for (String name : known) {
      if (piece.length() > name.length() + 1
          && piece.startsWith(name)
          && piece.substring(name.length()).matches("(?s)[\\s,/&+–—-].*")) {
        String rest =
            trim(piece.substring(name.length()).replaceFirst("^[\\s,/&+–—-]+(?:and\\s+)?", ""));
        if (known.contains(rest) || isPost(rest)) {
          parts.add(name);
          parts.addAll(parted(rest));
          return parts;
        }
      }
    }
    for (String name : known) {
      int at = piece.length() - name.length() - 1;
      String front = at > 0 && piece.endsWith(" " + name) ? trim(piece.substring(0, at)) : "";
      if (name.contains(" ") && isWholePost(front)) {
        parts.addAll(parted(front));
        parts.add(name);
        return parts;
      }
    }
    Matcher matcher = SOFT.matcher(piece);
    int from = 0;
    int search = 0;
    while (matcher.find(search)) {
      String left = trim(piece.substring(from, matcher.start()));
      String right = trim(piece.substring(matcher.end()));
      if (isWhole(left)
          && !isHalfPost(left)
          && isWhole(head(right))
          && !isOwnerBehind(piece, left, matcher)) {
        parts.add(left);
        from = matcher.end();
      }
      search = matcher.end();
    }
    parts.add(trim(piece.substring(from)));
    return parts;
  }

  /** {@code Principal Child}: a rank whose post stands behind the next 'and'. */
  private boolean isHalfPost(String words) {
    List<String> tokens = tokens(words);
    return tokens.get(0).matches("principal|deputy|assistant|associate|senior|joint|acting|interim")
        && !words.contains(" of ")
        && tokens.stream().skip(1).noneMatch(this.words.posts()::contains);
  }

  /** Whether words are a post that needs no word behind them. */
  private boolean isWholePost(String words) {
    return words.contains(" ")
        && isPost(words)
        && !words.matches(
            "(?i).*\\b(?:of|for|and|to|the|in|with|deputy|assistant|acting|interim|joint|associate|senior)");
  }

  /** What stands before the next sign that may part names. */
  private String head(String words) {
    Matcher matcher = SOFT.matcher(words);
    while (matcher.find()) {
      if (isWhole(trim(words.substring(0, matcher.start())))) {
        return trim(words.substring(0, matcher.start()));
      }
    }
    return words;
  }

  private boolean isWhole(String words) {
    return isPost(words) || endsIn(words, this.words.bodies()) || isPerson(words) || isShort(words);
  }

  private static boolean isShort(String words) {
    return words.matches("\\p{Lu}{2,6}s?");
  }

  private Optional<Name> who(String words) {
    int length = words.split("\\s+").length;
    if (words.isEmpty() || length > MOST_WORDS || !words.matches(".*\\p{L}{2}.*")) {
      return Optional.empty();
    }
    if (isPost(words)) {
      return Optional.of(new Name(words, Kind.POST));
    }
    if (isTime(words)) {
      return Optional.empty();
    }
    if (isPerson(words)) {
      return Optional.of(new Name(words, Kind.PERSON));
    }
    if (isShort(words) && !endsIn(words, this.words.bodies())) {
      return Optional.empty();
    }
    return Character.isLowerCase(words.charAt(0)) && !endsIn(words, this.words.bodies())
        ? Optional.empty()
        : Optional.of(new Name(words, Kind.BODY));
  }

  private static boolean isTime(String words) {
    return words.matches("(?i).*\\d{2,}.*|tb[acd]|n/?a|none|ongoing|not stated|various|-+");
  }

  private boolean isPost(String words) {
    return tokens(words).stream().anyMatch(token -> this.words.posts().contains(token))
        && !endsIn(
            words, List.of("board", "committee", "panel", "team", "group", "forum", "meeting"));
  }

  private boolean isPerson(String words) {
    if (TITLED.matcher(words).matches()) {
      return !isPost(words.replaceFirst("^\\S+\\s+", ""));
    }
    return CAPITALISED.matcher(words).matches()
        && tokens(words).stream()
            .noneMatch(
                token ->
                    this.words.personsNever().contains(token)
                        || this.words.bodies().contains(token)
                        || this.words.posts().contains(token)
                        || this.words.mechanisms().contains(token)
                        || lowerCase.contains(token))
        && !words.equals(words.toUpperCase(Locale.ROOT));
  }

  /**
   * The names of a cell that says who or what monitors.
   *
   * @param prose whether the cell is running text, of which only bodies by their heads are taken
   */
  List<Name> monitors(String cell, boolean prose) {
    List<Name> names = new ArrayList<>();
    for (String hard : HARD.split(cell, -1)) {
      for (String piece : hard.split("\\s*,\\s*", -1)) {
        for (String one : prose ? List.of(trim(piece)) : parted(trim(piece))) {
          if (!prose && isName(one)) {
            names.add(new Name(one, kind(one)));
          } else {
            headed(one).forEach(body -> names.add(new Name(body, Kind.BODY)));
          }
        }
      }
    }
    return names;
  }

  private boolean isName(String words) {
    return !words.isEmpty()
        && words.split("\\s+").length <= MOST_WORDS
        && words.matches("[\\p{Lu}\\d].*")
        && !words.matches(
            ".*\\b(?:to|by|at|via|through|will|is|are|reported|monitored|each|every)\\b.*")
        && (isPost(words)
            || endsIn(words, this.words.bodies())
            || endsIn(words, this.words.mechanisms())
            || (isShort(words) && endsIn(words, this.words.bodies())));
  }

  private Kind kind(String words) {
    if (isPost(words)) {
      return Kind.POST;
    }
    return endsIn(words, this.words.bodies()) ? Kind.BODY : Kind.MECHANISM;
  }

  /** Capitalised words that end in the head of a body, wherever they stand. */
  private List<String> headed(String sentence) {
    List<String> found = new ArrayList<>();
    String[] tokens = sentence.split("\\s+", -1);
    int from = -1;
    for (int i = 0; i < tokens.length; i++) {
      String plain = tokens[i].replaceAll("[^\\p{L}\\p{N}'’&-]", "");
      boolean capital = plain.matches("[\\p{Lu}&].*");
      boolean joint = plain.matches("of|and|for|the|in|on");
      from = capital ? (from < 0 ? i : from) : joint ? from : -1;
      boolean head = words.heads().contains(plain.toLowerCase(Locale.ROOT));
      boolean ends = i + 1 == tokens.length || !tokens[i + 1].matches("\\p{Lu}.*|[Ss]ub-?group.*");
      if (capital && head && from >= 0 && ends) {
        String body = String.join(" ", Arrays.copyOfRange(tokens, from, i + 1));
        found.add(
            trim(body.replaceFirst("^(?:The|A|To|At|By|Reported|Monitored|Via|Through)\\s+", "")));
        from = -1;
      } else if (plain.isEmpty() || tokens[i].matches(".*[.;:]")) {
        from = -1;
      }
    }
    return found;
  }

  private static boolean endsIn(String name, List<String> heads) {
    String folded = " " + NameForm.fold(name).replaceAll("\\s+\\d+$", "");
    return heads.stream().anyMatch(head -> folded.endsWith(" " + NameForm.fold(head)));
  }

  private static List<String> tokens(String words) {
    return Arrays.asList(
        words.toLowerCase(Locale.ROOT).replaceAll("['’]s?\\b", "").split("[^\\p{L}-]+"));
  }

  /** Words without signs at their ends. */
  private static String trim(String words) {
    return words
        .strip()
        .replaceAll("^[\\p{Punct}–—•\\s&&[^(]]+|[\\p{Punct}–—\\s&&[^)]]+$", "")
        .strip();
  }
}
