package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.graph.Mapped;
import org.goldenthread.mapping.profile.Corpus;

/** A copy of the data folder that a test may change. */
public record DataCopy(Path folder) {

  /** Copies {@code data/} into a folder. */
  public static DataCopy into(Path folder) throws IOException {
    return new DataCopy(folder).lay(RealCorpus.HOME.resolve("data"));
  }

  /** Lays the files of another folder over the copy. */
  public DataCopy lay(Path over) throws IOException {
    return lay(over, folder);
  }

  private DataCopy lay(Path over, Path target) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(over)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path copy = target.resolve(over.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return this;
  }

  /** Copies one document and the register. */
  public static DataCopy of(String slug, Path folder) throws IOException {
    Path data = RealCorpus.HOME.resolve("data");
    DataCopy copy = new DataCopy(folder);
    copy.lay(data.resolve("register"), folder.resolve("register"));
    String documents = "documents/" + slug;
    return copy.lay(data.resolve(documents), folder.resolve(documents));
  }

  /** The copy is not mapped, and the one sentence that says why names the place. */
  public void assertFault(String place, String sentence) {
    Failure failure = assertThrows(Failure.class, this::map);
    assertEquals(folder.resolve(place) + ": " + sentence, failure.getMessage());
    assertEquals(Failure.Code.DATA, failure.code());
  }

  /** Changes one place of one file. */
  public Path replace(String file, String printed, String other) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(printed), () -> file + " does not print '" + printed + "'");
    return Files.writeString(
        path,
        text.replaceFirst(
            java.util.regex.Pattern.quote(printed),
            java.util.regex.Matcher.quoteReplacement(other)));
  }

  /** Writes a file of the copy. */
  public Path write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  /** Replaces a document and describes it anew, as a person would who means to replace it. */
  public Path describeAnew(String slug, byte[] text) throws IOException {
    Path document = document(slug);
    String old = SourceText.fingerprint(Files.readAllBytes(document));
    Files.write(document, text);
    replace("documents/" + slug + "/document.yaml", old, SourceText.fingerprint(text));
    return document;
  }

  /** The text of a document. */
  public Path document(String slug) {
    return folder.resolve("documents").resolve(slug).resolve(slug + ".txt");
  }

  /** Maps the copy as the command would. */
  public Mapped map() {
    return RealCorpus.mapping().map(Corpus.read(folder));
  }
}
