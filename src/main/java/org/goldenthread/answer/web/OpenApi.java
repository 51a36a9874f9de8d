package org.goldenthread.answer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.page.Door;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Column;
import org.goldenthread.answer.query.Parameter;

/** The description of the API in the form of OpenAPI 3.1, made from the catalogue. */
final class OpenApi {

  private OpenApi() {}

  private static final Pattern IN_BRACES = Pattern.compile("[{]([^}]*)[}]");

  static Map<String, Object> of(Catalogue catalogue, String version, List<Door> doors) {
    Map<String, Object> paths = new LinkedHashMap<>();
    paths.put(Addresses.API, get("The catalogue of questions", List.of(), "application/json"));
    for (CatalogueQuery query : catalogue.queries()) {
      String path = Addresses.API + "/" + query.name();
      paths.put(path, get(query, "application/json", "text/csv", "text/html"));
      paths.put(path + ".json", get(query, "application/json"));
      paths.put(path + ".csv", get(query, "text/csv"));
      paths.put(path + ".html", get(query, "text/html"));
    }
    paths.put(Addresses.SPARQL, sparql());
    paths.put(
        Addresses.DATA,
        get(
            "SPARQL 1.1 Graph Store Protocol, read only; without a graph the whole dataset",
            List.of(
                parameter("graph", "IRI of a graph", false),
                parameter("default", "the default graph", false)),
            "application/n-quads",
            "application/trig",
            "application/ld+json",
            "text/turtle"));
    addResources(paths);
    addPages(paths, doors);
    return map(
        "openapi", "3.1.0", "info", info(version), "paths", paths, "components", components());
  }

  private static Map<String, Object> sparql() {
    Map<String, Object> methods =
        new LinkedHashMap<>(
            get(
                "SPARQL 1.1 Protocol, query only",
                List.of(parameter("query", "a query of SPARQL 1.1", true)),
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values",
                "text/turtle"));
    Map<String, Object> posted =
        map("application/sparql-query", map(), "application/x-www-form-urlencoded", map());
    Map<String, Object> post = new LinkedHashMap<>();
    post.put("summary", "The same, for long queries");
    post.put("requestBody", map("required", true, "content", posted));
    post.put("responses", map("200", map("description", "The answer")));
    methods.put("post", post);
    return methods;
  }

  private static void addResources(Map<String, Object> paths) {
    for (String scheme : List.of("theme", "code")) {
      paths.put(
          "/" + scheme,
          get("A scheme: 303 to its page or its data", List.of(), "text/turtle", "text/html"));
    }
    for (String kind : List.of("id", "theme", "code")) {
      paths.put(
          "/" + kind + "/{path}",
          get(
              "A resource: 303 to its page or its data",
              List.of(inPath("path", "what follows /" + kind + "/ in an IRI of the graph")),
              "text/turtle",
              "application/ld+json",
              "application/n-triples",
              "text/html"));
    }
    paths.put(Addresses.ONTOLOGY, get("The ontology", List.of(), "text/turtle", "text/html"));
    paths.put(Addresses.ONTOLOGY + ".ttl", get("The ontology", List.of(), "text/turtle"));
    paths.put(Addresses.VOID, get("What the data holds", List.of(), "text/turtle", "text/html"));
    paths.put(Addresses.VOID + ".ttl", get("What the data holds", List.of(), "text/turtle"));
    paths.put(Addresses.WELL_KNOWN_VOID, get("303 to " + Addresses.VOID, List.of(), "text/html"));
    paths.put(Addresses.LIMITS, get("What one may ask, for people", List.of(), "text/html"));
    paths.put(
        Addresses.LIMITS + ".json",
        get("Every limit with value, unit and meaning", List.of(), "application/json"));
    paths.put(Addresses.HEALTH, get("Whether the data answer", List.of(), "application/json"));
    paths.put(Addresses.OPEN_API, get("This description", List.of(), "application/json"));
  }

