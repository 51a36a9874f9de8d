package org.goldenthread.answer.columns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The words of stored nodes, one after another. A node is its text and its kind: an IRI, a text in
 * a language ({@code @en}), or a literal of a datatype ({@code ^} and its IRI).
 */
final class NodeTexts {

  private static final String IRI = "";

  private final List<String> kinds;
  private final byte[] kindOf;
  private final int[] ends;
  private final byte[] texts;

  private NodeTexts(List<String> kinds, byte[] kindOf, int[] ends, byte[] texts) {
    this.kinds = kinds;
    this.kindOf = kindOf;
    this.ends = ends;
    this.texts = texts;
  }

  /** Makes a node; twice the same number makes equal nodes. */
  Node node(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    String text = new String(texts, start, ends[number] - start, StandardCharsets.UTF_8);
    String kind = kinds.get(kindOf[number]);
    if (kind.equals(IRI)) {
      return NodeFactory.createURI(text);
    }
    return kind.startsWith("@")
        ? NodeFactory.createLiteralLang(text, kind.substring(1))
        : NodeFactory.createLiteralDT(
            text, TypeMapper.getInstance().getSafeTypeByName(kind.substring(1)));
  }

  static void write(NodeTable nodes, TableOutput out) throws IOException {
    Map<String, Byte> kinds = new LinkedHashMap<>();
    byte[] kindOf = new byte[nodes.size()];
    int[] ends = new int[nodes.size()];
    ByteArrayOutputStream texts = new ByteArrayOutputStream(1 << 20);
    for (int number = 0; number < ends.length; number++) {
      Node node = nodes.node(number);
      kindOf[number] = kinds.computeIfAbsent(kind(node), kind -> numbered(kinds.size()));
      String text = node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
      texts.writeBytes(text.getBytes(StandardCharsets.UTF_8));
      ends[number] = texts.size();
    }
    out.bytes(String.join("\n", kinds.keySet()).getBytes(StandardCharsets.UTF_8));
    out.bytes(kindOf);
    out.ints(ends, ends.length);
    out.bytes(texts.toByteArray());
  }

  private static byte numbered(int kinds) {
    if (kinds > Byte.MAX_VALUE) {
      throw new IllegalStateException("A table has no room for so many datatypes.");
    }
    return (byte) kinds;
  }

  private static String kind(Node node) {
    if (node.isURI()) {
      return IRI;
    }
    String language = node.getLiteralLanguage();
    return language.isEmpty() ? "^" + node.getLiteralDatatypeURI() : "@" + language;
  }

  static NodeTexts read(ByteBuffer in) {
    String kinds = new String(TableOutput.bytes(in), StandardCharsets.UTF_8);
    byte[] kindOf = TableOutput.bytes(in);
    int[] ends = TableOutput.ints(in);
    return new NodeTexts(
        new ArrayList<>(List.of(kinds.split("\n", -1))), kindOf, ends, TableOutput.bytes(in));
  }
}
