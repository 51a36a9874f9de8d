package org.goldenthread.mapping.graph;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.goldenthread.mapping.document.Span;
import org.goldenthread.mapping.record.Action;
import org.goldenthread.mapping.record.Finding;
import org.goldenthread.mapping.record.Outcome;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Recommendation;
import org.goldenthread.mapping.record.Statement;
import org.goldenthread.vocabulary.Base;

/**
 * The only place that makes IRIs, from slugs and printed numbers, so that two builds and a further
 * document give every record the same IRI. Immutable.
 */
public final class Iris {

  private final Base base;

  /** IRIs below a base. */
  public Iris(Base base) {
    this.base = base;
  }

  /** IRIs below the base that the setting {@code golden-thread.base} gives, else the default. */
  public static Iris configured() {
    return new Iris(Base.configured());
  }

  /** The base that all IRIs share. */
  public String base() {
    return base.address();
  }

  /** The IRI behind {@code id/}. */
  Node id(String path) {
    return NodeFactory.createURI(base.id(path));
  }

  /** The named graph of a document or of the ontology, curated facts, suggestions, provenance. */
  Node graph(String name) {
    return id("graph/" + name);
  }

  Node document(String slug) {
    return id("document/" + slug);
  }

  Node passage(String document, Span span) {
    return id("document/" + document + "/passage/" + span.start() + "-" + span.end());
  }

  Node correction(String document, String correction) {
    return id("document/" + document + "/" + correction);
  }

  Node block(String document, int line) {
    return id("document/" + document + "/block/" + line);
  }

  Node ofDocument(String document, String kind, int place) {
    return id("document/" + document + "/" + kind + "/" + place);
  }

  Node inspection(String slug) {
    return id("inspection/" + slug);
  }

  Node paragraph(String inspection, String number) {
    return id("inspection/" + inspection + "/paragraph/" + number);
  }

  Node plan(String slug) {
    return id("plan/" + slug);
  }

  Node recommendation(Recommendation of) {
    return recommendation(of.plan(), of.part(), of.key());
  }

  Node recommendation(String plan, String part, String key) {
    return id("plan/" + plan + part(part) + "/recommendation/" + step(key));
  }

  Node actionState(Action of) {
    Recommendation answers = of.recommendation();
    return actionState(answers.plan(), answers.part(), of.key());
  }

  Node actionState(String plan, String part, String number) {
    return id("plan/" + plan + part(part) + "/action/" + step(number));
  }

  Node action(String series, String part, String number) {
    return id("action/" + series + part(part) + "/" + step(number));
  }

  /** A finding; one whose number is printed is the paragraph of that number. */
  Node finding(Finding of) {
    String own = of.part().equals("lscb") ? "lscb-" + of.number() : of.number();
    return of.numbered()
        ? paragraph(of.inspection(), of.number())
        : id("inspection/" + of.inspection() + "/" + slug(of.kind()) + "/" + own);
  }

  /** A record that can have themes. */
  Node statement(Statement of) {
    if (of instanceof Paragraph one) {
      return paragraph(one.inspection(), one.number());
    }
    if (of instanceof Recommendation one) {
      return recommendation(one);
    }
    if (of instanceof Action one) {
      return actionState(one);
    }
    if (of instanceof Finding one) {
      return finding(one);
    }
    return outcome((Outcome) of);
  }

  /** A record's own part of its IRI, as data files name it. */
  String address(Node record) {
    return record.getURI().substring(base.id("").length());
  }

  /** The same as one name, to be used within another IRI. */
  String name(Node record) {
    return address(record).replace('/', '.');
  }

  Node outcome(Outcome of) {
    String kind = of.kind().equals("measure") ? "measure" : "outcome";
    Recommendation area = of.recommendation();
    return id("plan/" + area.plan() + "/" + kind + "/" + area.key() + "-" + of.place());
  }

  Node progress(Recommendation of) {
    return id("plan/" + of.plan() + "/progress/" + of.key());
  }

  /** A thing below a record, such as a lead of an action. */
  static Node below(Node record, String path) {
    return NodeFactory.createURI(record.getURI() + "/" + path);
  }

  /** A concept of the theme scheme. */
  Node theme(String slug) {
    return NodeFactory.createURI(Base.STANDARD + "theme/" + slug);
  }

  private static String part(String part) {
    return part.isEmpty() ? "" : "/" + slug(part);
  }

  /** A printed number as one step of an address: what addresses cannot hold becomes a hyphen. */
  private static String step(String number) {
    return number.replaceAll("[^\\p{L}\\p{N}.()_~-]+", "-");
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
