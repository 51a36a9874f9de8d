package org.goldenthread.answer.release;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a release is, for people: the page of an RO-Crate. */
final class Preview {

  static final String FILE = "ro-crate-preview.html";

  private static final String STYLE =
      "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;"
          + "padding:.3rem .6rem;border-bottom:1px solid #ccc}td:last-child{overflow-wrap:anywhere}";

  private Preview() {}

  static String html(About about, List<Part> parts) {
    Document page = Document.createShell("");
    page.outputSettings().charset("UTF-8").prettyPrint(true);
    page.selectFirst("html").attr("lang", "en-GB");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.title(About.NAME);
    page.head().appendElement("style").appendText(STYLE);
    Element body = page.body();
    body.appendElement("h1").text(About.NAME);
    body.appendElement("p").text(About.DESCRIPTION);
    body.appendElement("p")
        .text(
            about.statements()
                + " statements from "
                + about.sources().size()
                + " documents, mapped on "
                + about.date()
                + ".");
    cite(body, about);
    files(body, parts);
    sources(body, about.sources());
    return "<!DOCTYPE html>\n" + page.selectFirst("html").outerHtml() + "\n";
  }

  private static void cite(Element body, About about) {
    body.appendElement("h2").text("How to cite");
    body.appendElement("p")
        .text("Cite the document first, then the record by its address, then the data:");
    body.appendElement("blockquote").text(about.citation());
    body.appendElement("p").text(About.RIGHTS);
  }

  private static void files(Element body, List<Part> parts) {
    body.appendElement("h2").text("Files");
    Element table = table(body, "File", "What it holds", "Bytes", "SHA-256");
    for (Part part : parts) {
      Element row = table.appendElement("tr");
      row.appendElement("td").appendElement("a").attr("href", part.path()).text(part.path());
      row.appendElement("td").text(part.name());
      row.appendElement("td").text(String.valueOf(part.bytes()));
      row.appendElement("td").text(part.sha256());
    }
  }

  private static void sources(Element body, List<Source> sources) {
    body.appendElement("h2").text("Documents and their rights");
    Element table = table(body, "Document", "Published", "Rights");
    for (Source source : sources) {
      Element row = table.appendElement("tr");
      row.appendElement("td").text(source.citation());
      row.appendElement("td").text(source.issued());
      row.appendElement("td").text(source.rights());
    }
  }

  private static Element table(Element body, String... headings) {
    Element table = body.appendElement("table");
    Element row = table.appendElement("thead").appendElement("tr");
    for (String heading : headings) {
      row.appendElement("th").attr("scope", "col").text(heading);
    }
    return table.appendElement("tbody");
  }
}
