package org.goldenthread.command;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.answer.page.Originals;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.mapping.profile.CorpusPart;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.record.DocumentReader;
import org.goldenthread.mapping.record.Reading;

/**
 * The texts of the documents of a data folder, each read when it is first asked for, with what
 * became of each line. A text that is not the one from which the graph was made is not shown. Safe
 * for use by many threads.
 */
final class DocumentTexts implements Originals {

  private static final int MOST_KEPT = 32;

  private final Path data;
  private final Map<String, Optional<List<Line>>> known = new ConcurrentHashMap<>();

  DocumentTexts(Path data) {
    this.data = data;
  }

  @Override
  public Optional<List<Line>> of(String document, String sha256) {
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(document + " " + sha256, key -> read(document, sha256));
  }

  private Optional<List<Line>> read(String document, String sha256) {
    try {
      for (CorpusPart part : CorpusPart.of(data)) {
        for (Path folder : part.documents()) {
          if (folder.getFileName().toString().equals(document)) {
            Corpus one = new CorpusPart(List.of(folder), part.register(), List.of()).read();
            Dossier dossier = one.dossiers().get(0);
            return dossier.description().sha256().equals(sha256)
                ? Optional.of(lines(dossier, one.register()))
                : Optional.empty();
          }
        }
      }
      return Optional.empty();
    } catch (Failure unreadable) {
      return Optional.empty();
    }
  }

  private static List<Line> lines(Dossier dossier, Register register) {
    Reading reading = DocumentReader.read(dossier, register, Home.families());
    Iterator<Ledger.Entry> fates = reading.ledger().entries().iterator();
    return dossier.source().lines().stream()
        .map(
            line -> {
              Ledger.Entry entry = fates.next();
              return new Line(
                  line.number(),
                  line.text(),
                  entry.fate().name().toLowerCase(Locale.ROOT),
                  entry.reason());
            })
        .toList();
  }
}
