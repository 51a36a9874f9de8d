package org.goldenthread.answer.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.words.Phrases;
import org.goldenthread.words.Stem;

/** Finds in a text what was asked for: the words, and all other words for the same. */
final class Marker {

  /** A stretch of a text that is to be marked, and the words of the question that led to it. */
  record Mark(int start, int end, String words) {}

  private final Phrases<String> sought = new Phrases<>();

  Marker(Question question, Knowledge knowledge) {
    question.phrases().forEach(phrase -> seek(phrase, phrase));
    for (Question.Word word : question.words()) {
      if (!word.filler()) {
        seek(List.of(word.stem()), List.of(word.stem()));
        word.derived().forEach(stem -> seek(List.of(stem), List.of(word.stem())));
      }
    }
    for (Phrases.Match<Meaning> label : question.labels()) {
      List<String> words = question.stems().subList(label.from(), label.to());
      seek(words, words);
      knowledge.meanings().labels(label.value()).forEach(other -> seek(other, words));
    }
    for (Phrases.Match<Set<List<String>>> phrase : question.synonyms()) {
      List<String> words = question.stems().subList(phrase.from(), phrase.to());
      phrase.value().forEach(other -> seek(other, words));
    }
  }

  private void seek(List<String> stems, List<String> words) {
    sought.value(stems, () -> String.join(" ", words));
  }

  /** The marks from left to right; two with nothing but white space between them are one. */
  List<Mark> in(String text) {
    List<Stem> stems = Stem.of(text);
    List<Mark> marks = new ArrayList<>();
    for (Phrases.Match<String> match : sought.in(Stem.texts(stems))) {
      int start = stems.get(match.from()).start();
      int end = stems.get(match.to() - 1).end();
      int last = marks.size() - 1;
      if (last >= 0 && text.substring(marks.get(last).end(), start).isBlank()) {
        Mark before = marks.get(last);
        marks.set(last, new Mark(before.start(), end, before.words() + " " + match.value()));
      } else {
        marks.add(new Mark(start, end, match.value()));
      }
    }
    return marks;
  }
}
