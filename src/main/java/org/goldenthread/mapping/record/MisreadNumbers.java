package org.goldenthread.mapping.record;

import java.util.List;

/** Finds numbers such as {@code RS.2} among {@code R5.1} and {@code R5.3}. Immutable. */
final class MisreadNumbers {

  private static final String LETTERS = "OoIlSBZ";
  private static final String DIGITS = "0011582";
  private static final int FEWEST = 2;

  private final List<Action> actions;

  MisreadNumbers(List<Action> actions) {
    this.actions = actions;
  }

  /** Actions whose number has a letter where the numbers of others of its form have a digit. */
  List<Action> found() {
    return actions.stream().filter(this::isMisread).toList();
  }

  private boolean isMisread(Action action) {
    String number = action.number();
    if (action.lacksNumber()) {
      return false;
    }
    for (int i = 0; i < number.length(); i++) {
      int letter = LETTERS.indexOf(number.charAt(i));
      if (letter >= 0) {
        String meant = number.substring(0, i) + DIGITS.charAt(letter) + number.substring(i + 1);
        if (like(form(meant)) >= FEWEST && like(form(number)) < like(form(meant))) {
          return true;
        }
      }
    }
    return false;
  }

  private long like(String form) {
    return actions.stream().filter(action -> form(action.number()).equals(form)).count();
  }

  private static String form(String number) {
    return number.replaceAll("\\d+", "9");
  }
}
