package org.goldenthread.mapping.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
}
