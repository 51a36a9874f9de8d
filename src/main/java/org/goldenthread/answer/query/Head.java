package org.goldenthread.answer.query;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/** The head of a query file: YAML in the comment lines that begin with {@code #+}. */
record Head(
    @Nullable String question,
    @Nullable LinkedHashMap<String, Entry> parameters,
    @Nullable LinkedHashMap<String, String> columns) {

  private static final YAMLMapper YAML = new YAMLMapper();
  private static final String MARK = "#+";

  /** What the head says of one parameter. */
  record Entry(
      @Nullable String meaning,
      @Nullable String type,
      boolean required,
      @Nullable String example,
      @Nullable List<String> values,
      @Nullable @JsonProperty("default") String standard,
      @Nullable String bind,
      @Nullable String variable) {}

  /** Reads the head; its lines keep their numbers, so that an error can name them. */
  static Head read(String file, String text) {
    StringBuilder yaml = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      yaml.append(line.startsWith(MARK) ? line.substring(MARK.length()) : "").append('\n');
    }
    Failure none = Failure.data(file + ":1", "the query has no head of '#+' lines.");
    if (yaml.toString().isBlank()) {
      throw none;
    }
    try {
      return Optional.ofNullable(YAML.readValue(yaml.toString(), Head.class))
          .orElseThrow(() -> none);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new Failure(
          Failure.Code.DATA,
          file + ":" + line + ": the head is not understood: " + e.getOriginalMessage(),
          e);
    }
  }

  /** The text without the lines of the head. */
  static String without(String text) {
    return text.lines()
        .filter(line -> !line.startsWith(MARK))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  String expectQuestion(String file) {
    if (question == null || question.isBlank()) {
      throw Failure.data(file + ":1", "the head has no 'question'.");
    }
    return question;
  }

  List<Column> expectColumns(String file) {
    if (columns == null || columns.isEmpty()) {
      throw Failure.data(file + ":1", "the head has no 'columns'.");
    }
    return columns.entrySet().stream()
        .map(column -> new Column(column.getKey(), text(column.getValue())))
        .toList();
  }

  List<Parameter> expectParameters(String file) {
    Map<String, Entry> entries = parameters == null ? Map.of() : parameters;
    return entries.entrySet().stream()
        .map(entry -> parameter(file, entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Parameter parameter(String file, String name, Entry entry) {
    if (entry == null || entry.meaning() == null || entry.type() == null) {
      throw Failure.data(file + ":1", "parameter '" + name + "' needs a meaning and a type.");
    }
    if (entry.required() && text(entry.example()).isEmpty()) {
      throw Failure.data(file + ":1", "the required parameter '" + name + "' needs an example.");
    }
    try {
      return new Parameter(
          name,
          entry.variable() == null ? name : entry.variable(),
          entry.meaning(),
          entry.type(),
          entry.required(),
          text(entry.example()),
          entry.values() == null ? List.of() : entry.values(),
          Optional.ofNullable(entry.standard()),
          "name".equals(entry.bind()));
    } catch (IllegalArgumentException e) {
      throw new Failure(
          Failure.Code.DATA, file + ":1: parameter '" + name + "': " + e.getMessage() + ".", e);
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
