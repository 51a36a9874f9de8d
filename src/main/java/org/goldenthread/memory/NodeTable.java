package org.goldenthread.memory;

import java.util.Arrays;
import org.apache.jena.graph.Node;

/** Nodes, numbered in the order in which they come. */
final class NodeTable {

  /** The number of no node. */
  static final int ABSENT = -2;

  private static final int FREE = -1;

  private Node[] nodes = new Node[1024];
  private int[] slots = emptySlots(4096);
  private int size;

  private static int[] emptySlots(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, FREE);
    return slots;
  }

  int size() {
    return size;
  }

  Node node(int number) {
    return nodes[number];
  }

  /** The number of a node, or {@link #ABSENT}. */
  int numberOf(Node node) {
    int number = slots[slotOf(node)];
    return number == FREE ? ABSENT : number;
  }

  /** The number of a node, a new one when it has none. */
  int add(Node node) {
    int slot = slotOf(node);
    if (slots[slot] != FREE) {
      return slots[slot];
    }
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
    }
    nodes[size] = node;
    slots[slot] = size++;
    if (size > slots.length / 2) {
      spreadOut();
    }
    return size - 1;
  }

  private int slotOf(Node node) {
    int last = slots.length - 1;
    int hash = node.hashCode() * 0x9E3779B9;
    int slot = (hash ^ (hash >>> 15)) & last;
    while (slots[slot] != FREE && !nodes[slots[slot]].equals(node)) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  private void spreadOut() {
    slots = emptySlots(slots.length * 4);
    for (int number = 0; number < size; number++) {
      slots[slotOf(nodes[number])] = number;
    }
  }
}
