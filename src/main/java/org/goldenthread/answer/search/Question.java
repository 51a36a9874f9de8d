package org.goldenthread.answer.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.goldenthread.words.Folding;
import org.goldenthread.words.Phrases;
import org.goldenthread.words.Stem;

/**
 * What a person typed. Words between quotation marks must stand together. Every other sign only
 * separates words, so that no text is ill-formed.
 *
 * @param phrases the stems of each text between quotation marks
 * @param references the records that are named by a number
 * @param words the other words
 * @param labels those among the other words that stand for something
 * @param synonyms those among the other words for which there are others
 */
record Question(
    List<List<String>> phrases,
    List<Reference> references,
    List<Word> words,
    List<Phrases.Match<Meaning>> labels,
    List<Phrases.Match<Set<List<String>>>> synonyms) {

  /** Words of a question that count; further ones are passed over. */
  static final int WORDS = 64;

  private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]");

  /** How other search engines weigh a word: not a number that is looked for. */
  private static final Pattern WEIGHT = Pattern.compile("[~^][0-9.]+");

  /**
   * A word.
   *
   * @param form in small letters, corrected where it had to be
   * @param stem that is looked for
   * @param derived stems that are as good as this one, nearly
   * @param filler whether it says nothing of what is looked for
   * @param known whether the index has it or one derived from it
   * @param corrected the word as it was typed, when that was corrected
   */
  record Word(
      String form,
      String stem,
      List<String> derived,
      boolean filler,
      boolean known,
      Optional<String> corrected) {}

  static Question of(String text, Knowledge knowledge) {
    List<List<String>> phrases = new ArrayList<>();
    int left = WORDS;
    for (MatchResult quoted : QUOTED.matcher(text).results().toList()) {
      List<String> phrase = Stem.texts(Stem.of(quoted.group(1))).stream().limit(left).toList();
      left -= phrase.size();
      if (!phrase.isEmpty()) {
        phrases.add(phrase);
      }
    }
    String rest = WEIGHT.matcher(QUOTED.matcher(text).replaceAll(" ")).replaceAll(" ");
    List<Reference> references = Reference.in(rest);
    List<Word> words = words(Reference.without(rest), left, knowledge);
    List<String> stems = words.stream().map(Word::stem).toList();
    return new Question(
        phrases, references, words, knowledge.meanings().in(stems), knowledge.synonyms().in(stems));
  }

  private static List<Word> words(String text, int most, Knowledge knowledge) {
    List<Stem> stems = Stem.of(text).stream().limit(most).toList();
    List<String> typed = Stem.texts(stems);
    Set<Integer> covered = new HashSet<>();
    knowledge.meanings().in(typed).forEach(match -> cover(match, covered));
    knowledge.synonyms().in(typed).forEach(match -> cover(match, covered));
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      String form = Folding.key(text.substring(stems.get(i).start(), stems.get(i).end()));
      words.add(word(form, typed.get(i), covered.contains(i), knowledge));
    }
    boolean all = words.stream().allMatch(Word::filler);
    return all ? words.stream().map(Question::counted).toList() : List.copyOf(words);
  }

  private static void cover(Phrases.Match<?> match, Set<Integer> covered) {
    for (int i = match.from(); i < match.to(); i++) {
      covered.add(i);
    }
  }

  private static Word word(String form, String stem, boolean covered, Knowledge knowledge) {
    Vocabulary vocabulary = knowledge.vocabulary();
    boolean filler = knowledge.fillers().contains(form);
    List<String> derived = vocabulary.derived(stem);
    boolean known = vocabulary.knows(stem) || !derived.isEmpty();
    if (!known && !covered && !filler) {
      Optional<String> meant = vocabulary.meant(form);
      if (meant.isPresent()) {
        String other = Stem.texts(Stem.of(meant.get())).stream().findFirst().orElse(stem);
        return new Word(
            meant.get(), other, vocabulary.derived(other), false, true, Optional.of(form));
      }
    }
    return new Word(form, stem, derived, filler, known || covered, Optional.empty());
  }

  private static Word counted(Word word) {
    return new Word(
        word.form(), word.stem(), word.derived(), false, word.known(), word.corrected());
  }

  /** The stems of the words. */
  List<String> stems() {
    return words.stream().map(Word::stem).toList();
  }

  /** What is looked for in place of words that the index does not have. */
  List<String> corrections() {
    return words.stream()
        .filter(word -> word.corrected().isPresent())
        .map(Word::form)
        .distinct()
        .toList();
  }
}
