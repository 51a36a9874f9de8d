package org.goldenthread.mapping.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.goldenthread.mapping.document.Ledger.Entry;
import org.goldenthread.mapping.document.Ledger.Fate;
import org.junit.jupiter.api.Test;

final class LedgerTest {

  private final Ledger ledger = new Ledger(SourceText.of("paper", "a\nb\nc\nd\n"));

  @Test
  void aLineNobodyReadsIsUnexplained() {
    assertEquals(
        new Entry(1, Fate.UNEXPLAINED, "no reader understands it"), ledger.entries().get(0));
  }

  @Test
  void aReaderMaySayWhyItDoesNotUnderstand() {
    ledger.unexplained(2, "nine cells");
    assertEquals(new Entry(2, Fate.UNEXPLAINED, "nine cells"), ledger.entries().get(1));
  }

  @Test
  void whatIsMappedStaysMapped() {
    ledger.mapped(3, "plan reader");
    ledger.furniture(3, "page footer");
    ledger.outside(3, "care of adults");
    ledger.unexplained(3, "nine cells");
    assertEquals(new Entry(3, Fate.MAPPED, "plan reader"), ledger.entries().get(2));
  }

  @Test
  void mappedOutweighsFurnitureAndFurnitureOutside() {
    ledger.outside(4, "care of adults");
    ledger.furniture(4, "page footer");
    assertEquals(Fate.FURNITURE, ledger.entries().get(3).fate());
    ledger.mapped(4, "plan reader");
    assertEquals(Fate.MAPPED, ledger.entries().get(3).fate());
  }

  @Test
  void everyLineIsCountedOnce() {
    ledger.mapped(1, "plan reader");
    ledger.furniture(2, "page footer");
    assertEquals(
        Map.of(
            Fate.MAPPED,
            1,
            Fate.FURNITURE,
            1,
            Fate.OUTSIDE,
            0,
            Fate.UNREAD,
            0,
            Fate.UNEXPLAINED,
            2),
        ledger.counts());
  }
}
