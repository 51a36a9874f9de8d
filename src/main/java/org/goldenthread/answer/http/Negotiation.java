package org.goldenthread.answer.http;

import io.javalin.http.Context;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/** Chooses a form of the answer by what the caller accepts. */
public final class Negotiation {

  private static final String HTML = "text/html";
  private static final AcceptList OFFERS =
      AcceptList.create("application/problem+json", "application/json", "text/plain", HTML);

  private Negotiation() {}

  /** The first offer that the caller likes best; the first of all when nothing fits. */
  public static String choose(Context request, String... offers) {
    String accepted = request.header("Accept");
    if (accepted == null || accepted.isBlank()) {
      return offers[0];
    }
    MediaType match = AcceptList.match(new AcceptList(accepted), AcceptList.create(offers));
    return match == null ? offers[0] : match.getContentTypeStr();
  }

  /** Whether a person with a browser is asking. */
  public static boolean wantsPage(Context request) {
    if (request.path().endsWith(".html")) {
      return true;
    }
    String accepted = request.header("Accept");
    if (accepted == null
        || accepted.isBlank()
        || request.path().matches(".*\\.(csv|json|ttl|nt|jsonld)")) {
      return false;
    }
    MediaType match = AcceptList.match(new AcceptList(accepted), OFFERS);
    return match != null && match.getContentTypeStr().equals(HTML);
  }
}
