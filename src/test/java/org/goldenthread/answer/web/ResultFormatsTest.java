package org.goldenthread.answer.web;

import static org.goldenthread.answer.web.Conversation.form;
import static org.goldenthread.answer.web.Conversation.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The results formats of SPARQL 1.1 through the running server: JSON, XML, CSV and TSV. */
final class ResultFormatsTest {

  /** One row of every kind of term, and one that binds little. */
  private static final String TERMS =
      """
      SELECT ?iri ?plain ?quoted ?tagged ?whole ?typed ?nothing {
        VALUES (?order ?iri ?plain ?quoted ?tagged ?whole ?typed ?nothing) {
          (1 <http://example.org/a> "plain" "a \\"quote\\", a\\ttab and\\na line" "été"@fr 42
           "2014-10"^^<http://www.w3.org/2001/XMLSchema#gYearMonth> UNDEF)
          (2 <http://example.org/b> UNDEF UNDEF UNDEF UNDEF UNDEF UNDEF)
        }
      } ORDER BY ?order
      """;

  @TempDir private static Path folder;
  private static SmallSite site;
  private static Conversation to;

  @BeforeAll
  static void start() {
    site = SmallSite.in(folder);
    to = site.conversation();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String answer(String query, String type) {
    HttpResponse<String> answer = to.get("/sparql?" + form("query", query), "Accept", type);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(type, type(answer));
    return answer.body();
  }

  @Test
  void json() throws Exception {
    JsonNode json = new ObjectMapper().readTree(answer(TERMS, "application/sparql-results+json"));
    assertEquals(7, json.at("/head/vars").size());
    assertEquals("iri", json.at("/head/vars/0").asText());
    JsonNode first = json.at("/results/bindings/0");
    assertEquals("uri", first.at("/iri/type").asText());
    assertEquals("http://example.org/a", first.at("/iri/value").asText());
    assertEquals("literal", first.at("/plain/type").asText());
    assertTrue(first.at("/plain/datatype").isMissingNode(), "a plain text has no datatype");
    assertEquals("a \"quote\", a\ttab and\na line", first.at("/quoted/value").asText());
    assertEquals("fr", first.at("/tagged/xml:lang").asText());
    assertEquals("été", first.at("/tagged/value").asText());
    assertTrue(first.at("/whole/datatype").asText().endsWith("#integer"));
    assertTrue(first.at("/typed/datatype").asText().endsWith("#gYearMonth"));
    assertTrue(first.at("/nothing").isMissingNode(), "what is not bound is left out");
    assertEquals(1, json.at("/results/bindings/1").size());
  }

  @Test
  void xml() throws Exception {
    Document xml = parsed(answer(TERMS, "application/sparql-results+xml"));
    String space = "http://www.w3.org/2005/sparql-results#";
    assertEquals(7, xml.getElementsByTagNameNS(space, "variable").getLength());
    assertEquals(2, xml.getElementsByTagNameNS(space, "result").getLength());
    NodeList literals = xml.getElementsByTagNameNS(space, "literal");
    assertEquals(5, literals.getLength());
    assertEquals("a \"quote\", a\ttab and\na line", literals.item(1).getTextContent());
    assertEquals("fr", literals.item(2).getAttributes().getNamedItem("xml:lang").getTextContent());
    assertTrue(
        literals
            .item(4)
            .getAttributes()
            .getNamedItem("datatype")
            .getTextContent()
            .endsWith("Month"));
  }

  @Test
  void csv() {
    String[] lines = answer(TERMS, "text/csv").split("\r\n", -1);
    assertEquals("iri,plain,quoted,tagged,whole,typed,nothing", lines[0]);
    assertEquals(
        "http://example.org/a,plain,\"a \"\"quote\"\", a\ttab and\na line\",été,42,2014-10,",
        lines[1]);
    assertEquals("http://example.org/b,,,,,,", lines[2]);
  }

  @Test
  void tsv() {
    String[] lines = answer(TERMS, "text/tab-separated-values").split("\n", -1);
    assertEquals("?iri\t?plain\t?quoted\t?tagged\t?whole\t?typed\t?nothing", lines[0]);
    String[] cells = lines[1].split("\t", -1);
    assertEquals("<http://example.org/a>", cells[0]);
    assertEquals("\"plain\"", cells[1]);
    assertEquals("\"a \\\"quote\\\", a\\ttab and\\na line\"", cells[2]);
    assertEquals("\"été\"@fr", cells[3]);
    assertEquals("42", cells[4]);
    assertEquals("\"2014-10\"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>", cells[5]);
    assertEquals("", cells[6]);
    assertEquals("<http://example.org/b>\t\t\t\t\t\t", lines[2]);
  }

  @Test
  void booleans() throws Exception {
    JsonNode json =
        new ObjectMapper().readTree(answer("ASK {}", "application/sparql-results+json"));
    assertTrue(json.get("boolean").booleanValue());
    Document xml = parsed(answer("ASK { FILTER(false) }", "application/sparql-results+xml"));
    assertEquals("false", xml.getElementsByTagName("boolean").item(0).getTextContent());
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }
}
