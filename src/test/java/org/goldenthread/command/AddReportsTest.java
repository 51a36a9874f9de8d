package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.goldenthread.DataCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports of inspections need no profile by hand. The reports are invented; only the name of their
 * authority is real, because no other is known.
 */
final class AddReportsTest {

  private static final String CHILDREN =
      """
      <h1>Inspection of Rutland local authority children's services</h1>
      <p>Inspection dates: 2 to 13 March 2020</p><p>Lead inspector: Ann Example</p>
      <table><tr><th>Judgement</th><th>Grade</th></tr>
      <tr><td>Overall effectiveness</td><td>Good</td></tr></table>
      <h2>What needs to improve</h2>
      <ul><li>The timeliness of return home interviews.</li><li>The quality of plans.</li></ul>
      <h2>The experiences and progress of children who need help and protection: good</h2>
      <p>1. Children are seen promptly.</p><p>2. Plans are sometimes late.</p>
      """;

  private static final String SEND =
      """
      <h1>Area SEND inspection of Rutland Local Area Partnership</h1>
      <p>Inspection dates: 6 to 10 July 2020</p>
      <h2>Inspection outcome</h2>
      <p>The local area partnership's arrangements lead to inconsistent experiences and outcomes.</p>
      <h2>Areas for improvement</h2>
      <p>Leaders should shorten the wait for assessments.</p>
      """;

  @TempDir private Path folder;

  private Path write(String name, String body) throws IOException {
    String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>";
    return Files.writeString(folder.resolve(name), page + body + "</body></html>");
  }

  private InProcess.Done add(String data, Path... files) {
    InProcess.Done done =
        InProcess.run(
            Stream.concat(
                    Stream.of("add", "--yes", "--data", folder.resolve(data).toString()),
                    Stream.of(files).map(Path::toString))
                .toArray(String[]::new));
    assertEquals(0, done.status(), done.out() + done.err());
    return done;
  }

  private List<JsonNode> rows(String data, String query, String... parameters) throws IOException {
    String store = folder.resolve(data).resolve("store").toString();
    InProcess.Done done =
        InProcess.run(
            Stream.concat(
                    Stream.of("query", query, "--format", "json", "--store", store),
                    Stream.of(parameters))
                .toArray(String[]::new));
    assertEquals(0, done.status(), done.err());
    List<JsonNode> rows = new ArrayList<>();
    new ObjectMapper().readTree(done.out()).get("rows").forEach(rows::add);
    return rows;
  }

  /** The number of findings of each inspection. */
  private Map<String, Integer> findings(String data) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    rows(data, "findings")
        .forEach(row -> counts.merge(row.get("inspection").asText(), 1, Integer::sum));
    return counts;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSlugDoesNotDependOnWhichReportCameFirst(boolean sendFirst) throws IOException {
    Path children = write("rutland-2020-05-05.html", CHILDREN);
    Path send = write("rutland-2020-09-01.html", SEND);
    Path sameMonth = write("rutland-2019-09-02.html", SEND.replace("2020", "2019"));
    add("data", sendFirst ? send : children, sameMonth);
    assertEquals(Map.of("rutland-2019", 1, "rutland-2020", sendFirst ? 1 : 2), findings("data"));
    InProcess.Done done = add("data", sendFirst ? children : send);
    assertEquals(
        Map.of("rutland-2019", 1, "rutland-2020-05", 2, "rutland-2020-09", 1), findings("data"));
    assertEquals(
        "inspection rutland-2020 is now rutland-2020-0"
            + (sendFirst ? "9" : "5")
            + ": another of that year is there",
        done.out().lines().filter(line -> line.startsWith("inspection ")).findFirst().orElse(""));
  }

  /** A store that is served or built under its own name keeps the documents that it was made of. */
  @Test
  void aStoreKnowsTheDocumentsAroundIt() throws IOException {
    add("data", write("rutland-2020-05-05.html", CHILDREN));
    InProcess.Done done =
        InProcess.run("build", "--store", folder.resolve("data").resolve("store").toString());
    assertEquals(0, done.status(), done.err());
    assertEquals(Map.of("rutland-2020", 2), findings("data"));
  }

  @Test
  void aSlugThatSomebodyWroteStays() throws IOException {
    add("data", write("rutland-2020-05-05.html", CHILDREN));
    Path curated = Files.createDirectories(folder.resolve("data/curated"));
    Files.writeString(
        curated.resolve("mine.yaml"),
        """
        themings:
          - in: rutland-2020
            record: finding
            rows:
              1: {supervision: asks for supervision}
        """);
    add("data", write("rutland-2020-09-01.html", SEND));
    assertEquals(Map.of("rutland-2020", 2, "rutland-2020-09", 1), findings("data"));
  }

  /** The plan numbers its areas as the report numbers its paragraphs, but means its findings. */
  @Test
  void aPlanTakesUpTheFindingsWhoseWordsItPrints() throws IOException {
    DataCopy.of("herefordshire-improvement-plan-2022-12-15", folder.resolve("data"));
    String plan = "herefordshire-2022-12";
    add(
        "data",
        write(
            "herefordshire-2022-09-21.html",
            """
            <h1>Inspection of Herefordshire local authority children's services</h1>
            <p>Inspection dates: 18 to 29 July 2022</p>
            <h2>What needs to improve</h2><ul>
            <li>Corporate responsibility for the help and protection of children and those in care.</li>
            <li>The sufficiency and stability of staff across the workforce.</li>
            <li>A matter that no plan takes up.</li></ul>
            <h2>The experiences and progress of children who need help and protection: inadequate</h2>
            <p>1. Words of a paragraph.</p><p>2. Further words of a paragraph.</p>
            """));
    assertEquals(
        List.of("A matter that no plan takes up."),
        rows("data", "evidence-not-addressed", "inspection=herefordshire-2022").stream()
            .map(row -> row.get("text").asText())
            .toList());
    assertEquals(
        List.of("finding 1 states 1"),
        rows("data", "thread", "plan=" + plan, "number=1.1").stream()
            .filter(row -> row.get("relation").asText().equals("states"))
            .map(
                row ->
                    row.get("from_kind").asText()
                        + " "
                        + row.get("from_label").asText()
                        + " states "
                        + row.get("to_label").asText())
            .toList());
  }
}