  private static void addPages(Map<String, Object> paths, List<Door> doors) {
    for (Door door : doors) {
      List<Map<String, Object>> inPath =
          IN_BRACES
              .matcher(door.path())
              .results()
              .map(r -> inPath(r.group(1), r.group(1)))
              .toList();
      paths.put(door.path(), get(door.meaning(), inPath, "text/html"));
    }
    paths.put(
        Addresses.question("{name}"),
        get(
            "The form of a question",
            List.of(inPath("name", "name of the question")),
            "text/html"));
    paths.put(Addresses.STYLE, get("How the pages look", List.of(), "text/css"));
    paths.put(
        Addresses.SCRIPT,
        get("What completes the words of a free query", List.of(), "text/javascript"));
  }

  private static Map<String, Object> inPath(String name, String meaning) {
    Map<String, Object> parameter = parameter(name, meaning, true);
    parameter.put("in", "path");
    return parameter;
  }

  private static Map<String, Object> info(String version) {
    return map(
        "title",
        "Golden Thread",
        "version",
        version.isEmpty() ? "0" : version,
        "description",
        "From what inspectors found to what councils did about it. Read only; HEAD answers as"
            + " GET does, without the body.",
        "license",
        map("name", "Apache-2.0", "identifier", "Apache-2.0"));
  }

  private static Map<String, Object> get(CatalogueQuery query, String... types) {
    List<Map<String, Object>> parameters = new ArrayList<>();
    for (Parameter parameter : query.parameters()) {
      Map<String, Object> described =
          parameter(parameter.name(), parameter.meaning(), parameter.required());
      Map<String, Object> schema = map("type", "string");
      if (!parameter.values().isEmpty()) {
        schema.put("enum", parameter.values());
      }
      parameter.standard().ifPresent(value -> schema.put("default", value));
      described.put("schema", schema);
      if (!parameter.example().isEmpty()) {
        described.put("example", parameter.example());
      }
      parameters.add(described);
    }
    Map<String, Object> path = get(query.question(), parameters, types);
    path.put(
        "description",
        query.columns().stream()
            .map(column -> column.name() + ": " + column.meaning())
            .collect(Collectors.joining("; ", "Columns: ", ".")));
    if (List.of(types).contains("application/json")) {
      path.put("x-columns", query.columns().stream().map(Column::name).toList());
    }
    return path;
  }

  private static Map<String, Object> parameter(String name, String meaning, boolean required) {
    return map(
        "name",
        name,
        "in",
        "query",
        "required",
        required,
        "description",
        meaning,
        "schema",
        map("type", "string"));
  }

  private static Map<String, Object> get(
      String summary, List<Map<String, Object>> parameters, String... types) {
    Map<String, Object> content = new LinkedHashMap<>();
    for (String type : types) {
      content.put(
          type,
          type.equals("application/json") && summary.endsWith("?")
              ? map("schema", map("$ref", "#/components/schemas/Answer"))
              : map());
    }
    Map<String, Object> problem = map("$ref", "#/components/responses/Problem");
    return map(
        "get",
        map(
            "summary",
            summary,
            "parameters",
            parameters,
            "responses",
            map(
                "200",
                map("description", "The answer", "content", content),
                "400",
                problem,
                "404",
                problem,
                "413",
                problem,
                "429",
                problem,
                "503",
                problem)));
  }

  private static Map<String, Object> components() {
    Map<String, Object> text = map("type", "string");
    Map<String, Object> answer =
        map(
            "type",
            "object",
            "required",
            List.of("query", "parameters", "columns", "rows"),
            "properties",
            map(
                "query",
                text,
                "parameters",
                map("type", "object"),
                "columns",
                map("type", "array", "items", text),
                "rows",
                map("type", "array", "items", map("type", "object"))));
    Map<String, Object> problem =
        map("type", "object", "properties", map("title", text, "detail", text));
    return map(
        "schemas",
        map("Answer", answer, "Problem", problem),
        "responses",
        map(
            "Problem",
            map(
                "description",
                "What is wrong, in one sentence",
                "content",
                map(
                    Problems.MEDIA_TYPE,
                    map("schema", map("$ref", "#/components/schemas/Problem"))))));
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
