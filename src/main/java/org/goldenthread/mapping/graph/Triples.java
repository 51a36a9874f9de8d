package org.goldenthread.mapping.graph;

import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.goldenthread.mapping.document.Pages;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.document.Span;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.record.Stated;
import org.goldenthread.mapping.table.MendedText;
import org.goldenthread.vocabulary.Gt;
import org.goldenthread.vocabulary.Standard;

/**
 * Writes triples of one document, each stated one with its evidence. Not safe for use by several
 * threads at once.
 */
final class Triples {

  /** How many characters around a passage are kept to show it in its place. */
  private static final int AROUND = 60;

  private final Graph graph;
  private final Iris iris;
  private final SourceText source;
  private final Pages pages;
  private final Places places;

  Triples(Graph graph, Iris iris, Dossier dossier) {
    this.graph = graph;
    this.iris = iris;
    this.source = dossier.source();
    this.pages = dossier.pages();
    this.places = dossier.places();
  }

  Graph graph() {
    return graph;
  }

  Node documentNode() {
    return iris.document(source.slug());
  }

  void link(Node subject, Node property, Node object) {
    graph.add(subject, property, object);
  }

  /** Adds words, unless there are none. */
  void text(Node subject, Node property, String words) {
    if (!words.isEmpty()) {
      link(subject, property, NodeFactory.createLiteralString(words));
    }
  }

  void number(Node subject, Node property, int number) {
    link(
        subject,
        property,
        NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
  }

  void truth(Node subject, Node property, boolean truth) {
    link(
        subject,
        property,
        NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean));
  }

  /** Says that the document does not state a value, where it is empty. */
  void notStated(Node subject, String what, String value) {
    text(subject, Gt.notStated, value.isEmpty() ? what : "");
  }

  /** Adds a date of the form YYYY, YYYY-MM or YYYY-MM-DD with the datatype of its form. */
  void date(Node subject, Node property, String date) {
    if (!date.isEmpty()) {
      link(subject, property, dateLiteral(date));
    }
  }

  static Node dateLiteral(String date) {
    XSDDatatype type =
        switch (date.length()) {
          case 4 -> XSDDatatype.XSDgYear;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    return NodeFactory.createLiteralDT(date, type);
  }

  /** Begins a record: its class, its document and its line. */
  void record(Node subject, Node type, int line) {
    link(subject, RDF.type.asNode(), type);
    link(subject, Gt.document, documentNode());
    number(subject, Gt.line, line);
  }

  /** Adds the page of a line, where the document has pages. */
  void page(Node subject, int line) {
    pages.pageOf(line).ifPresent(page -> number(subject, Gt.page, page));
  }

  /** Begins a record whose words stand on another line than the row to which they belong. */
  void record(Node subject, Node type, Stated stated, int line) {
    record(subject, type, lineOf(stated, line));
  }

  /** The line on which stated words begin; another where they stand nowhere. */
  int lineOf(Stated stated, int otherwise) {
    List<Span> spans = stated.words().spans();
    return spans.isEmpty() ? otherwise : source.lineAt(spans.get(0).start());
  }

  /** Adds what a document states, with the passages that state it. */
  void stated(Node subject, Node property, Stated stated) {
    if (!stated.isEmpty()) {
      text(subject, property, stated.value());
      evidence(subject, property, stated);
    }
  }

  /** Says which passages state a property of a record. */
  void evidence(Node subject, Node property, Stated stated) {
    if (stated.isEmpty()) {
      return;
    }
    Node evidence = Iris.below(subject, "evidence/" + property.getLocalName());
    link(evidence, RDF.type.asNode(), Gt.Evidence);
    link(evidence, Gt.evidenceOf, subject);
    link(evidence, Gt.property, property);
    List<Span> spans = stated.words().spans();
    for (int i = 0; i < spans.size(); i++) {
      link(evidence, Gt.passage, passage(spans.get(i)));
    }
    boolean rejoined = stated.words().mendedBy().contains(MendedText.REJOINED);
    text(evidence, Gt.madeBy, rejoined ? stated.by() + ", words rejoined" : stated.by());
    for (String correction : stated.words().mendedBy()) {
      if (!correction.equals(MendedText.REJOINED)) {
        link(evidence, Standard.INFLUENCED_BY, iris.correction(source.slug(), correction));
      }
    }
  }

  private Node passage(Span span) {
    Span points = new Span(source.codePointAt(span.start()), source.codePointAt(span.end()));
    Node passage = iris.passage(source.slug(), points);
    if (graph.contains(passage, RDF.type.asNode(), Gt.Passage)) {
      return passage;
    }
    link(passage, RDF.type.asNode(), Gt.Passage);
    link(passage, Standard.HAS_SOURCE, documentNode());
    text(passage, Standard.EXACT, source.quote(span));
    text(passage, Standard.PREFIX, source.before(span, AROUND));
    text(passage, Standard.SUFFIX, source.after(span, AROUND));
    number(passage, Standard.START, points.start());
    number(passage, Standard.END, points.end());
    int line = source.lineAt(span.start());
    number(passage, Gt.line, line);
    pages.pageOf(line).ifPresent(page -> number(passage, Gt.page, page));
    if (!places.isEmpty()) {
      text(passage, Gt.place, places.line(line).cell(cellAt(span, line)));
    }
    return passage;
  }

  /** The cell in which a passage begins, counted from 0. */
  private int cellAt(Span span, int line) {
    String before = source.text().substring(source.line(line).start(), span.start());
    return (int) before.chars().filter(sign -> sign == '\t').count();
  }

  /** Adds several values as one cell, joined in their order; the definition of a summary. */
  void summary(Node subject, Node property, List<String> values) {
    Optional<String> joined =
        values.stream().filter(value -> !value.isEmpty()).reduce((one, two) -> one + " | " + two);
    joined.ifPresent(cell -> text(subject, property, cell));
  }
}
