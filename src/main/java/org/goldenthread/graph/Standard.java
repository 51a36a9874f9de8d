package org.goldenthread.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O, ORG and Web Annotation that Jena has no constants for. */
final class Standard {

  static final Node HAS_SOURCE = oa("hasSource");
  static final Node EXACT = oa("exact");
  static final Node PREFIX = oa("prefix");
  static final Node SUFFIX = oa("suffix");
  static final Node START = oa("start");
  static final Node END = oa("end");
  static final Node INFLUENCED_BY = prov("wasInfluencedBy");
  static final Node USED = prov("used");
  static final Node GENERATED_BY = prov("wasGeneratedBy");
  static final Node STARTED = prov("startedAtTime");
  static final Node POST_IN = org("postIn");
  static final Node ORIGINAL = org("originalOrganization");
  static final Node RESULTING = org("resultingOrganization");

  private Standard() {}

  private static Node oa(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/oa#" + name);
  }

  private static Node prov(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/prov#" + name);
  }

  private static Node org(String name) {
    return NodeFactory.createURI("http://www.w3.org/ns/org#" + name);
  }
}
