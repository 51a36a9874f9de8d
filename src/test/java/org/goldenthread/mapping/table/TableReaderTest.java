package org.goldenthread.mapping.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.Paper;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.Ledger.Entry;
import org.goldenthread.mapping.document.Ledger.Fate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small tables, each with one of the troubles of the real ones. */
final class TableReaderTest {

  private static final String[] NUMBERED = {
    "columns: [number, area, lead, action]",
    "header: [No., Area, Lead, Action]",
    "row: {column: number, pattern: '(\\d+)\\.'}",
    "group: {column: area}",
  };

  private static final String HEADER = "No.\tArea\tLead\tAction";

  @TempDir private Path folder;

  private Paper paper(String[] options, String... lines) throws IOException {
    return Paper.of(folder, lines).plan(options);
  }

  private Paper numbered(String... lines) throws IOException {
    return paper(NUMBERED, lines);
  }

  private static String[] with(String[] options, String... more) {
    return Stream.of(options, more).flatMap(Arrays::stream).toArray(String[]::new);
  }

  private static List<String> cells(Table table, String column) {
    return table.rows().stream().map(row -> CellText.of(row.cell(column))).toList();
  }

  private static List<String> numbers(Table table) {
    return table.rows().stream().map(Table.Row::number).toList();
  }

  private static List<String> areas(Table table) {
    return table.groups().stream().map(group -> CellText.of(group.text())).toList();
  }

  private static Entry fate(Paper paper, int line) {
    return paper.ledger().entries().get(line - 1);
  }

  @Test
  void aRowHasItsNumberLineAndCells() throws IOException {
    Table table = numbered(HEADER, "1.\tVisits\tHead\tWrite a rota").table();
    Table.Row row = table.rows().get(0);
    assertEquals("1", row.number());
    assertEquals(2, row.line());
    assertEquals("Head", row.cell("lead").text());
    assertEquals("Write a rota", row.cell("action").text());
    assertEquals("Visits", row.group().text().text());
  }

  @Test
  void aRowGoesOnOverAPage() throws IOException {
    String[] options =
        with(NUMBERED, "furniture:", "  - {pattern: 'Page \\d+', reason: page footer}");
    Paper paper =
        paper(options, HEADER, "1.\tVisits\tHead\tWrite a", "Page 1", HEADER, "\t\t\trota");
    assertEquals(List.of("Write a rota"), cells(paper.table(), "action"));
    assertEquals(new Entry(3, Fate.FURNITURE, "page footer"), fate(paper, 3));
    assertEquals(new Entry(4, Fate.FURNITURE, "header of the table"), fate(paper, 4));
    assertEquals(new Entry(5, Fate.MAPPED, "plan reader: The table"), fate(paper, 5));
  }

  @Test
  void aMergedAreaCountsUntilTheNext() throws IOException {
    Table table =
        numbered(HEADER, "1.\tVisits\tHead\tA", "2.\t\tHead\tB", "3.\tViews\tHead\tC").table();
    assertEquals(List.of("Visits", "Views"), areas(table));
    assertEquals(
        List.of("Visits", "Visits", "Views"),
        table.rows().stream().map(row -> row.group().text().text()).toList());
  }

  @Test
  void anAreaGoesOnInTheNextLineOfItsRow() throws IOException {
    Table table = numbered(HEADER, "1.\tVisits to\tHead\tA", "\tchildren\t\tB").table();
    assertEquals(List.of("Visits to children"), areas(table));
    assertEquals(List.of("A B"), cells(table, "action"));
  }

  @Test
  void anEmptyCellOfACarriedColumnIsTheOneAbove() throws IOException {
    Table table =
        paper(
                with(NUMBERED, "carry: [lead]"),
                HEADER,
                "1.\tVisits\tHead\tA",
                "2.\t\t\tB",
                "3.\t\t\tC")
            .table();
    assertEquals(List.of("Head", "Head", "Head"), cells(table, "lead"));
    assertEquals(2, table.rows().get(2).takenFrom().get("lead"));
  }

  @Test
  void nothingIsCarriedIntoAnotherArea() throws IOException {
    Table table =
        paper(with(NUMBERED, "carry: [lead]"), HEADER, "1.\tVisits\tHead\tA", "2.\tViews\t\tB")
            .table();
    assertEquals(List.of("Head", ""), cells(table, "lead"));
  }

  @Test
  void anEmptyCellStaysEmptyWhereNothingIsCarried() throws IOException {
    Table table = numbered(HEADER, "1.\tVisits\tHead\tA", "2.\t\t\tB").table();
    assertEquals(List.of("Head", ""), cells(table, "lead"));
  }

