package org.goldenthread.answer.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One entry of {@code src/test/resources/hostile}; see the README there.
 *
 * @param name that says what it is
 * @param status what the server may answer
 * @param why what it would do where nobody stops it
 * @param query posted as {@code application/sparql-query}
 * @param address sent with GET as it stands
 * @param form posted to {@code /sparql}
 */
record HostileInput(
    String name,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) List<Integer> status,
    String why,
    @Nullable String query,
    @Nullable String address,
    @Nullable String form) {

  private static final Pattern REPEATED =
      Pattern.compile("\\[\\[([0-9]+) x (.*?)\\]\\](?!\\])", Pattern.DOTALL);

  /** All entries of the named files. */
  static List<HostileInput> of(String... files) {
    List<HostileInput> all = new ArrayList<>();
    for (String file : files) {
      all.addAll(read(folder().resolve(file + ".yaml")));
    }
    return all;
  }

  /** Every entry of every file. */
  static List<HostileInput> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<HostileInput> read(Path file) {
    try {
      return new ObjectMapper(new YAMLFactory())
          .readValue(file.toFile(), new TypeReference<List<HostileInput>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(HostileInput.class.getResource("/hostile")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text of an entry as it is sent. */
  static String expanded(String text, String listener) {
    Matcher repeated = REPEATED.matcher(text);
    return repeated.replaceAll(HostileInput::repeat).replace("{listener}", listener);
  }

  private static String repeat(MatchResult found) {
    return Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1))));
  }
}
