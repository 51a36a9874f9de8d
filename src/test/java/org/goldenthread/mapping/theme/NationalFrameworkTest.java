package org.goldenthread.mapping.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.SKOS;
import org.goldenthread.RealCorpus;
import org.junit.jupiter.api.Test;

/** The inspectorate's own themes and how they meet ours. */
final class NationalFrameworkTest {

  private static final String THEME = "https://w3id.org/golden-thread/theme/";
  private static final Pattern CODE =
      Pattern.compile("\\bcode: ((?:outcome|enabler|principle) \\d)");
  private static final Model FRAMEWORK =
      RDFDataMgr.loadModel(
          RealCorpus.ONTOLOGY.resolve("national-framework.ttl").toUri().toString());

  @Test
  void everyCodeThatAReportMayGiveIsDescribed() throws IOException {
    Set<String> given = new TreeSet<>();
    Matcher codes =
        CODE.matcher(Files.readString(RealCorpus.HOME.resolve("data/families/ilacs.yaml")));
    while (codes.find()) {
      given.add(codes.group(1));
    }
    Set<String> described = new TreeSet<>();
    FRAMEWORK
        .listObjectsOfProperty(SKOS.notation)
        .forEach(one -> described.add(one.asLiteral().getString()));
    assertEquals(13, given.size());
    assertEquals(given, described);
  }

  @Test
  void everyMatchIsATheme() {
    for (Property match : List.of(SKOS.closeMatch, SKOS.narrowMatch, SKOS.relatedMatch)) {
      FRAMEWORK
          .listObjectsOfProperty(match)
          .forEach(
              one ->
                  assertTrue(
                      Judged.SCHEME
                          .slugs()
                          .contains(one.asResource().getURI().substring(THEME.length())),
                      one::toString));
    }
  }

  @Test
  void aCodeIsNoThemeThatARuleSuggests() {
    assertTrue(RealCorpus.mapping().themes().contains("supervision"));
    assertTrue(RealCorpus.mapping().themes().stream().noneMatch(one -> one.startsWith("outcome-")));
  }
}
