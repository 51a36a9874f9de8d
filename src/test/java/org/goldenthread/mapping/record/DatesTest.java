package org.goldenthread.mapping.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.RealCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates as cells name them; {@code due-dates.json} has what a reader made of the real cells. */
final class DatesTest {

  private static Map<String, List<String>> cells() throws IOException {
    try (InputStream file = DatesTest.class.getResourceAsStream("/due-dates.json")) {
      return new ObjectMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
    }
  }

  static Stream<Map.Entry<String, List<String>>> realCells() throws IOException {
    return cells().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("realCells")
  void theDatesOfARealCell(Map.Entry<String, List<String>> cell) {
    assertEquals(cell.getValue(), Dates.of(cell.getKey()), () -> "in '" + cell.getKey() + "'");
  }

  @Test
  void everyDateCellOfThePlansWasReadByAPersonToo() throws IOException {
    Set<String> unread = new TreeSet<>();
    for (Reading reading : RealCorpus.mapped().readings()) {
      for (Plan plan : reading.plans()) {
        plan.actions().forEach(action -> unread.add(action.dueText().value()));
      }
    }
    assertTrue(unread.size() > 100, () -> unread.size() + " cells");
    unread.removeAll(cells().keySet());
    assertEquals(Set.of(), unread);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "30 February 2021=",
        "13/14/2021=",
        "1 March 2021=2021-03-01",
        "the 1st of March 2021=2021-03-01",
        "01/03/2021=2021-03-01",
        "1.3.21=2021-03-01",
        "Feb-Apr 06=2006-02 2006-04",
        "December 2021 and January=2021-12 2021-01",
        "March 2021, March 2021=2021-03",
        "Sept 21=2021-09",
        "Marching on 2021=",
        "May be done=",
        "tbc (was March 2021)=",
        "Spring 2023=",
        "2021=",
        "monthly=",
        "by Christmas=",
        "22 children by May 2021=2021-05",
      })
  void oneCell(String cell, String dates) {
    List<String> expected =
        dates == null ? List.of() : new ArrayList<>(List.of(dates.split(" ", -1)));
    assertEquals(expected, Dates.of(cell), () -> "in '" + cell + "'");
  }

  /** Every form tried, with its reading; what names no month stays text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      quoteCharacter = '~',
      value = {
        "Dec-21=2021-12",
        "Dec 21=2021-12",
        "Dec '21=2021-12",
        "Dec ’21=2021-12",
        "Dec'21=2021-12",
        "Dec. 2021=2021-12",
        "December 2021=2021-12",
        "DECEMBER 2021=2021-12",
        "December, 2021=2021-12",
        "Dec/21=2021-12",
        "Dec–2021=2021-12",
        "31-Mar-22=2022-03-31",
        "31-Mar-2022=2022-03-31",
        "31 Mar 22=2022-03-31",
        "31Mar22=2022-03-31",
        "31/Mar/2022=2022-03-31",
        "31.Mar.2022=2022-03-31",
        "31st March 2022=2022-03-31",
        "31 st of March 2022=2022-03-31",
        "Thursday 31 March 2022=2022-03-31",
        "March 31, 2022=2022-03-31",
        "March 31st 2022=2022-03-31",
        "2022-03-31=2022-03-31",
        "2022/03/31=2022-03-31",
        "2022-03-31 00:00=2022-03-31",
        "30-09-2021=2021-09-30",
        "30/09/2021=2021-09-30",
        "30.09.2021=2021-09-30",
        "30/9/21=2021-09-30",
        "30-9-21=2021-09-30",
        "12/2021=2021-12",
        "9/2021=2021-09",
        "09-2021=2021-09",
        "By end of March 2022=2022-03",
        "End Mar 22=2022-03",
        "Mid-March 2022=2022-03",
        "w/c 4 July 2022=2022-07-04",
        "April 2022 - June 2022=2022-04,2022-06",
        "Apr-Jun 22=2022-04,2022-06",
        "March and June 2022=2022-03,2022-06",
        "31/03/2022 (revised 30/06/2022)=2022-03-31,2022-06-30",
        "Sept 2022 and ongoing=2022-09",
        "Q3 2021/22=",
        "Quarter 2 2022-23=",
        "2021/22=",
        "2021-22=",
        "Spring 2023=",
        "Autumn term 2023=",
        "Summer term=",
        "within three months=",
        "Immediate=",
        "ongoing=",
        "monthly=",
        "TBC=",
        "Mar 221=",
        "31/02/2022=",
        "2022=",
        "Completed=",
      })
  void everyFormOfADate(String cell, String dates) {
    List<String> expected = dates == null ? List.of() : List.of(dates.split(",", -1));
    assertEquals(expected, Dates.of(cell, true), () -> "in '" + cell + "'");
  }

  @Test
  void dayAndMonthThatCannotBeToldApartStayText() {
    assertEquals(List.of(), Dates.of("03/04/2022", false));
    assertEquals(List.of("2022-04-03"), Dates.of("03/04/2022", true));
    assertEquals(List.of("2022-04-30"), Dates.of("30/04/2022", false));
    assertEquals(List.of("2022-04-04"), Dates.of("04/04/2022", false));
    assertTrue(Dates.tellsDayFirst("by 03/04/2022 or 30/04/2022"));
    assertFalse(Dates.tellsDayFirst("by 03/04/2022"));
    assertFalse(Dates.tellsDayFirst("by 30/04/2022 or 04/30/2022"));
  }
}
