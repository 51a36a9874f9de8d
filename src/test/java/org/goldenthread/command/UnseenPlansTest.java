package org.goldenthread.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.mapping.PlanPress;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Lead;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented plans of many layouts, each printed in five formats and added without a hand. Of the
 * fields that are given 0.99 must be right, of all fields 0.85 be given.
 */
final class UnseenPlansTest {

  private static final Path PLANS = Path.of("src/test/resources/unseen-plans");
  private static final List<String> FORMATS = List.of("docx", "pdf", "xlsx", "html", "txt");

  @TempDir private Path folder;

  static List<String> plans() throws IOException {
    try (Stream<Path> files = Files.list(PLANS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".yaml"))
          .sorted()
          .toList();
    }
  }

  /** How the fields of one file were read. */
  private static final class Score {
    private int right;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    void field(String where, String wanted, String got) {
      if (wanted.isEmpty() && got.isEmpty()) {
        return;
      }
      if (wanted.equals(got)) {
        right++;
      } else if (got.isEmpty()) {
        missing.add(where + ": '" + wanted + "' is not given");
      } else {
        wrong.add(where + ": '" + got + "' instead of '" + wanted + "'");
      }
    }

    double given() {
      return (right + wrong.size()) / (double) (right + wrong.size() + missing.size());
    }

    double exact() {
      return right / (double) (right + wrong.size());
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aPlanIsReadInEveryFormat(String plan) throws IOException {
    JsonNode data = new YAMLMapper().readTree(PLANS.resolve(plan).toFile());
    for (String format : FORMATS) {
      Path file = folder.resolve(plan.replace("yaml", format));
      Files.write(file, new PlanPress(data).print(format));
      Score score = score(data.get("actions"), read(file, folder.resolve(format)));
      String told =
          format + ":\n" + String.join("\n", score.wrong) + String.join("\n", score.missing);
      assertTrue(score.exact() >= 0.99, told);
      assertTrue(score.given() >= 0.85, told);
    }
  }

  private static List<Action> read(Path file, Path data) {
    Adding.Outcome outcome = new Adding(data, true, added -> true).add(List.of(file)).get(0);
    assertEquals("", outcome.fault().orElse(""));
    return outcome.reading().orElseThrow().plans().get(0).actions();
  }

  private static Score score(JsonNode wanted, List<Action> read) {
    Score score = new Score();
    assertEquals(wanted.size(), read.size(), "actions");
    for (int i = 0; i < read.size(); i++) {
      Action action = read.get(i);
      JsonNode truth = wanted.get(i);
      fields(action)
          .forEach(
              (field, got) -> {
                boolean compared =
                    truth.path(field).isTextual() && !truth.get(field).asText().equals("?");
                if (compared) {
                  String where = action.number() + " " + field;
                  score.field(where, plain(truth.get(field).asText()), plain(got));
                }
              });
    }
    return score;
  }

  /** Items are compared by their words, whatever parts them. */
  private static String plain(String words) {
    return words.replace(" | ", " ").replace("; ", " ").replaceAll("\\s+", " ").strip();
  }

  private static Map<String, String> fields(Action action) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("number", action.number());
    fields.put("recommendation", action.recommendation().number());
    fields.put("area", action.recommendation().text().value());
    fields.put("action", action.text().value());
    fields.put("lead_text", action.leadText().value());
    fields.put("leads", action.leads().stream().map(Lead::name).collect(Collectors.joining(" ")));
    fields.put("due_text", action.dueText().value());
    fields.put("due", String.join(" ", action.due()));
    fields.put("progress", action.progress().value());
    fields.put("rag", action.rating().value());
    fields.put("status_text", action.status().value());
    fields.put("monitoring_text", action.monitoringText().value());
    return fields;
  }
}
