package org.goldenthread.mapping.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words in which a report says that an earlier inspection found a weakness ({@code
 * drafting/earlier.yaml}). Patterns are written for plain words ({@link Family#plain}) of one
 * sentence. Immutable.
 *
 * @param found what names an earlier finding; the group {@code by} is what found it
 * @param open what says that it is still there
 */
public record EarlierWords(List<Pattern> found, Pattern open, int writtenAt) {

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Makes letter case no matter. */
  public EarlierWords {
    found =
        Given.orEmpty(found).stream().map(one -> Pattern.compile(one.pattern(), CASELESS)).toList();
    open = Pattern.compile(open.pattern(), CASELESS);
  }

  /** What found a weakness earlier, in the words of a sentence; nothing when it speaks of none. */
  public Optional<String> foundBy(String sentence) {
    return found.stream()
        .map(one -> one.matcher(sentence))
        .filter(Matcher::find)
        .map(found -> found.group("by"))
        .findFirst();
  }

  /** Whether a sentence says that the weakness is still there. */
  public boolean isOpen(String sentence) {
    return open.matcher(sentence).find();
  }
}
