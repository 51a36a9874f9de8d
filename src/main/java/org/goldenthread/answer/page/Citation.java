package org.goldenthread.answer.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cites an answer, for people and for the programs that keep their references. */
public final class Citation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Citation() {}

  static String sentence(String title, String address, Edition edition) {
    return "Golden Thread, ‘"
        + title
        + "’, version "
        + edition.brief()
        + " of the data, "
        + address;
  }

  /** In the form of a file ending: {@code ris}, {@code bib} or {@code csl.json}. */
  public static String file(String ending, String title, String address, Edition edition) {
    return switch (ending) {
      case "ris" -> ris(title, address, edition);
      case "bib" -> bibtex(title, address, edition);
      default -> csl(title, address, edition);
    };
  }

  private static String ris(String title, String address, Edition edition) {
    return String.join(
        "\r\n",
        "TY  - DATA",
        "AU  - Golden Thread",
        "TI  - " + oneLine(title),
        "ET  - " + edition.brief(),
        "PB  - Golden Thread",
        "UR  - " + address,
        "ER  - ",
        "");
  }

  private static String bibtex(String title, String address, Edition edition) {
    return "@misc{golden-thread-"
        + edition.brief()
        + ",\n  author = {{Golden Thread}},\n  title = {"
        + oneLine(title).replaceAll("([{}\\\\%$#&_])", "\\\\$1")
        + "},\n  note = {Version "
        + edition.brief()
        + " of the data},\n  url = {"
        + address
        + "}\n}\n";
  }

  private static String csl(String title, String address, Edition edition) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", "golden-thread-" + edition.brief());
    item.put("type", "dataset");
    item.put("title", title);
    item.put("author", List.of(Map.of("literal", "Golden Thread")));
    item.put("publisher", "Golden Thread");
    item.put("version", edition.brief());
    item.put("URL", address);
    try {
      return JSON.writeValueAsString(List.of(item)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts can be written as JSON.", e);
    }
  }

  private static String oneLine(String title) {
    return title.replaceAll("\\s+", " ");
  }
}
