package org.goldenthread.mapping.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.fault.Failure;

/** The local authorities of England and the names by which documents call them. Immutable. */
public final class Authorities {

  private static final String FILE = "authorities.csv";
  private static final String HEAD = "authority,name,type,region,ons_code,urn,also,until";

  /** A cell in quotation marks, or one without. */
  private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)");

  /** What stands around the name proper of an authority. */
  private static final Pattern AROUND =
      Pattern.compile(
          "^(?:the )?(?:(?:london|royal) borough (?:of )?|lb |(?:royal )?city of |county of |"
              + "metropolitan borough of |council of the |borough of )+"
              + "|,? county of$|,? city of$"
              + "|(?: (?:county|city|district|borough|metropolitan|mbc|unitary|authority|council"
              + "|local|area|children's|services|trust))+$");

  private final Map<String, Authority> bySlug = new LinkedHashMap<>();
  private final Map<String, Authority> byName = new HashMap<>();

  private Authorities() {}

  /**
   * Reads the authorities of a data folder.
   *
   * @throws Failure naming the line that is not of the form
   */
  static Authorities read(Path data) {
    Path file = data.resolve(FILE);
    Authorities all = new Authorities();
    List<String> lines = lines(file);
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw Failure.data(file + ":1", "the head must be '" + HEAD + "'; restore it");
    }
    for (int i = 1; i < lines.size(); i++) {
      all.add(authority(file + ":" + (i + 1), lines.get(i)));
    }
    return all;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA,
          file + ": the authorities cannot be read; restore the file",
          unreadable);
    }
  }

  private static Authority authority(String where, String line) {
    Matcher cells = CELL.matcher(line);
    String[] row = new String[HEAD.split(",").length];
    for (int i = 0; i < row.length; i++) {
      if (!cells.find()) {
        throw Failure.data(where, "the row has " + i + " of " + row.length + " cells; add them");
      }
      row[i] = cells.group(1) == null ? cells.group(2) : cells.group(1);
    }
    List<String> also = row[6].isEmpty() ? List.of() : List.of(row[6].split("\\|"));
    return new Authority(row[0], row[1], row[2], row[3], row[4], row[5], also, row[7]);
  }

  private void add(Authority one) {
    bySlug.put(one.slug(), one);
    byName.put(key(one.name()), one);
    one.also().forEach(name -> byName.put(key(name), one));
  }

  /** All of them in the order of the file. */
  public Collection<Authority> all() {
    return bySlug.values();
  }

  /** The authority of a slug. */
  public Optional<Authority> find(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** The authority that a document calls by a name; only a name that is known finds one. */
  public Optional<Authority> named(String printed) {
    return Optional.ofNullable(byName.get(key(printed)));
  }

  private static String key(String printed) {
    String name =
        Family.plain(printed)
            .toLowerCase(Locale.ROOT)
            .replace("&", "and")
            .replace(".", "")
            .replaceAll("\\([^)]*\\)", "")
            .replaceAll("[-\\s]+", " ")
            .strip();
    String bare = AROUND.matcher(name).replaceAll("").strip();
    return bare.isEmpty() ? name : bare;
  }
}