  @Test
  void aCorrectionKeepsACellEmpty() throws IOException {
    Table table =
        paper(with(NUMBERED, "carry: [lead]"), HEADER, "1.\tVisits\tHead\tA", "2.\t\t\tB")
            .corrections("{line: 3, carry: lead, reason: nobody leads it}")
            .table();
    assertEquals(List.of("Head", ""), cells(table, "lead"));
  }

  @Test
  void aDittoMarkIsTheStatedCellAbove() throws IOException {
    Table table =
        paper(
                with(NUMBERED, "ditto: {columns: [lead], marks: ['\"', '66']}"),
                HEADER,
                "1.\tVisits\tHead\tA",
                "2.\t\t\"\tB",
                "3.\tViews\t66 .\tC",
                "4.\t\tChief\t66")
            .table();
    assertEquals(List.of("Head", "Head", "Head", "Chief"), cells(table, "lead"));
    assertEquals("66", cells(table, "action").get(3));
    assertEquals(2, table.rows().get(2).takenFrom().get("lead"));
  }

  @Test
  void rowsMayBeginWithTheNumberInTheirText() throws IOException {
    String[] options = {
      "columns: [action, lead]",
      "row: {column: action, pattern: '(\\d+\\.\\d+)\\s+(.*)'}",
      "group: {line: '(?:#+ )?(\\d+): (.*)'}",
    };
    Table table =
        paper(options, "# 4: Visits", "4.1 Write a rota\tHead", "4.2 Check it\tChief").table();
    assertEquals(List.of("4.1", "4.2"), numbers(table));
    assertEquals(List.of("Write a rota", "Check it"), cells(table, "action"));
    assertEquals("4", table.groups().get(0).number());
    assertEquals(List.of("Visits"), areas(table));
  }

  @Test
  void rowsWithoutNumbersAreCountedBelowTheirGroup() throws IOException {
    String[] options = {
      "columns: [recommendation, action]",
      "row: {column: action}",
      "group: {column: recommendation, pattern: '(\\d+)\\.\\s*(.*)'}",
    };
    Table table =
        paper(options, "7. Visit\tWrite a rota", "promptly\tCheck it", "8. Listen\tAsk").table();
    assertEquals(List.of("7.1", "7.2", "8.1"), numbers(table));
    assertEquals(List.of("Visit promptly", "Listen"), areas(table));
  }

  @Test
  void aLineOfItsOwnMayTellMoreOfAGroup() throws IOException {
    String[] options = {
      "columns: [action, lead]",
      "row: {column: action}",
      "group:",
      "  line: 'Area (\\d+): (.*)'",
      "  fields: {monitoring: 'Monitored by: ([^\\t]*)', need: 'Need: ([^\\t]*)'}",
    };
    Table table =
        paper(options, "Area 1: A visit\tNeed: few visits\tMonitored by: Board", "Write\tHead")
            .table();
    Table.Group area = table.groups().get(0);
    assertEquals("A visit", area.text().text());
    assertEquals("few visits", area.cell("need").text());
    assertEquals("Board", area.cell("monitoring").text());
    assertEquals("", area.cell("oversight").text());
  }

  @Test
  void theWordsOfAGroupMayRunOnBelowIt() throws IOException {
    String[] options = {
      "columns: [number, action]",
      "header: [ID, Action]",
      "row: {column: number, pattern: '(\\d+)'}",
      "group: {line: 'Recommendation (\\d+): (.*)'}",
    };
    Table table =
        paper(options, "Recommendation 1: Visit", "children promptly", "ID\tAction", "1\tWrite")
            .table();
    assertEquals(List.of("Visit children promptly"), areas(table));
    assertEquals(List.of("Write"), cells(table, "action"));
  }

  @Test
  void listsThatHoldNoActionsBelongToTheirGroup() throws IOException {
    String[] options = {
      "columns: [action, lead]",
      "row: {column: action, pattern: '(\\d+)\\.\\s+(.*)'}",
      "group: {line: '(\\d+): (.*)'}",
      "items: [{kind: expected outcome, start: 'Expected Outcomes'}]",
    };
    Paper paper =
        paper(
            options,
            "1: Visits",
            "1. Write\tHead",
            "<b>Expected Outcomes</b>",
            "<ul><li>seen</li><li>heard</li></ul>",
            "- safe",
            "remark",
            "2: Views",
            "2. Ask\tHead");
    Table table = paper.table();
    assertEquals(
        List.of("seen", "heard", "safe"),
        table.groups().get(0).items().stream().map(item -> item.text().text()).toList());
    assertEquals("expected outcome", table.groups().get(0).items().get(0).kind());
    assertEquals(5, table.groups().get(0).items().get(2).line());
    assertEquals(List.of("1", "2"), numbers(table));
    assertEquals(
        new Entry(6, Fate.UNEXPLAINED, "not an item of the list of expected outcomes"),
        fate(paper, 6));
  }

