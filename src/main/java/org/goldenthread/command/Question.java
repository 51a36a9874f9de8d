package org.goldenthread.command;

import java.util.List;
import java.util.Optional;

/**
 * Something of which the program is not sure and which a reader can settle at the terminal. Each
 * source of questions (suggestions, unsure columns, names, merges) has a class of its own; {@code
 * review} asks them all in one walk.
 */
interface Question {

  /** What it is about; the questions of one group are asked together. */
  String group();

  /** How likely it is that the answer is yes, from 0 to 1; the likeliest cost least effort. */
  double likelihood();

  /** The lines to read before answering. */
  List<String> shown();

  /** The question, to be answered by yes or no. */
  String asked();

  /** What else may be answered in place of yes and no; empty when nothing may. */
  Optional<String> another();

  /**
   * Keeps an answer as data.
   *
   * @return what is wrong with another answer, in a sentence; empty when the answer was kept
   */
  Optional<String> keep(Reply reply);
}
