package org.goldenthread.mapping.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript;
import org.goldenthread.mapping.transcript.Transcription;
import org.w3c.dom.Element;

/**
 * Reads a DOCX as it stands once all tracked changes are accepted. Safe to use from several
 * threads.
 */
public final class DocxReader {

  private static final String READER = "docx 1";

  private DocxReader() {}

  /**
   * Reads a file.
   *
   * @param name what the file is called in a complaint
   * @throws Failure if the file is encrypted, broken, without text or beyond all bounds
   */
  public static Transcript read(String name, byte[] bytes) {
    try (OfficePackage file = OfficePackage.open(name, bytes)) {
      return read(name, file);
    } catch (InvalidFormatException | RuntimeException | StackOverflowError broken) {
      throw OfficePackage.broken(name, broken);
    }
  }

  private static Transcript read(String name, OfficePackage file) throws InvalidFormatException {
    PackagePart main = file.main();
    DocxNotes notes = new DocxNotes();
    for (String part : List.of("footnotes", "endnotes", "comments")) {
      notes.add(name, part, file.related(main, part));
    }
    DocxBody body =
        new DocxBody(
            name,
            new DocxStyles(file.related(main, "styles")),
            new DocxNumbers(file.related(main, "numbering")),
            notes);
    Element document = file.root(main);
    List<Block> blocks =
        new ArrayList<>(
            body.read(
                DocxXml.kid(document, "body")
                    .orElseThrow(
                        () ->
                            Failure.data(name, "it is no document of words; save it anew as DOCX")),
                ""));
    blocks.addAll(furniture(file, main, body));
    if (blocks.isEmpty()) {
      throw Failure.data(
          name,
          "there is no text in it; if it holds a picture of a text, add a copy whose text can be selected");
    }
    return new Transcript("docx", READER, 0, blocks, body.remarks());
  }

  /** What is printed at the head and foot of pages, once. */
  private static List<Block> furniture(OfficePackage file, PackagePart main, DocxBody body) {
    List<Block> furniture = new ArrayList<>();
    for (String part : List.of("header", "footer")) {
      Set<String> seen = new LinkedHashSet<>();
      file.relatedAll(main, part)
          .forEach(root -> body.read(root, part).forEach(block -> seen.addAll(words(block))));
      for (String words : seen) {
        furniture.add(new Block.Furniture(words, part + " of pages", new Place(0, part)));
      }
    }
    return furniture;
  }

  private static List<String> words(Block block) {
    return Transcription.of(new Transcript("docx", READER, 0, List.of(block), List.of()))
        .text()
        .lines()
        .map(line -> DocxText.normal(line))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
