package org.goldenthread.answer.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** One page of every kind, by a name of the kind. */
final class KindsOfPage {

  static final Map<String, String> ALL = new LinkedHashMap<>();

  private KindsOfPage() {}

  static String address(String kind) {
    String address = ALL.get(kind);
    if (address == null) {
      throw new AssertionError("there is no kind of page " + kind);
    }
    return address;
  }

  static {
    ALL.put("home", "/");
    ALL.put("questions", "/queries");
    ALL.put("question", "/queries/who-monitors");
    ALL.put("question-listed", "/queries/monitored-by");
    ALL.put("answer-table", "/api/queries/documents.html");
    ALL.put("answer-cards", "/api/queries/actions.html?plan=herefordshire-2015-01");
    ALL.put("answer-empty", "/api/queries/contradictions.html?plan=herefordshire-2022-12");
    ALL.put("problem-form", "/api/queries/actions.html?plan=nowhere");
    ALL.put("problem", "/nowhere");
    ALL.put("weaknesses", "/weaknesses?authority=herefordshire");
    ALL.put("compare", "/compare?from=herefordshire-2014-10&to=herefordshire-2022-12");
    ALL.put("versions", "/compare?from=herefordshire-2014-10&to=herefordshire-2015-01");
    ALL.put("governance", "/governance");
    ALL.put("authority", "/authority/herefordshire");
    ALL.put("authorities", "/authorities?one=herefordshire&other=buckinghamshire");
    ALL.put("authorities-unknown", "/authorities?one=herefordshire&other=nowhere");
    ALL.put("national", "/national");
    ALL.put("national-theme", "/national?theme=supervision");
    ALL.put(
        "brief",
        "/brief?r=plan/herefordshire-2015-01/council/action/12"
            + "&r=inspection/herefordshire-2014/paragraph/57");
    ALL.put("action-unknown", "/action?plan=herefordshire-2015-01&number=999");
    ALL.put("compare-unknown", "/compare?from=nowhere&to=herefordshire-2022-12");
    ALL.put("other-version", "/glossary?_version=0123456789ab");
    ALL.put(
        "sparql-answer",
        "/sparql?format=page&query=SELECT+%3Fs+%3Fp+WHERE+%7B%3Fs+%3Fp+%3Fo%7D+LIMIT+20");
    ALL.put("sparql-error", "/sparql?format=page&query=SELECT+%3Fs%0AWHERE+%7B%3Fs+%3Fp+%7D");
    ALL.put("action", "/id/plan/herefordshire-2015-01/council/action/12.html");
    ALL.put("body", "/id/body/hscb-steering-group.html");
    ALL.put("theme", "/theme/private-fostering.html");
    ALL.put("record", "/id/inspection/herefordshire-2014/paragraph/57.html");
    ALL.put("read", "/read/herefordshire-improvement-plan-2015-01-15?line=52");
    ALL.put("search", "/search?q=private+fostering");
    ALL.put("not-said", "/not-said");
    ALL.put("quality", "/quality");
    ALL.put("dataset", "/void");
    ALL.put("ontology", "/ontology");
    ALL.put("limits", "/limits");
    ALL.put("sparql", "/sparql");
    ALL.put("glossary", "/glossary");
    ALL.put("accessibility", "/accessibility");
    ALL.put("report", "/something-wrong?page=/limits");
  }
}
