package org.goldenthread.answer.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;

/**
 * All questions that can be asked by name. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.read(Path.of("queries"));
 * Answer answer = new Asker(catalogue, store, Limits.standard())
 *     .ask("actions", Map.of("plan", "herefordshire-2015-01"));
 * }</pre>
 */
public final class Catalogue {

  private static final String EXAMPLES = "examples";

  private final Map<String, CatalogueQuery> queries;
  private final List<Example> examples;

  private Catalogue(Map<String, CatalogueQuery> queries, List<Example> examples) {
    this.queries = queries;
    this.examples = examples;
  }

  /**
   * Reads and checks every query file of a folder, and the examples of free queries in it.
   *
   * @throws Failure of code {@code DATA} that names file and line of what is wrong
   */
  public static Catalogue read(Path folder) {
    Map<String, CatalogueQuery> queries = new LinkedHashMap<>();
    files(folder).parallelStream()
        .map(QueryFile::read)
        .forEachOrdered(query -> queries.put(query.name(), query));
    Path examples = folder.resolve(EXAMPLES);
    return new Catalogue(
        queries,
        Files.isDirectory(examples)
            ? files(examples).stream().map(QueryFile::example).toList()
            : List.of());
  }

  /** Free queries to begin with, in the order of their files. */
  public List<Example> examples() {
    return examples;
  }

  /** All questions in the order of their names. */
  public List<CatalogueQuery> queries() {
    return new ArrayList<>(queries.values());
  }

  /** The question of this name, if there is one. */
  public Optional<CatalogueQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /**
   * The question of this name.
   *
   * @throws Failure of code {@code UNKNOWN} that suggests names when there is none
   */
  public CatalogueQuery expect(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new Failure(
                    Failure.Code.UNKNOWN,
                    "There is no query of this name in the catalogue; "
                        + NearNames.to(name, queries.keySet())
                        + "."));
  }

  /** The queries of a folder, in the order of their names. */
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(QueryFile.ENDING))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new Failure(
          Failure.Code.DATA, "The folder of queries " + folder + " cannot be read: " + e, e);
    }
  }
}
