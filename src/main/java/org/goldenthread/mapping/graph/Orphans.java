package org.goldenthread.mapping.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.vocabulary.Gt;
import org.goldenthread.vocabulary.Standard;

/**
 * Passages of a graph whose document no longer says at their place what they quote.
 *
 * <p>A passage is found exactly where it was or it is an orphan: looking for its words elsewhere
 * would sooner or later tie a statement to a lookalike.
 */
public final class Orphans {

  private Orphans() {}

  /**
   * A passage that lost its place.
   *
   * @param document the slug of the document
   * @param line the line on which the passage stood
   * @param start where it began, in code points from 0
   * @param exact what it quotes
   */
  public record Orphan(String document, int line, int start, String exact) {}

  /**
   * Compares every passage of a graph with the documents as they lie on disk.
   *
   * @param dataset a mapped graph, its default graph the union
   * @param data the data folder
   * @return the orphans in the order of documents and places
   */
  public static List<Orphan> of(DatasetGraph dataset, Path data) {
    List<Orphan> orphans = new ArrayList<>();
    dataset
        .getDefaultGraph()
        .find(Node.ANY, RDF.type.asNode(), Gt.Document)
        .mapWith(Triple::getSubject)
        .forEach(document -> orphans.addAll(of(dataset, document, data)));
    orphans.sort(Comparator.comparing(Orphan::document).thenComparing(Orphan::start));
    return orphans;
  }

  private static List<Orphan> of(DatasetGraph dataset, Node document, Path data) {
    String slug = text(dataset, document, DCTerms.identifier.asNode());
    int[] now =
        codePoints(data.resolve("documents").resolve(slug), text(dataset, document, Gt.file));
    List<Orphan> orphans = new ArrayList<>();
    dataset
        .getDefaultGraph()
        .find(Node.ANY, Standard.HAS_SOURCE, document)
        .mapWith(Triple::getSubject)
        .forEach(
            passage -> {
              String exact = text(dataset, passage, Standard.EXACT);
              int start = Integer.parseInt(text(dataset, passage, Standard.START));
              if (!standsAt(now, start, exact)) {
                int line = Integer.parseInt(text(dataset, passage, Gt.line));
                orphans.add(new Orphan(slug, line, start, exact));
              }
            });
    return orphans;
  }

  private static boolean standsAt(int[] text, int start, String exact) {
    int[] quote = exact.codePoints().toArray();
    return start + quote.length <= text.length
        && Arrays.equals(text, start, start + quote.length, quote, 0, quote.length);
  }

  /** The characters of a document; a document that is gone has none. */
  private static int[] codePoints(Path folder, String file) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      return new String(bytes, StandardCharsets.UTF_8).codePoints().toArray();
    } catch (IOException gone) {
      return new int[0];
    }
  }

  private static String text(DatasetGraph dataset, Node subject, Node property) {
    return dataset
        .getDefaultGraph()
        .find(subject, property, Node.ANY)
        .nextOptional()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .orElse("0");
  }
}
