package org.goldenthread.mapping.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Line;
import org.goldenthread.mapping.document.Pages;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.document.SourceText;

/**
 * One document with all that is known about reading it. Immutable.
 *
 * @param folder where its data files lie
 * @param description what it is
 * @param source its text
 * @param places where its lines stand in the file that it was made from
 * @param profile what the readers will find
 * @param corrections what the extraction damaged
 * @param facts what a reader transcribed
 */
public record Dossier(
    Path folder,
    Description description,
    SourceText source,
    Places places,
    Profile profile,
    Corrections corrections,
    Facts facts) {

  /**
   * Reads the data files of one document and checks them against its text.
   *
   * @throws Failure naming file and line of what does not fit
   */
  static Dossier read(Path folder) {
    Description description = Description.read(folder);
    SourceText source =
        SourceText.read(
            description.document(), folder.resolve(description.file()), description.sha256());
    Dossier dossier =
        new Dossier(
            folder,
            description,
            source,
            places(folder, description, source),
            DataFile.read(folder.resolve("profile.yaml"), Profile.class),
            DataFile.read(folder.resolve("corrections.yaml"), Corrections.class),
            DataFile.read(folder.resolve("facts.yaml"), Facts.class));
    dossier.check();
    return dossier;
  }

  private static Places places(Path folder, Description description, SourceText source) {
    if (description.original() == null) {
      return Places.NONE;
    }
    Path file = folder.resolve(description.document() + ".places.tsv");
    try {
      Places places = Places.parse(file.toString(), Files.readString(file));
      if (places.entries().size() != source.lines().size()) {
        throw Failure.data(
            file.toString(),
            "the text has "
                + source.lines().size()
                + " lines, the table of places "
                + places.entries().size()
                + "; add the file again");
      }
      return places;
    } catch (IOException missing) {
      throw new Failure(
          Failure.Code.DATA,
          file + ": the places of the text cannot be read; add the file again",
          missing);
    }
  }

  /** The names and SHA-256 fingerprints of the document and its data files. */
  public Map<String, String> fingerprints() {
    Map<String, String> fingerprints = new TreeMap<>();
    fingerprints.put(description.file(), description.sha256());
    Description.Original original = description.original();
    if (original != null) {
      fingerprints.put(original.file(), original.sha256());
    }
    for (String file : List.of("document.yaml", "profile.yaml", "corrections.yaml", "facts.yaml")) {
      fingerprints.put(file, SourceText.fingerprint(folder.resolve(file)));
    }
    return fingerprints;
  }

  private void check() {
    checkParts();
    for (Corrections.Correction correction : corrections.corrections()) {
      checkLine("corrections.yaml", correction.writtenAt(), correction.line());
      if (!source.line(correction.line()).text().contains(correction.printed())) {
        throw fault(
            "corrections.yaml",
            correction.writtenAt(),
            "line "
                + correction.line()
                + " does not print '"
                + correction.printed()
                + "'; give the words as the document prints them");
      }
    }
    facts.governance().stream()
        .flatMap(fact -> fact.stated().stream())
        .forEach(fact -> words(fact.writtenAt(), fact.line(), fact.lines(), fact.quote()));
    facts
        .holders()
        .forEach(fact -> words(fact.writtenAt(), fact.line(), fact.lines(), fact.quote()));
    facts
        .references()
        .forEach(fact -> words(fact.writtenAt(), fact.line(), fact.lines(), fact.quote()));
    facts
        .earlierFindings()
        .forEach(fact -> words(fact.writtenAt(), fact.line(), fact.lines(), fact.quote()));
  }

  private void checkParts() {
    List<Part> parts = new ArrayList<>(profile.parts());
    parts.sort(Comparator.comparingInt(part -> part.lines().first()));
    int next = 1;
    for (Part part : parts) {
      if (part.lines().first() != next) {
        throw fault(
            "profile.yaml",
            part.writtenAt(),
            "the part '"
                + part.name()
                + "' begins at line "
                + part.lines().first()
                + " where line "
                + next
                + " is the next to be read; every line belongs to one part");
      }
      next = part.lines().last() + 1;
    }
    if (next != source.lines().size() + 1) {
      throw fault(
          "profile.yaml",
          1,
          "the parts end at line "
              + (next - 1)
              + " of "
              + source.lines().size()
              + "; every line belongs to one part");
    }
  }

  private void checkLine(String file, int writtenAt, int line) {
    if (line < 1 || line > source.lines().size()) {
      throw fault(
          file,
          writtenAt,
          "the document has " + source.lines().size() + " lines, not line " + line);
    }
  }

  /**
   * The printed words that state a fact.
   *
   * @param writtenAt the line of {@code facts.yaml} that gives them
   * @param line the line on which all of them stand when {@code lines} is empty
   * @param lines the line of each quote, where they differ
   * @param quotes the words, piece by piece
   * @throws Failure when a line does not print a piece
   */
  public Excerpt words(int writtenAt, int line, List<Integer> lines, List<String> quotes) {
    if (quotes.isEmpty() || (!lines.isEmpty() && lines.size() != quotes.size())) {
      throw fault("facts.yaml", writtenAt, "a fact needs its quote, and one line for each piece");
    }
    Excerpt words = Excerpt.EMPTY;
    for (int i = 0; i < quotes.size(); i++) {
      int number = lines.isEmpty() ? line : lines.get(i);
      checkLine("facts.yaml", writtenAt, number);
      words = words.join(" … ", quote("facts.yaml", writtenAt, number, quotes.get(i)));
    }
    return words;
  }

  /**
   * Words that stand on one line.
   *
   * @throws Failure when the line does not print them
   */
  public Excerpt quote(String file, int writtenAt, int number, String quote) {
    checkLine(file, writtenAt, number);
    Line line = source.line(number);
    int at = line.text().indexOf(quote);
    if (at < 0) {
      throw fault(
          file,
          writtenAt,
          "line " + number + " does not print '" + quote + "'; quote it as printed");
    }
    return line.excerpt().slice(at, at + quote.length());
  }

  /** Where the document prints its page numbers. */
  public Pages pages() {
    Profile.PageRule rule = profile.pages();
    return rule == null
        ? Pages.of(places)
        : Pages.find(source, rule.pattern(), !"start".equals(rule.at()));
  }

  /** A fault in one of the document's data files. */
  public Failure fault(String file, int writtenAt, String sentence) {
    return Failure.data(folder.resolve(file) + ":" + writtenAt, sentence);
  }
}
