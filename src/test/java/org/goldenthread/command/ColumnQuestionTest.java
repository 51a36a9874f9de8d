package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.mapping.profile.TablePart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column of which the draft is not sure is asked about, and read once somebody says so. */
final class ColumnQuestionTest {

  private static final String PLAN =
      """
      Westmarch County Council improvement plan
      Ref\tBackdrop\tAction\tLead officer\tBy when\tDate of birth of the idea
      1\tLeadership\tAppoint a director.\tChief Executive\tMay 2023\tApril 2020
      2\tPractice\tPublish a charter.\tChief Executive\tMay 2023\tApril 2021
      """;

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void add() throws IOException {
    data = folder.resolve("data");
    Path file = Files.writeString(folder.resolve("plan.txt"), PLAN);
    InProcess.Done done = InProcess.run("add", file.toString(), "--yes", "--data", data.toString());
    assertEquals(0, done.status(), done.err() + done.out());
  }

  private InProcess.Done review(String... answers) throws IOException {
    Path file = Files.write(folder.resolve("answers.txt"), List.of(answers));
    return InProcess.run(
        "review", "--data", data.toString(), "--by", "Ann", "--answers", file.toString());
  }

  private List<TablePart.Column> columns() {
    return Corpus.read(data).dossiers().get(0).profile().parts().stream()
        .filter(TablePart.class::isInstance)
        .map(TablePart.class::cast)
        .findFirst()
        .orElseThrow()
        .columns();
  }

  @Test
  void anAnswerIsKeptInTheProfileWithWhoGaveIt() throws IOException {
    InProcess.Done done = review("no", "another recommendation");
    assertEquals(0, done.status(), done.err());
    assertTrue(done.out().contains("column 'Backdrop'"), done.out());
    assertTrue(done.out().contains("  Leadership"), done.out());
    assertEquals("recommendation", columns().get(1).holds());
    assertEquals("sure", columns().get(1).sure());
    assertEquals("nothing", columns().get(5).holds());
    assertTrue(
        Files.readString(data.resolve("documents/plan/profile.yaml")).contains("sure # Ann, 20"));
  }

  @Test
  void twoColumnsCannotHoldOneThing() throws IOException {
    InProcess.Done done = review("yes", "another lead", "skip");
    assertTrue(done.out().contains("Column 'By when' holds due already."), done.out());
    assertTrue(done.out().contains("Column 'Lead officer' holds lead already."), done.out());
  }

  @Test
  void whatIsSettledIsNotAskedAgain() throws IOException {
    review("no", "no");
    InProcess.Done again = review();
    assertTrue(again.out().contains("0 of 0 answered"), again.out());
  }
}
