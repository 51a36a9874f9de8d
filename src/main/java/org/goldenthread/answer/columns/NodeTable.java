package org.goldenthread.answer.columns;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Nodes, numbered in the order in which they come. Those of a stored table are made when they are
 * first asked for: most of a large graph is never shown.
 *
 * <p>Safe for use by many threads once it is filled.
 */
final class NodeTable {

  /** The number of no node. */
  static final int ABSENT = -2;

  private static final int FREE = -1;
  private static final VarHandle NODE = MethodHandles.arrayElementVarHandle(Node[].class);

  private final @Nullable NodeTexts texts;
  private @Nullable Node[] nodes;
  private int[] hashes;
  private int[] slots;
  private int size;

  /** An empty table, to be filled. */
  NodeTable() {
    texts = null;
    nodes = new Node[1024];
    hashes = new int[1024];
    slots = emptySlots(4096);
  }

  private NodeTable(NodeTexts texts, int[] hashes, int[] slots) {
    this.texts = texts;
    this.nodes = new Node[hashes.length];
    this.hashes = hashes;
    this.slots = slots;
    this.size = hashes.length;
  }

  private static int[] emptySlots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, FREE);
    return slots;
  }

  int size() {
    return size;
  }

  Node node(int number) {
    Node node = (Node) NODE.getAcquire(nodes, number);
    if (node == null) {
      node = Objects.requireNonNull(texts).node(number);
      NODE.setRelease(nodes, number, node);
    }
    return node;
  }

  /** The number of a node, or {@link #ABSENT}. */
  int numberOf(Node node) {
    int number = slots[slotOf(node, node.hashCode())];
    return number == FREE ? ABSENT : number;
  }

  /** The number of a node, a new one when it has none. */
  int add(Node node) {
    int hash = node.hashCode();
    int slot = slotOf(node, hash);
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    nodes[size] = node;
    hashes[size] = hash;
    slots[slot] = size++;
    if (size > slots.length / 2) {
      spreadOut();
    }
    return size - 1;
  }

  private int slotOf(Node node, int hash) {
    int slot = firstSlot(hash);
    while (slots[slot] != FREE
        && (hashes[slots[slot]] != hash || !node(slots[slot]).equals(node))) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private int firstSlot(int nodeHash) {
    int hash = nodeHash * 0x9E3779B9;
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }

  private void spreadOut() {
    slots = emptySlots(slots.length * 4);
    for (int number = 0; number < size; number++) {
      int slot = firstSlot(hashes[number]);
      while (slots[slot] != FREE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = number;
    }
  }

  void writeTo(TableOutput out) throws IOException {
    out.ints(hashes, size);
    out.ints(slots, slots.length);
    NodeTexts.write(this, out);
  }

  static NodeTable readFrom(ByteBuffer in) {
    int[] hashes = TableOutput.ints(in);
    int[] slots = TableOutput.ints(in);
    return new NodeTable(NodeTexts.read(in), hashes, slots);
  }
}
