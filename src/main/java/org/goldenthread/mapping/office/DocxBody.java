package org.goldenthread.mapping.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.transcript.Block;
import org.goldenthread.mapping.transcript.Mark;
import org.goldenthread.mapping.transcript.Place;
import org.goldenthread.mapping.transcript.Transcript.Remark;
import org.w3c.dom.Element;

/** Reads the paragraphs and tables of a DOCX in their order. One object a file. */
final class DocxBody {

  private static final int DEEP = 50;

  private final String name;
  private final DocxStyles styles;
  private final DocxNumbers numbers;
  private final DocxNotes notes;
  private final List<Remark> remarks = new ArrayList<>();
  private int depth;

  DocxBody(String name, DocxStyles styles, DocxNumbers numbers, DocxNotes notes) {
    this.name = name;
    this.styles = styles;
    this.numbers = numbers;
    this.notes = notes;
  }

  /** What was found odd so far. */
  List<Remark> remarks() {
    return remarks;
  }

  /** Tells something odd. */
  void remark(String kind, String what, String where) {
    remarks.add(new Remark(kind, what, new Place(0, where)));
  }

  /**
   * What stands within the body, a cell or a box.
   *
   * @param path where that stands; empty for the body
   */
  List<Block> read(Element container, String path) {
    if (++depth > DEEP) {
      throw Failure.data(name, "its tables lie too deep within each other; save it anew");
    }
    Walk walk = new Walk(path.isEmpty() ? "" : path + " ");
    walk.kids(container);
    depth--;
    return walk.blocks;
  }

  /** One way through a container, counting its paragraphs and tables. */
  private final class Walk {

    private final String path;
    private final List<Block> blocks = new ArrayList<>();
    private String carried = "";
    private int paragraphs;
    private int tables;

    private Walk(String path) {
      this.path = path;
    }

    private void kids(Element container) {
      for (Element kid : DocxXml.kids(container)) {
        switch (String.valueOf(kid.getLocalName())) {
          case "p" -> paragraph(kid);
          case "tbl" -> {
            String where = path + "t" + ++tables;
            blocks.addAll(new DocxTable(DocxBody.this, where).read(kid));
          }
          case "sdt" -> DocxXml.kid(kid, "sdtContent").ifPresent(this::kids);
          case "ins", "moveTo", "customXml", "smartTag" -> kids(kid);
          case "altChunk" -> remark("unread", "a document within this one is not read", path);
          default -> {}
        }
      }
    }

    private void paragraph(Element paragraph) {
      String where = path + "p" + ++paragraphs;
      DocxText text = new DocxText(name, paragraph);
      String words = DocxText.normal(carried + text.words());
      tell("deletion", "a tracked change deletes", text.deleted(), where);
      tell("hidden text", "left out, for it is not seen", text.hidden(), where);
      boolean goesOn = DocxXml.at(paragraph, "pPr", "rPr", "del").isPresent();
      carried = goesOn ? words + " " : "";
      Place place = new Place(0, where);
      if (!goesOn && !words.isEmpty()) {
        blocks.add(block(paragraph, words, place));
      }
      for (String call : text.footnotes()) {
        aside("footnote", notes.words(call), place);
      }
      for (String call : text.comments()) {
        aside("comment", notes.words("comments " + call), place);
      }
      for (Element box : text.boxes()) {
        blocks.addAll(read(box, where + " box"));
      }
    }

    private void tell(String kind, String what, String words, String where) {
      if (!words.isEmpty()) {
        remark(kind, what + " '" + words + "'", where);
      }
    }

    private void aside(String kind, String words, Place place) {
      if (!words.isEmpty()) {
        blocks.add(new Block.Aside(kind, words, place));
      }
    }
  }

  private Block block(Element paragraph, String words, Place place) {
    Optional<String> label = styles.numbering(paragraph).flatMap(numbers::next);
    int level = styles.level(paragraph);
    if (level > 0) {
      String number = label.filter(one -> !one.isEmpty()).map(one -> one + " ").orElse("");
      return new Block.Heading(level, number + words, place);
    }
    if (label.isPresent()) {
      return new Block.Item(DocxText.normal(label.get()), words, place);
    }
    return Mark.opening(words)
        .<Block>map(item -> new Block.Item(item.label(), item.text(), place))
        .orElseGet(() -> new Block.Paragraph(words, place));
  }
}
