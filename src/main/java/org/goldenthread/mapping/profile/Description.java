package org.goldenthread.mapping.profile;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What a document is and where it comes from ({@code document.yaml}).
 *
 * @param document its slug
 * @param file the name of its text file in the same folder
 * @param sha256 the fingerprint of that file
 * @param title its title
 * @param kind what kind of document it is, such as {@code improvement plan}
 * @param authority the slug of the authority it is about
 * @param publisher who published it
 * @param published when, as {@code YYYY-MM-DD} or {@code YYYY-MM}; empty when it is not stated
 * @param version the version it gives itself, or an empty string
 * @param rights under which terms it may be used
 * @param source where it was published
 * @param original the file that the text was made from, or null when it is the text itself
 * @param notShown what the text does not show although the document had it
 */
public record Description(
    String document,
    String file,
    String sha256,
    String title,
    String kind,
    String authority,
    String publisher,
    String published,
    String version,
    String rights,
    String source,
    @Nullable Original original,
    List<NotShown> notShown) {

  /**
   * The file that the text was made from.
   *
   * @param file its name in the same folder
   * @param sha256 its fingerprint
   * @param format what it is, such as {@code pdf}
   * @param reader what read it, with its version
   * @param name what it was called when it was added
   */
  public record Original(String file, String sha256, String format, String reader, String name) {
    /** Checks that what must be said is said. */
    public Original {
      file = Given.required(file, "file");
      sha256 = Given.required(sha256, "sha256");
      format = Given.required(format, "format");
      reader = Given.required(reader, "reader");
      name = Given.orEmpty(name);
    }
  }

  /**
   * Something that the extraction lost: empty in the text does not mean absent in the document.
   *
   * @param what what is not shown
   * @param where where it stood
   * @param reason why the text does not show it
   * @param touches the actions that it touches; none when it touches none
   */
  public record NotShown(
      String what, String where, String reason, List<Touched> touches, int writtenAt) {
    /** Fills in what is left out. */
    public NotShown {
      what = Given.required(what, "what");
      where = Given.required(where, "where");
      reason = Given.required(reason, "reason");
      touches = Given.orEmpty(touches);
    }
  }

  /**
   * Actions of which something is not shown.
   *
   * @param plan the slug of the plan
   * @param part the part of the plan, or an empty string
   * @param numbers their numbers; none for all actions of the part whose column is empty
   * @param column the column of the catalogue in which it is missing; {@code row} when the whole
   *     action is
   */
  public record Touched(String plan, String part, List<String> numbers, String column) {
    /** Fills in what is left out. */
    public Touched {
      plan = Given.required(plan, "plan");
      part = Given.orEmpty(part);
      numbers = Given.orEmpty(numbers);
      column = Given.required(column, "column");
    }
  }

  /** Checks that what must be said is said. */
  public Description {
    document = Given.required(document, "document");
    file = Given.required(file, "file");
    sha256 = Given.required(sha256, "sha256");
    title = Given.required(title, "title");
    kind = Given.required(kind, "kind");
    authority = Given.required(authority, "authority");
    publisher = Given.required(publisher, "publisher");
    published = Given.date(published, "published");
    version = Given.orEmpty(version);
    rights = Given.orEmpty(rights);
    source = Given.required(source, "source");
    notShown = Given.orEmpty(notShown);
  }

  /**
   * Reads what a document's folder says that it is.
   *
   * @throws Failure naming file and line when it cannot be read, or when the folder has another
   *     name
   */
  static Description read(Path folder) {
    Path file = folder.resolve("document.yaml");
    Description description = DataFile.read(file, Description.class);
    if (!folder.endsWith(description.document)) {
      throw Failure.data(
          file.toString(),
          "the document '"
              + description.document
              + "' lies in the folder '"
              + folder.getFileName()
              + "'; give both one name");
    }
    return description;
  }
}
