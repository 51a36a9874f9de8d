package org.goldenthread.answer.query;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One object: query, parameters, columns, rows. A cell is text, a number or true and false; where
 * nothing is stated it is null.
 */
final class JsonWriter {

  private static final JsonFactory JSON = new JsonFactory();
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

  private JsonWriter() {}

  static void write(Answer answer, Appendable out) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("query", answer.query());
      json.writeObjectFieldStart("parameters");
      for (Map.Entry<String, String> parameter : answer.parameters().entrySet()) {
        json.writeStringField(parameter.getKey(), parameter.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("columns");
      for (String column : answer.columns()) {
        json.writeString(column);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (List<Cell> row : answer.rows()) {
        write(answer.columns(), row, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.append(text.getBuffer()).append('\n');
  }

  private static void write(List<String> columns, List<Cell> row, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      json.writeFieldName(columns.get(i));
      switch (cell.kind()) {
        case EMPTY -> json.writeNull();
        case NUMBER -> writeNumber(cell.text(), json);
        case BOOLEAN -> json.writeBoolean(cell.text().equals("true") || cell.text().equals("1"));
        case TEXT, IRI -> json.writeString(cell.text());
      }
    }
    json.writeEndObject();
  }

  private static void writeNumber(String text, JsonGenerator json) throws IOException {
    if (NUMBER.matcher(text).matches()) {
      json.writeNumber(text);
    } else {
      json.writeString(text);
    }
  }
}
