package org.goldenthread.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a data folder many times as large: the same documents with the same noise, of other
 * authorities and other years. {@code CorpusCopies DATA TARGET TIMES}.
 *
 * <p>The first copy is the original. In every other one the slugs of documents, plans, inspections,
 * authorities and of what the register names in an authority begin with the copy's name, and all
 * years are later by one to eight; persons and national bodies without a year stay what they are.
 */
public final class CorpusCopies {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(19|20)[0-9]{2}(?![0-9])");
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Set<String> WORDS_OF_THE_DOCUMENT =
      Set.of("quote", "printed", "mended", "text", "name", "title", "reason", "header", "headers");
  private static final Set<String> NO_YEARS = Set.of("lines", "line", "sha256");

  private final Path data;
  private final Path target;
  private final Set<String> slugs = new HashSet<>();
  private final Set<String> registered = new HashSet<>();
  private final Set<String> entries = new HashSet<>();
  private String prefix = "";
  private int years;

  private CorpusCopies(Path data, Path target) {
    this.data = data;
    this.target = target;
  }

  /** Makes the copies. */
  public static void main(String[] args) throws IOException {
    CorpusCopies copies = new CorpusCopies(Path.of(args[0]), Path.of(args[1]));
    copies.make(Integer.parseInt(args[2]));
  }

  private void make(int times) throws IOException {
    collectNames();
    for (String kind : List.of("register", "curated", "documents")) {
      Files.createDirectories(target.resolve(kind));
    }
    for (int copy = 0; copy < times; copy++) {
      prefix = copy == 0 ? "" : String.format(Locale.ROOT, "s%04d-", copy);
      years = copy == 0 ? 0 : 1 + copy % 8;
      for (Path dossier : list(data.resolve("documents"))) {
        document(dossier);
      }
      for (String kind : List.of("register", "curated")) {
        for (Path file : list(data.resolve(kind))) {
          Path changed = target.resolve(kind).resolve(prefix + file.getFileName());
          write(changed, changed(YAML.readTree(file.toFile())));
        }
      }
    }
  }

  private void collectNames() throws IOException {
    for (Path dossier : list(data.resolve("documents"))) {
      slugs.add(dossier.getFileName().toString());
      JsonNode profile = YAML.readTree(dossier.resolve("profile.yaml").toFile());
      for (JsonNode plan : profile.path("plans")) {
        Stream.of("plan", "series", "answers", "authority")
            .forEach(key -> slugs.add(plan.path(key).asText()));
      }
      for (JsonNode inspection : profile.path("inspections")) {
        slugs.add(inspection.path("inspection").asText());
        slugs.add(inspection.path("authority").asText());
      }
    }
    slugs.removeAll(Set.of("", "england"));
    for (Path file : list(data.resolve("register"))) {
      for (JsonNode group : YAML.readTree(file.toFile())) {
        for (JsonNode entry : group) {
          registered.add(entry.path("id").asText());
          if (isLocal(entry)) {
            entries.add(entry.path("id").asText());
          }
        }
      }
    }
  }

  private boolean isLocal(JsonNode entry) {
    return slugs.contains(entry.path("authority").asText())
        || YEAR.matcher(entry.path("name").asText()).find();
  }

  private void document(Path dossier) throws IOException {
    String slug = dossier.getFileName().toString();
    Path folder = Files.createDirectories(target.resolve("documents").resolve(slug(slug)));
    byte[] text =
        later(Files.readString(dossier.resolve(slug + ".txt"))).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve(slug(slug) + ".txt"), text);
    for (Path file : list(dossier)) {
      if (file.toString().endsWith(".yaml")) {
        JsonNode tree = changed(YAML.readTree(file.toFile()));
        if (tree.has("sha256")) {
          ((ObjectNode) tree).put("sha256", sha256(text));
          ((ObjectNode) tree).put("file", slug(slug) + ".txt");
        }
        write(folder.resolve(file.getFileName()), tree);
      }
    }
  }

  private JsonNode changed(JsonNode node) {
    return changed("", node);
  }

  private JsonNode changed(String key, JsonNode node) {
    if (node instanceof ObjectNode object) {
      ObjectNode changed = YAML.createObjectNode();
      object
          .properties()
          .forEach(field -> changed.set(field.getKey(), changed(field.getKey(), field.getValue())));
      return changed;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode changed = YAML.createArrayNode();
      array.forEach(each -> changed.add(changed(key, each)));
      return changed;
    }
    if (node.isInt() && (key.equals("from") || key.equals("to"))) {
      return YAML.getNodeFactory().numberNode(node.intValue() + years);
    }
    return node.isTextual() ? YAML.getNodeFactory().textNode(text(key, node.textValue())) : node;
  }

  private String text(String key, String text) {
    boolean isName = !WORDS_OF_THE_DOCUMENT.contains(key);
    if (isName && registered.contains(text)) {
      return entries.contains(text) ? prefix + text : text;
    }
    String named = isName ? withSlugs(text) : text;
    return NO_YEARS.contains(key) ? named : later(named);
  }

  private String withSlugs(String text) {
    return SLUG
        .matcher(text)
        .replaceAll(found -> slugs.contains(found.group()) ? prefix + found.group() : found.group());
  }

  private String slug(String slug) {
    return later(prefix + slug);
  }

  private String later(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.replaceAll(found -> String.valueOf(Integer.parseInt(found.group()) + years));
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static void write(Path file, JsonNode tree) throws IOException {
    YAML.writeValue(file.toFile(), tree);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
