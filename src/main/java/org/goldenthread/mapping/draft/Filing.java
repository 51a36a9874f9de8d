package org.goldenthread.mapping.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.SourceText;

/** Puts a drafted document into a data folder: the file as it came, its text, what describes it. */
public final class Filing {

  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .build());
  private static final String DRAFTED =
      "# Drafted by the program from the file itself. What is marked '?' is a guess and is not read"
          + " until somebody makes it sure.\n";

  private final Path data;

  /** A filing in a data folder, which is made when it is missing. */
  public Filing(Path data) {
    this.data = data;
  }

  /**
   * Writes all files of a document.
   *
   * @param bytes the file as it came
   * @return the folder of the document
   * @throws Failure when a file cannot be written
   */
  public Path file(Intake intake, byte[] bytes, Draft draft) {
    String slug = draft.about().slug();
    Path folder = data.resolve("documents").resolve(slug);
    try {
      Files.createDirectories(folder);
      Files.createDirectories(data.resolve("register"));
      String original = "original." + extension(intake);
      Files.write(folder.resolve(original), bytes);
      byte[] text = intake.transcription().text().getBytes(StandardCharsets.UTF_8);
      Files.write(folder.resolve(slug + ".txt"), text);
      Files.writeString(
          folder.resolve(slug + ".places.tsv"), intake.transcription().places().written());
      Files.writeString(folder.resolve("profile.yaml"), DRAFTED + written(draft.profile()));
      Files.writeString(folder.resolve("corrections.yaml"), "corrections: []\n");
      Files.writeString(
          folder.resolve("facts.yaml"), "governance: []\nholders: []\nreferences: []\n");
      if (!draft.register().isEmpty()) {
        Files.writeString(
            data.resolve("register").resolve(slug + ".yaml"), DRAFTED + written(draft.register()));
      }
      // Last of all: a folder without it is no document yet.
      Files.writeString(
          folder.resolve("document.yaml"),
          written(described(intake, draft, original, bytes, text)));
      return folder;
    } catch (IOException full) {
      throw new Failure(
          Failure.Code.DATA,
          folder + ": the document cannot be written; check rights and space",
          full);
    }
  }

  /**
   * Puts other slugs of inspections into the drafted descriptions.
   *
   * @param slugs each with the one that takes its place
   * @return those that were replaced: one that somebody wrote into a file by hand stays
   * @throws Failure when a file cannot be read or written
   */
  SortedMap<String, String> rename(SortedMap<String, String> slugs) {
    SortedMap<String, String> renamed = new TreeMap<>(slugs);
    if (slugs.isEmpty()) {
      return renamed;
    }
    try (Stream<Path> all = Files.walk(data)) {
      Map<Path, String> drafted = new LinkedHashMap<>();
      for (Path file : (Iterable<Path>) all.filter(Filing::mayName).sorted()::iterator) {
        String text = Files.readString(file);
        if (text.startsWith(DRAFTED)) {
          drafted.put(file, text);
        } else {
          renamed.keySet().removeIf(slug -> word(slug).matcher(text).find());
        }
      }
      for (Map.Entry<Path, String> file : drafted.entrySet()) {
        String text = file.getValue();
        for (Map.Entry<String, String> slug : renamed.entrySet()) {
          text = word(slug.getKey()).matcher(text).replaceAll(slug.getValue());
        }
        if (!text.equals(file.getValue())) {
          Files.writeString(file.getKey(), text);
        }
      }
      return renamed;
    } catch (IOException full) {
      throw new Failure(
          Failure.Code.DATA, data + ": cannot be read or written; check rights and space", full);
    }
  }

  /** Whether a file may name inspections: profiles, facts, what readers judged. */
  private static boolean mayName(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") && !name.equals("document.yaml");
  }

  private static Pattern word(String slug) {
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(slug) + "(?![\\w-])");
  }

  private static String extension(Intake intake) {
    String format = intake.transcript().format();
    return format.equals("text") ? "txt" : format;
  }

  private static Map<String, Object> described(
      Intake intake, Draft draft, String original, byte[] bytes, byte[] text) {
    Draft.About about = draft.about();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("document", about.slug());
    tree.put("file", about.slug() + ".txt");
    tree.put("sha256", SourceText.fingerprint(text));
    tree.put("title", about.title());
    tree.put("kind", about.kind());
    tree.put("authority", about.authority());
    tree.put("publisher", about.publisher());
    tree.put("published", about.published());
    tree.put("version", about.version());
    tree.put("source", "the file " + intake.name());
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("file", original);
    file.put("sha256", SourceText.fingerprint(bytes));
    file.put("format", intake.transcript().format());
    file.put("reader", intake.transcript().reader());
    file.put("name", intake.name());
    tree.put("original", file);
    return tree;
  }

  private static String written(Map<String, Object> tree) {
    try {
      return YAML.writeValueAsString(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("trees of words and numbers can be written", impossible);
    }
  }
}