  @Test
  void aRowWithTooManyCellsIsUnexplained() throws IOException {
    Paper paper = numbered(HEADER, "1.\tVisits\tHead\tWrite\tJuly", "2.\tVisits\tHead\tCheck\t\t ");
    assertEquals(List.of("2"), numbers(paper.table()));
    assertEquals(
        new Entry(2, Fate.UNEXPLAINED, "5 cells where the table has 4 columns"), fate(paper, 2));
    assertEquals(Fate.MAPPED, fate(paper, 3).fate());
  }

  @Test
  void aRowBeforeTheFirstGroupIsUnexplained() throws IOException {
    Paper paper = numbered(HEADER, "1.\t\tHead\tWrite", "2.\tVisits\tHead\tCheck");
    assertEquals(
        new Entry(2, Fate.UNEXPLAINED, "a row stands before the first group"), fate(paper, 2));
  }

  @Test
  void wordsBeforeTheFirstRowAreUnexplained() throws IOException {
    Paper paper = numbered(HEADER, "\t\t\twritten by nobody", "1.\tVisits\tHead\tCheck");
    assertEquals(
        new Entry(2, Fate.UNEXPLAINED, "no row begins here and none is open"), fate(paper, 2));
  }

  @Test
  void aBlankLineIsFurniture() throws IOException {
    Paper paper = numbered(HEADER, " \t ", "1.\tVisits\tHead\tCheck");
    assertEquals(new Entry(2, Fate.FURNITURE, "blank line"), fate(paper, 2));
  }

  @Test
  void aHeaderMayBePrintedInSeveralForms() throws IOException {
    String[] options = with(NUMBERED, "headers:", "  - ['', Area, Lead, Action]");
    Paper paper =
        paper(
            options,
            "**No.**\tArea\tLead\tAction",
            "1.\tVisits\tHead\tA",
            "\tArea\tLead\tAction",
            "\t\t\tand B");
    assertEquals(Fate.FURNITURE, fate(paper, 1).fate());
    assertEquals(Fate.FURNITURE, fate(paper, 3).fate());
    assertEquals(List.of("A and B"), cells(paper.table(), "action"));
  }

  @Test
  void theCitationCellBelongsToTheGroup() throws IOException {
    String[] options = {
      "columns: [number, citation, area, action]",
      "row: {column: number, pattern: '(\\d+)\\.'}",
      "group: {column: area}",
      "citation: '(\\d+)\\.?\\s*(?:\\((.*)\\))?'",
    };
    Table table = paper(options, "1.\t17. (57,\tVisits\tA", "\t138?)\t\tB", "2.\t\t\tC").table();
    assertEquals("17. (57, 138?)", table.groups().get(0).cell("citation").text());
    assertEquals(List.of("", ""), cells(table, "citation"));
  }

  @Test
  void aReadTableAccountsForEveryLine() throws IOException {
    Paper paper = numbered(HEADER, "", "1.\tVisits\tHead\tA", "\t\t\tB");
    Ledger ledger = paper.ledger();
    assertEquals(0, ledger.counts().get(Fate.UNEXPLAINED));
    assertEquals(2, ledger.counts().get(Fate.MAPPED));
  }

  @Test
  void aNumberThatIsNotPrintedInOnePieceIsReportedAndNotGuessed() throws IOException {
    String[] options = {
      "columns: [number, area, lead, action]",
      "header: [No., Area, Lead, Action]",
      "row: {column: number, pattern: '(\\d+\\.\\d+) ?(.*)'}",
      "group: {column: area}",
    };
    Paper paper =
        paper(options, HEADER, "1.1 one\tArea\tAnn\tVisit", "1.<b>2</b> two\tArea\tBob\tWrite");
    assertEquals(List.of("1.1"), numbers(paper.table()));
    assertEquals(Fate.UNEXPLAINED, fate(paper, 3).fate());
    assertEquals(
        "the number '1.2' is not printed in one piece; mend it by a correction",
        fate(paper, 3).reason());
  }
}
