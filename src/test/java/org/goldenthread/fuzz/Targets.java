package org.goldenthread.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.query.Asker;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.Format;
import org.goldenthread.answer.query.Gate;
import org.goldenthread.answer.query.Limits;
import org.goldenthread.answer.store.Fixture;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.profile.Corrections;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Facts;
import org.goldenthread.mapping.record.DocumentReader;

/**
 * What strangers' bytes reach first. Each target may answer or refuse by a {@link Failure} with one
 * sentence; anything else that it throws is a finding.
 */
public final class Targets {

  private static final Gate GATE = new Gate("http://example.org/known"::equals);
  private static final String DOCUMENT = "herefordshire-improvement-plan-2015-01-15";

  private Targets() {}

  /** The store is opened when it is first needed. */
  private static final class Asked {
    static final Catalogue CATALOGUE = Fixture.catalogue();
    static final Asker ASKER =
        new Asker(CATALOGUE, Store.of(Fixture.graph(), Fixture.draft()), Limits.standard());
  }

  /** The document is read when it is first needed. */
  private static final class Document {
    static final Dossier DOSSIER =
        RealCorpus.corpus().dossiers().stream()
            .filter(dossier -> dossier.description().document().equals(DOCUMENT))
            .findFirst()
            .orElseThrow();
    static final List<String> LINES = DOSSIER.source().text().lines().toList();
  }

  /** A query of a visitor. */
  public static void gate(byte[] bytes) {
    refusesInOneSentence(() -> GATE.admit(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** The values of the parameters of each question. */
  public static void parameters(byte[] bytes) {
    String value = new String(bytes, StandardCharsets.UTF_8);
    Asked.CATALOGUE
        .queries()
        .forEach(
            query ->
                query
                    .parameters()
                    .forEach(
                        parameter ->
                            refusesInOneSentence(
                                () ->
                                    Format.JSON.text(
                                        Asked.ASKER.ask(
                                            query.name(), Map.of(parameter.name(), value))))));
  }

  /** A document in which lines stand that nobody expected: two bytes say where, the rest what. */
  public static void document(byte[] bytes) {
    String[] lines = Document.LINES.toArray(new String[0]);
    int at = 0;
    while (at + 2 < bytes.length) {
      int line = Math.floorMod((bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff), lines.length);
      int end = at + 2;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      lines[line] = new String(bytes, at + 2, end - at - 2, StandardCharsets.UTF_8).strip();
      at = end + 1;
    }
    Dossier known = Document.DOSSIER;
    Dossier changed =
        new Dossier(
            known.folder(),
            known.description(),
            SourceText.of(DOCUMENT, String.join("\n", lines)),
            known.places(),
            known.profile(),
            new Corrections(List.of()),
            new Facts(List.of(), List.of(), List.of(), List.of()));
    refusesInOneSentence(
        () -> DocumentReader.read(changed, RealCorpus.corpus().register(), RealCorpus.families()));
  }

  private static void refusesInOneSentence(Runnable target) {
    try {
      target.run();
    } catch (Failure refusal) {
      String sentence = refusal.getMessage();
      if (sentence.isBlank() || sentence.equals("null")) {
        throw new AssertionError("refused without a word", refusal);
      }
    }
  }
}
