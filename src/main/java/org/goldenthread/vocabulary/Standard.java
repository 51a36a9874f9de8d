package org.goldenthread.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of PROV-O, ORG and Web Annotation that Jena has no constants for. */
public final class Standard {

  public static final Node HAS_SOURCE = oa("hasSource");
  public static final Node EXACT = oa("exact");
  public static final Node PREFIX = oa("prefix");
  public static final Node SUFFIX = oa("suffix");
  public static final Node START = oa("start");
  public static final Node END = oa("end");
  public static final Node INFLUENCED_BY = prov("wasInfluencedBy");
  public static final Node USED = prov("used");
  public static final Node GENERATED_BY = prov("wasGeneratedBy");
  public static final Node STARTED = prov("startedAtTime");
  public static final Node POST_IN = org("postIn");
  public static final Node ORIGINAL = org("originalOrganization");
  public static final Node RESULTING = org("resultingOrganization");

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
