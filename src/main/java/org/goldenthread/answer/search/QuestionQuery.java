package org.goldenthread.answer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.goldenthread.words.Phrases;

/**
 * A question as a Lucene query. Each word counts as it stands, derived from it, or in other words
 * for the same, the best of these ways; every word that is missing lowers the score.
 */
final class QuestionQuery {

  /*
   * The weights are what did best on the half of the measured searches that is for tuning; none of
   * them makes a difference of more than two searches in a hundred.
   */

  /** What a word of the same root weighs beside the very word. */
  private static final float DERIVED = 0.6f;

  /** What another word for the same weighs. */
  private static final float SYNONYM = 0.8f;

  /** What an abbreviation weighs beside the name it stands for, and the other way round. */
  private static final float OTHER_FORM = 0.8f;

  /** What it weighs that a record has the theme of a label, or one close to it. */
  private static final float THEME = 0.4f;

  private static final float CLOSE_THEME = 0.2f;

  /** What a word weighs that says nothing of what is looked for. */
  private static final float FILLER = 0.2f;

  /** What it adds that a record has a word itself, not only stands under it. */
  private static final float OWN = 2;

  /** What it adds that two words of the question stand near one another. */
  private static final float PAIR = 0.3f;

  /** How far apart words may stand to count as near one another. */
  private static final int NEAR = 3;

  /** What it adds to the score when no word is missing; a rare word adds more. */
  private static final float WHOLE = 2;

  /** What it adds that the question is the very name of a thing. */
  private static final float NAMED = 6;

  /** What it adds that a record is asked for by its number: more than any words. */
  private static final float NUMBERED = 30;

  /** Words of a name that are looked for at once; the names of the register are shorter. */
  private static final int LONGEST_NAME = 8;

  private final Question question;

  QuestionQuery(Question question) {
    this.question = question;
  }

  /**
   * What is looked for: words in one of these fields, quoted phrases in one of {@code exact}.
   * Records that have the words in {@code preferred} come first. A question without a word finds
   * nothing.
   *
   * @param least how many of the words that count must be there
   */
  Query in(List<String> fields, List<String> exact, String preferred, int least) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<String> phrase : question.phrases()) {
      query.add(best(exact.stream().map(field -> phrase(field, phrase, 0)).toList()), Occur.MUST);
    }
    List<Query> there = there(fields);
    List<Query> references = references();
    if (!there.isEmpty()) {
      query.add(atLeast(least, there), references.isEmpty() ? Occur.MUST : Occur.SHOULD);
      preferences(fields, preferred).forEach(unit -> query.add(unit, Occur.SHOULD));
      query.add(boosted(new ConstantScoreQuery(atLeast(there.size(), there)), WHOLE), Occur.SHOULD);
    }
    if (!references.isEmpty()) {
      query.add(boosted(new ConstantScoreQuery(any(references)), NUMBERED), Occur.MUST);
    }
    return query.build();
  }

  /** The words that count: what says nothing, and words that nobody knows, need not be there. */
  List<Query> there(List<String> fields) {
    return IntStream.range(0, question.words().size())
        .filter(i -> !question.words().get(i).filler() && question.words().get(i).known())
        .mapToObj(i -> unit(fields, i))
        .toList();
  }

  /** What makes one record better than another that has as many of the words. */
  private List<Query> preferences(List<String> fields, String preferred) {
    List<Query> preferences = new ArrayList<>();
    List<Question.Word> words = question.words();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).filler()) {
        preferences.add(boosted(unit(fields, i), FILLER));
      } else {
        preferences.add(boosted(unit(preferred, i), OWN));
        if (i + 1 < words.size() && !words.get(i + 1).filler()) {
          List<String> pair = List.of(words.get(i).stem(), words.get(i + 1).stem());
          preferences.add(boosted(phrase(preferred, pair, NEAR), PAIR));
        }
      }
    }
    preferences.addAll(names());
    return preferences;
  }

  private Query unit(List<String> fields, int at) {
    return best(fields.stream().map(field -> unit(field, at)).toList());
  }

  /** One word: as it stands, derived, or what the label or phrase means that it is part of. */
  private Query unit(String field, int at) {
    Question.Word word = question.words().get(at);
    List<Query> ways = new ArrayList<>();
    ways.add(term(field, word.stem()));
    word.derived().forEach(stem -> ways.add(boosted(term(field, stem), DERIVED)));
    question.labels().stream()
        .filter(label -> covers(label, at))
        .forEach(label -> ways.add(boosted(best(meaning(field, label)), 1f / label.length())));
    question.synonyms().stream()
        .filter(phrase -> covers(phrase, at))
        .forEach(
            phrase ->
                phrase
                    .value()
                    .forEach(
                        other ->
                            ways.add(
                                boosted(
                                    phrase(field, other, 0),
                                    SYNONYM / Math.max(phrase.length(), other.size())))));
    return best(ways);
  }

  private static boolean covers(Phrases.Match<?> match, int at) {
    return match.from() <= at && at < match.to();
  }

  private static List<Query> meaning(String field, Phrases.Match<Meaning> label) {
    List<Query> ways = new ArrayList<>();
    for (List<String> other : label.value().others()) {
      float weight = OTHER_FORM * label.length() / other.size();
      ways.add(boosted(phrase(field, other, 0), weight));
    }
    label.value().themes().forEach(theme -> ways.add(boosted(term(field, theme), THEME)));
    label.value().close().forEach(theme -> ways.add(boosted(term(field, theme), CLOSE_THEME)));
    return ways;
  }

  /** Those whose very name is asked for; a name that is half of the question counts half. */
  private List<Query> names() {
    List<String> stems =
        question.words().stream().filter(word -> !word.filler()).map(Question.Word::stem).toList();
    List<Query> names = new ArrayList<>();
    for (int from = 0; from < stems.size(); from++) {
      for (int to = from + 1; to <= Math.min(stems.size(), from + LONGEST_NAME); to++) {
        Query name = term(LuceneIndex.NAME, String.join(" ", stems.subList(from, to)));
        float part = (float) (to - from) / stems.size();
        names.add(boosted(new ConstantScoreQuery(name), NAMED * part * part));
      }
    }
    return names.isEmpty() ? names : List.of(best(names));
  }

  private List<Query> references() {
    return question.references().stream()
        .flatMap(Reference::keys)
        .map(key -> term(LuceneIndex.NUMBER, key))
        .toList();
  }

  private static Query any(List<Query> units) {
    return atLeast(1, units);
  }

  static Query atLeast(int least, List<Query> units) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    units.forEach(unit -> query.add(unit, Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(least).build();
  }

  private static Query boosted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  private static Query phrase(String field, List<String> words, int slop) {
    return words.size() == 1
        ? term(field, words.get(0))
        : new PhraseQuery(slop, field, words.toArray(new String[0]));
  }

  private static Query best(List<Query> ways) {
    return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
  }
}
