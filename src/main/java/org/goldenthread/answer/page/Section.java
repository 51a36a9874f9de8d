package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page under a heading of its own: words, facts, a list, a picture, rows, quotes;
 * whatever of these there is stands in this order.
 *
 * @param title the heading; empty for none
 * @param id by which links lead to it
 * @param style a class of the style sheet
 */
record Section(
    String title,
    String id,
    String style,
    List<List<Piece>> paragraphs,
    List<Field> fields,
    String action,
    List<Map.Entry<String, Value>> facts,
    List<List<Piece>> list,
    @Nullable Picture picture,
    @Nullable TableView table,
    List<QuoteView> quotes) {

  /** An empty part. */
  static Section of(String title, String id) {
    return new Section(
        title, id, "part", List.of(), List.of(), "", List.of(), List.of(), null, null, List.of());
  }

  /** What is wrong with what was asked, in a sentence. */
  static Section problem(String sentence) {
    return of("There is a problem", "problem").style("problem").say(Piece.words(sentence));
  }

  Section style(String name) {
    return new Section(
        title, id, name, paragraphs, fields, action, facts, list, picture, table, quotes);
  }

  Section say(Piece... pieces) {
    List<List<Piece>> more = new java.util.ArrayList<>(paragraphs);
    more.add(List.of(pieces));
    return new Section(title, id, style, more, fields, action, facts, list, picture, table, quotes);
  }

  Section form(List<Field> all, String address) {
    return new Section(
        title, id, style, paragraphs, all, address, facts, list, picture, table, quotes);
  }

  Section facts(List<Map.Entry<String, Value>> all) {
    return new Section(
        title, id, style, paragraphs, fields, action, all, list, picture, table, quotes);
  }

  Section list(List<List<Piece>> all) {
    return new Section(
        title, id, style, paragraphs, fields, action, facts, all, picture, table, quotes);
  }

  Section picture(Picture one) {
    return new Section(
        title, id, style, paragraphs, fields, action, facts, list, one, table, quotes);
  }

  Section table(TableView rows) {
    return new Section(
        title, id, style, paragraphs, fields, action, facts, list, picture, rows, quotes);
  }

  Section quotes(List<QuoteView> all) {
    return new Section(
        title, id, style, paragraphs, fields, action, facts, list, picture, table, all);
  }
}
