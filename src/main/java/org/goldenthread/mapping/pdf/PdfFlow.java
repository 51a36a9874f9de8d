package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.mapping.pdf.PdfPiece.Kind;
import org.goldenthread.mapping.pdf.PdfPiece.Print;
import org.goldenthread.mapping.pdf.PdfPiece.Words;

/** Follows the tag tree of a PDF and writes down what it reads. Used once a tree or cell. */
final class PdfFlow {

  private static final Set<String> HEADINGS =
      Set.of("H", "H1", "H2", "H3", "H4", "H5", "H6", "Title");
  private static final Set<String> NOTES = Set.of("Note", "Footnote", "Endnote", "FENote");
  private static final Set<String> INLINE =
      Set.of("Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "Sub", "Annot", "Lbl");
  private static final Set<String> OTHERS =
      Set.of(
          "P",
          "L",
          "LI",
          "LBody",
          "Table",
          "TR",
          "TH",
          "TD",
          "THead",
          "TBody",
          "TFoot",
          "TOC",
          "TOCI",
          "Index",
          "Artifact",
          "Caption",
          "Document",
          "Part",
          "Art",
          "Sect",
          "Div",
          "BlockQuote",
          "NonStruct",
          "Private",
          "Figure",
          "Formula",
          "Form",
          "BibEntry",
          "Aside");

  private final PdfWords words;
  private final List<PdfPiece> pieces = new ArrayList<>();
  private final List<PdfRun> pending = new ArrayList<>();
  private final List<PdfTag.Element> notes = new ArrayList<>();
  private Style style = new Style(Kind.PARAGRAPH, "");

  PdfFlow(PdfWords words) {
    this.words = words;
  }

  /** What the words at hand are. An item has its words once; what follows in it is paragraphs. */
  private static final class Style {
    final Kind kind;
    final String label;
    final List<PdfRun> mark = new ArrayList<>();
    boolean done;

    Style(Kind kind, String label) {
      this.kind = kind;
      this.label = label;
    }

    boolean openItem() {
      return kind == Kind.ITEM && !done;
    }
  }

  /** Whether a tag's name is one that needs no mapping to a standard one. */
  static boolean knows(String type) {
    return HEADINGS.contains(type)
        || NOTES.contains(type)
        || INLINE.contains(type)
        || OTHERS.contains(type);
  }

  /** What stands under a tag. */
  List<PdfPiece> read(PdfTag.Element tag) {
    kids(tag);
    flush();
    return pieces;
  }

  private void kids(PdfTag.Element tag) {
    for (PdfTag kid : tag.kids()) {
      if (kid instanceof PdfTag.Content content) {
        pending.addAll(content.runs());
      } else if (kid instanceof PdfTag.Element element) {
        element(element);
      }
    }
  }

  private void element(PdfTag.Element tag) {
    String type = tag.type();
    if (type.equals("Lbl") && style.openItem()) {
      runs(tag, style.mark);
    } else if (INLINE.contains(type)) {
      kids(tag);
    } else if (NOTES.contains(type)) {
      notes.add(tag);
    } else if (type.equals("Table")) {
      flush();
      pieces.addAll(new PdfGrid(words).read(tag));
    } else {
      within(tag, styleOf(type));
    }
  }

  private void within(PdfTag.Element tag, Style its) {
    flush();
    Style outer = style;
    style = its;
    kids(tag);
    flush();
    style = outer;
  }

  private Style styleOf(String type) {
    if (HEADINGS.contains(type)) {
      return new Style(Kind.HEADING, type.matches("H\\d") ? type.substring(1) : "1");
    }
    return switch (type) {
      case "LI" -> new Style(Kind.ITEM, "");
      case "TOC", "TOCI", "Index" -> new Style(Kind.FURNITURE, "contents");
      case "Artifact" -> new Style(Kind.FURNITURE, "artifact");
      default ->
          style.openItem() || style.kind == Kind.FURNITURE ? style : new Style(Kind.PARAGRAPH, "");
    };
  }

  private static void runs(PdfTag.Element tag, List<PdfRun> into) {
    for (PdfTag kid : tag.kids()) {
      if (kid instanceof PdfTag.Content content) {
        into.addAll(content.runs());
      } else if (kid instanceof PdfTag.Element element) {
        runs(element, into);
      }
    }
  }

  private void flush() {
    if (style.openItem()) {
      flushItem();
    } else {
      Kind kind = style.kind == Kind.ITEM ? Kind.PARAGRAPH : style.kind;
      add(PdfMark.itemOr(kind, style.label, words.text(pending)), pending);
    }
    pending.clear();
    List<PdfTag.Element> waiting = List.copyOf(notes);
    notes.clear();
    waiting.forEach(this::note);
  }

  private void flushItem() {
    String text = words.text(PdfMark.first(pending));
    List<PdfRun> all = new ArrayList<>(style.mark);
    all.addAll(pending);
    if (!text.isEmpty()) {
      add(PdfMark.item(words.text(style.mark), text), all);
      style.done = true;
    }
  }

  private void add(PdfMark.Labelled labelled, List<PdfRun> runs) {
    List<PdfRun> inked = runs.stream().filter(run -> !run.text().isBlank()).toList();
    if (!labelled.text().isEmpty() && !inked.isEmpty()) {
      boolean bold = inked.stream().allMatch(run -> run.look() == PdfRun.Look.BOLD);
      Print print = new Print(inked.get(0).size(), bold);
      pieces.add(
          new Words(
              labelled.kind(), labelled.label(), labelled.text(), print, begin(inked), end(inked)));
    }
  }

  private static PdfBox begin(List<PdfRun> inked) {
    return inked.stream().map(PdfRun::box).reduce(PdfBox::with).orElseThrow();
  }

  private static PdfBox end(List<PdfRun> inked) {
    int last = inked.get(inked.size() - 1).page();
    return begin(inked.stream().filter(run -> run.page() == last).toList());
  }

  private void note(PdfTag.Element tag) {
    for (PdfPiece piece : new PdfFlow(words).read(tag)) {
      pieces.add(piece instanceof Words one ? one.as(Kind.ASIDE, "footnote") : piece);
    }
  }
}
