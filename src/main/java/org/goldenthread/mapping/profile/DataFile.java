package org.goldenthread.mapping.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Reads a YAML file into records that know the line they were written on.
 *
 * <p>Each object of the file gets a property {@code written-at} with its line before it is bound,
 * so that a record with a component {@code writtenAt} can be named in an error; a property that the
 * record does not have, a value of the wrong type or a missing value is reported the same way.
 */
final class DataFile {

  private static final String WRITTEN_AT = "written-at";
  private static final YAMLFactory YAML = new YAMLFactory();
  private static final Pattern UNKNOWN = Pattern.compile("Unrecognized field \"([^\"]+)\".*");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .addHandler(new WrittenAtIsOptional());

  private DataFile() {}

  /** Records that do not ask for the line they were written on are served all the same. */
  private static final class WrittenAtIsOptional extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        JsonDeserializer<?> deserializer,
        Object beanOrClass,
        String propertyName)
        throws IOException {
      if (propertyName.equals(WRITTEN_AT)) {
        parser.skipChildren();
        return true;
      }
      return false;
    }
  }

  /**
   * Reads one file.
   *
   * @throws Failure naming the file and the line when it cannot be read as the given type
   */
  static <T> T read(Path file, Class<T> type) {
    JsonNode tree = tree(file);
    try {
      return MAPPER.treeToValue(tree, type);
    } catch (JsonMappingException wrong) {
      throw new Failure(Failure.Code.DATA, place(file, tree, wrong) + sentence(wrong), wrong);
    } catch (JsonProcessingException wrong) {
      throw new Failure(Failure.Code.DATA, file + ": " + wrong.getOriginalMessage(), wrong);
    }
  }

  /**
   * What an object holds whose names are data.
   *
   * @throws IllegalArgumentException when there is no object under this key
   */
  static Map<String, JsonNode> entries(@Nullable JsonNode object, String key) {
    if (object == null || !object.isObject()) {
      throw new IllegalArgumentException(
          "the key '" + key + "' holds no names with values; add them");
    }
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    object.properties().forEach(each -> entries.put(each.getKey(), each.getValue()));
    entries.remove(WRITTEN_AT);
    return entries;
  }

  /** The line on which an object begins. */
  static int line(JsonNode object) {
    return object.path(WRITTEN_AT).asInt();
  }

  private static JsonNode tree(Path file) {
    try (JsonParser parser = YAML.createParser(Files.readString(file))) {
      return parser.nextToken() == null ? MAPPER.createObjectNode() : node(parser);
    } catch (NoSuchFileException missing) {
      throw new Failure(Failure.Code.DATA, file + ": the data file is missing; write it", missing);
    } catch (JsonMappingException twice) {
      String where = file + ":" + twice.getLocation().getLineNr() + ": ";
      throw new Failure(Failure.Code.DATA, where + twice.getOriginalMessage(), twice);
    } catch (JsonProcessingException wrong) {
      String where = file + ":" + wrong.getLocation().getLineNr();
      String what = String.valueOf(wrong.getOriginalMessage()).lines().findFirst().orElse("");
      throw new Failure(
          Failure.Code.DATA, where + ": this is not YAML (" + what + "); correct it", wrong);
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA,
          file + ": the data file cannot be read as UTF-8; check it",
          unreadable);
    }
  }

  private static JsonNode node(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      ObjectNode object = MAPPER.createObjectNode();
      object.put(WRITTEN_AT, parser.currentTokenLocation().getLineNr());
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        if (object.has(name)) {
          throw new JsonMappingException(parser, "the key '" + name + "' stands twice; remove one");
        }
        object.set(name, node(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      ArrayNode array = MAPPER.createArrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        array.add(node(parser));
      }
      return array;
    }
    return switch (parser.currentToken()) {
      case VALUE_NULL -> MAPPER.nullNode();
      case VALUE_TRUE, VALUE_FALSE -> MAPPER.getNodeFactory().booleanNode(parser.getBooleanValue());
      default -> MAPPER.getNodeFactory().textNode(parser.getText());
    };
  }

  private static String place(Path file, JsonNode tree, JsonMappingException wrong) {
    JsonNode at = tree;
    int line = 1;
    for (JsonMappingException.Reference step : wrong.getPath()) {
      line = at.path(WRITTEN_AT).asInt(line);
      at = step.getFieldName() == null ? at.path(step.getIndex()) : at.path(step.getFieldName());
    }
    return file + ":" + at.path(WRITTEN_AT).asInt(line) + ": ";
  }

  private static String sentence(JsonMappingException wrong) {
    Throwable cause = wrong.getCause();
    if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
      return cause.getMessage();
    }
    if (wrong instanceof InvalidFormatException value) {
      return "'" + value.getValue() + "' is no " + form(value.getTargetType()) + "; correct it";
    }
    String message = String.valueOf(wrong.getOriginalMessage());
    Matcher unknown = UNKNOWN.matcher(message.replace('\n', ' '));
    return unknown.matches()
        ? "the key '" + unknown.group(1) + "' is not known here; correct or remove it"
        : message.lines().findFirst().orElse("the value has the wrong form");
  }

  private static String form(Class<?> type) {
    if (type == Pattern.class) {
      return "regular expression";
    }
    return type == boolean.class ? "true or false" : "whole number";
  }
}
