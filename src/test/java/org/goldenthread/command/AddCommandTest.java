package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file becomes a document with one command. The council and its plan are invented. */
final class AddCommandTest {

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
      <h1>Westmarch Children's Services Improvement Plan</h1>
      <p>Westmarch County Council. Version 2.1, updated 14 March 2023.</p>
      <p>It answers what Ofsted found at its inspection of July 2022.</p>
      <h2>Priority 1: Strong leadership</h2>
      <table><tr><th>Ref</th><th>What we will do</th><th>Responsible officer</th><th>Timescale</th>
      <th>Progress update</th><th>BRAG</th><th>Oversight</th></tr>
      <tr><td>1.1</td><td>Appoint a director.</td><td rowspan="2">Chief Executive (AB)</td>
      <td>30 June 2023</td><td>Appointed.</td><td>Blue</td><td>Improvement Board</td></tr>
      <tr><td>1.2</td><td>Publish a charter:<ul><li>for staff</li><li>for families</li></ul></td>
      <td>May 2023</td><td>Draft ready.</td><td>On track</td>
      <td>Improvement Board; Scrutiny Committee</td></tr></table>
      <h2>Priority 2: Timely assessments</h2>
      <table><tr><th>Ref</th><th>What we will do</th><th>Responsible officer</th><th>Timescale</th>
      <th>Progress update</th><th>BRAG</th><th>Oversight</th></tr>
      <tr><td>2.1</td><td>Recruit six social workers.</td>
      <td>Service Manager and Principal Social Worker</td><td>ongoing</td><td></td><td>Amber</td>
      <td>Reported monthly to the Quality Board</td></tr></table></body></html>
      """;

  @TempDir private Path folder;

  private InProcess.Done add(String name, String text, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return InProcess.run(
        Stream.concat(
                Stream.of("add", file.toString(), "--yes", "--data", data().toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private Path data() {
    return folder.resolve("data");
  }

  private JsonNode rows(String query, String... parameters) throws IOException {
    String store = data().resolve("store").toString();
    InProcess.Done done =
        InProcess.run(
            Stream.concat(
                    Stream.of("query", query, "--format", "json", "--store", store),
                    Stream.of(parameters))
                .toArray(String[]::new));
    assertEquals(0, done.status(), done.err());
    return new ObjectMapper().readTree(done.out()).get("rows");
  }

  private static void assertRow(JsonNode row, String... cells) {
    for (String cell : cells) {
      String[] parts = cell.split("=", 2);
      assertEquals(parts[1], row.path(parts[0]).asText(""), () -> parts[0] + " of " + row);
    }
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.walk(data())) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  @Test
  void aPageBecomesAPlanWithOneCommand() throws IOException {
    InProcess.Done done = add("plan.html", PAGE);
    assertEquals(0, done.status(), done.err() + done.out());
    assertTrue(done.out().contains("improvement plan, because of the title"), done.out());
    String plan = "westmarch-improvement-plan-2023-03-14";
    JsonNode actions = rows("actions", "plan=" + plan);
    assertEquals(3, actions.size());
    assertRow(
        actions.get(0),
        "number=1.1",
        "recommendation=1",
        "area=Strong leadership",
        "action=Appoint a director.",
        "leads=Chief Executive",
        "initials=AB",
        "due=2023-06-30",
        "progress=Appointed.",
        "rag=blue",
        "monitoring=Improvement Board");
    assertRow(
        actions.get(1),
        "action=Publish a charter: | for staff | for families",
        "lead_text=",
        "leads=Chief Executive",
        "carried=leads",
        "rag=",
        "status_text=On track",
        "monitoring=Improvement Board | Scrutiny Committee");
    assertRow(
        actions.get(2),
        "recommendation=2",
        "leads=Service Manager | Principal Social Worker",
        "due=",
        "due_text=ongoing",
        "monitoring=Quality Board");
    assertRow(rows("inspections").get(0), "inspection=westmarch-2022");
  }

  @Test
  void aColumnOfReferencesTellsTheNumberOfTheRecommendation() throws IOException {
    String page =
        PAGE.replace(
                "<th>What we will do</th>",
                "<th>Ofsted recommendation</th><th>What we will do</th>")
            .replace("<td>1.1</td>", "<td>1.1</td><td>Recommendation 3</td>")
            .replace("<td>1.2</td>", "<td>1.2</td><td>Recommendation 4</td>")
            .replace("<td>2.1</td>", "<td>2.1</td><td>Recommendation 4</td>");
    InProcess.Done done = add("plan.html", page);
    assertEquals(0, done.status(), done.err() + done.out());
    JsonNode actions = rows("actions", "plan=westmarch-improvement-plan-2023-03-14");
    assertRow(actions.get(0), "number=1.1", "recommendation=3", "area=Recommendation 3");
    assertRow(actions.get(1), "number=1.2", "recommendation=4", "leads=Chief Executive");
    assertRow(actions.get(2), "number=2.1", "recommendation=4", "area=Recommendation 4");
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    add("plan.html", PAGE);
    List<String> before = kept();
    InProcess.Done again = add("other-name.html", PAGE);
    assertEquals(0, again.status(), again.err());
    assertTrue(again.out().contains("is already here as"), again.out());
    assertEquals(before, kept());
  }

  @Test
  void aNewerVersionMakesASecondStateOfTheSameActions() throws IOException {
    add("plan.html", PAGE);
    String newer =
        PAGE.replace("Version 2.1, updated 14 March", "Version 3, updated 9 October")
            .replace("<td>May 2023</td>", "<td>November 2023</td>");
    assertEquals(0, add("newer.html", newer).status());
    JsonNode changed =
        rows(
            "changed-actions",
            "from=westmarch-improvement-plan-2023-03-14",
            "to=westmarch-improvement-plan-2023-10-09");
    assertEquals(3, changed.size(), changed::toString);
    assertRow(
        changed.get(1),
        "number=1.2",
        "due_from=2023-05",
        "due_to=2023-11",
        "due_moved=later",
        "lead_changed=false");
    JsonNode series =
        rows("action-status", "plan=westmarch-improvement-plan-2023-10-09", "number=2.1");
    assertEquals(2, series.size(), series::toString);
    assertRow(series.get(0), "date=2023-03-14", "rag=amber", "end=");
    assertRow(series.get(1), "date=2023-10-09", "said_in=westmarch-improvement-plan-2023-10-09");
  }

  @Test
  void aPageUnderTheNameOfADocumentIsToldAsSuch() throws IOException {
    InProcess.Done done = add("plan.pdf", "<html><body><h1>404 Not found</h1></body></html>");
    assertEquals(1, done.status());
    assertTrue(done.out().contains("this is a web page, not what its name says"), done.out());
    assertFalse(Files.exists(data()));
  }

  @Test
  void aDryRunKeepsNothing() throws IOException {
    InProcess.Done done = add("plan.html", PAGE, "--dry-run");
    assertEquals(0, done.status(), done.err());
    assertTrue(done.out().contains("3 actions, 2 recommendations"), done.out());
    assertFalse(Files.exists(data()));
  }

  @Test
  void aNumberIsAsPrintedAndNoneIsMadeUp() throws IOException {
    String text =
        """
        Westmarch County Council improvement plan
        Ref\tAction\tLead officer\tBy when
        R5.1\tAppoint a director.\tChief Executive\tMay 2023
        R5.1\tPublish a charter.\tChief Executive\tMay 2023
        \tRecruit six social workers.\tService Manager\tMay 2023
        RS.2\tReview thresholds.\tService Manager\tMay 2023
        R5.3\tTrain all managers.\tService Manager\tMay 2023
        """;
    InProcess.Done done = add("plan.txt", text);
    assertEquals(0, done.status(), done.err() + done.out());
    assertTrue(done.out().contains("number printed twice (action R5.1, line 4)"), done.out());
    assertTrue(done.out().contains("no number (action no number, line 5, line 5)"), done.out());
    assertTrue(done.out().contains("number with a misread sign (action RS.2"), done.out());
    JsonNode actions = rows("actions", "plan=plan");
    assertEquals(
        List.of("R5.1", "R5.1", "no number, line 5", "RS.2", "R5.3"),
        actions.findValuesAsText("number"),
        actions::toString);
  }
}
