package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The pages of a long answer.
 *
 * @param current counted from 1
 * @param pages how many there are
 * @param base address of the page, without the number
 */
record Pager(int current, int pages, String base) {

  private static final int AROUND = 2;

  String address(int page) {
    return page == 1 ? base : Addresses.with(base, Map.of(Addresses.PAGE, Integer.toString(page)));
  }

  /** The numbers to be shown; 0 stands for a gap. */
  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    for (int page = 1; page <= pages; page++) {
      if (page == 1 || page == pages || Math.abs(page - current) <= AROUND) {
        numbers.add(page);
      } else if (numbers.get(numbers.size() - 1) != 0) {
        numbers.add(0);
      }
    }
    return numbers;
  }
}
