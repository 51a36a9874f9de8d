package org.goldenthread.answer.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.words.Phrases;

/**
 * The labels of a graph that stand for something, all as stems: what {@link Meanings} are made of,
 * in a form that an index keeps.
 */
record Labels(List<Theme> themes, List<ShortForm> shortForms) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A theme.
   *
   * @param word that stands for it in the index
   * @param close the words of those close to it
   */
  record Theme(String word, List<String> close, List<List<String>> labels) {}

  /** An abbreviation and the label that it abbreviates. */
  record ShortForm(List<String> few, List<String> many) {}

  Labels {
    themes = List.copyOf(themes);
    shortForms = List.copyOf(shortForms);
  }

  /** Reads what {@link #json} wrote. */
  static Labels of(String json) throws JsonProcessingException {
    return JSON.readValue(json, Labels.class);
  }

  String json() throws JsonProcessingException {
    return JSON.writeValueAsString(this);
  }

  Meanings meanings() {
    Phrases<Meaning> phrases = new Phrases<>();
    Map<String, List<List<String>>> labelsOfThemes = new HashMap<>();
    for (Theme theme : themes) {
      for (List<String> label : theme.labels()) {
        phrases.value(label, Meaning::none).addTheme(theme.word(), theme.close());
      }
      labelsOfThemes.put(theme.word(), theme.labels());
    }
    for (ShortForm form : shortForms) {
      phrases.value(form.few(), Meaning::none).addOther(form.many());
      phrases.value(form.many(), Meaning::none).addOther(form.few());
    }
    return new Meanings(phrases, Map.copyOf(labelsOfThemes));
  }
}
