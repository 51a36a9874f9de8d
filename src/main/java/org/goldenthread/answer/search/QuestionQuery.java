package org.goldenthread.answer.search;

import java.util.ArrayList;
import java.util.List;
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
 * A question as a Lucene query: all of one or two words, two thirds of more must be there, as they
 * stand or in other words for the same.
 */
final class QuestionQuery {

  /** How far apart words may stand to count as near one another. */
  private static final int NEAR = 8;

  /** What other words for the same weigh beside the very words. */
  private static final float OTHER_WORDS = 0.4f;

  /** What an abbreviation weighs beside the name it stands for, and the other way round. */
  private static final float OTHER_FORM = 0.8f;

  /** What it adds to the score when no word is missing; a rare word adds about as much. */
  private static final float WHOLE = 4;

  private static final float CLOSE_THEME = 0.5f;

  private final Question question;

  QuestionQuery(Question question) {
    this.question = question;
  }

  /**
   * What is looked for: words in one of these fields, quoted phrases in one of {@code exact}.
   * Records that have the very words in {@code preferred}, and near one another, come first. A
   * question without a word finds nothing.
   */
  Query in(List<String> fields, List<String> exact, String preferred) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (List<String> phrase : question.phrases()) {
      query.add(best(exact.stream().map(field -> phrase(field, phrase, 0)).toList()), Occur.MUST);
    }
    List<String> words = question.words();
    if (!words.isEmpty()) {
      List<Query> ways = new ArrayList<>();
      for (String field : fields) {
        ways.add(enough(terms(field, words)));
        ways.add(boosted(enough(meant(field)), OTHER_WORDS));
      }
      query.add(best(ways), Occur.MUST);
      query.add(boosted(best(fields.stream().map(this::whole).toList()), WHOLE), Occur.SHOULD);
      preferred(preferred).forEach(unit -> query.add(unit, Occur.SHOULD));
      query.add(phrase(preferred, words, NEAR), Occur.SHOULD);
    }
    return query.build();
  }

  /** Whether every word is there, as it stands or in other words for the same. */
  private Query whole(String field) {
    List<Query> units = meant(field);
    return new ConstantScoreQuery(atLeast(units.size(), units));
  }

  /** One query a word: the word, or what the label means that it is part of. */
  private List<Query> meant(String field) {
    List<Query> units = new ArrayList<>(terms(field, question.words()));
    for (Phrases.Match<Meaning> label : question.labels()) {
      Query meaning = boosted(best(meaning(field, label)), 1f / label.length());
      for (int i = label.from(); i < label.to(); i++) {
        units.set(i, best(List.of(units.get(i), meaning)));
      }
    }
    return units;
  }

  private static List<Query> meaning(String field, Phrases.Match<Meaning> label) {
    List<Query> ways = others(field, label);
    label.value().themes().forEach(theme -> ways.add(term(field, theme)));
    label.value().close().forEach(theme -> ways.add(boosted(term(field, theme), CLOSE_THEME)));
    return ways;
  }

  /** Abbreviations and full names, each weighing almost as much as what it stands for. */
  private static List<Query> others(String field, Phrases.Match<Meaning> label) {
    List<Query> others = new ArrayList<>();
    for (List<String> other : label.value().others()) {
      float weight = OTHER_FORM * label.length() / other.size();
      others.add(boosted(phrase(field, other, 0), weight));
    }
    return others;
  }

  /** The very words, or other forms of the labels among them. */
  private List<Query> preferred(String field) {
    List<Query> units = new ArrayList<>();
    int at = 0;
    for (Phrases.Match<Meaning> label : question.labels()) {
      units.addAll(terms(field, question.words().subList(at, label.from())));
      List<Query> ways = others(field, label);
      ways.add(any(terms(field, question.words().subList(label.from(), label.to()))));
      units.add(best(ways));
      at = label.to();
    }
    units.addAll(terms(field, question.words().subList(at, question.words().size())));
    return units;
  }

  private static Query any(List<Query> units) {
    return atLeast(1, units);
  }

  private static Query enough(List<Query> units) {
    return atLeast(units.size() - units.size() / 3, units);
  }

  private static Query atLeast(int least, List<Query> units) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    units.forEach(unit -> query.add(unit, Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(least).build();
  }

  private static Query boosted(Query query, float weight) {
    return new BoostQuery(query, weight);
  }

  private static List<Query> terms(String field, List<String> words) {
    return words.stream().map(word -> term(field, word)).toList();
  }

  private static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }

  private static Query phrase(String field, List<String> words, int slop) {
    return new PhraseQuery(slop, field, words.toArray(new String[0]));
  }

  private static Query best(List<Query> ways) {
    return new DisjunctionMaxQuery(ways, 0);
  }
}
