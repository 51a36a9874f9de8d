package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws things and the arrows between them in layers, every arrow upwards, as SVG. The order of the
 * things is that in which they were added, so that one graph always gives one picture.
 */
final class Layers {

  private static final int WIDTH = 190;
  private static final int HEIGHT = 62;
  private static final int ACROSS = 20;
  private static final int BETWEEN = 46;
  private static final int LETTERS = 25;
  private static final int LINES = 3;

  private final Map<String, Piece> things = new LinkedHashMap<>();
  private final List<String[]> arrows = new ArrayList<>();

  /** A thing by its key; what is added again stays as it is. */
  Layers thing(String key, Piece label) {
    things.putIfAbsent(key, label);
    return this;
  }

  /** An arrow from the lower to the upper thing, with a word for it. */
  Layers arrow(String from, String to, String word) {
    if (!from.equals(to) && things.containsKey(from) && things.containsKey(to)) {
      arrows.add(new String[] {from, to, word});
    }
    return this;
  }

  boolean isEmpty() {
    return things.size() < 2;
  }

  /** How far each thing stands above the lowest; circles are cut where they would close. */
  private Map<String, Integer> heights() {
    Map<String, Integer> heights = new HashMap<>();
    things.keySet().forEach(key -> heights.put(key, 0));
    for (int round = 0; round < things.size(); round++) {
      boolean moved = false;
      for (String[] arrow : arrows) {
        int least = heights.getOrDefault(arrow[0], 0) + 1;
        if (heights.getOrDefault(arrow[1], 0) < least && least < things.size() && round < 12) {
          heights.put(arrow[1], least);
          moved = true;
        }
      }
      if (!moved) {
        break;
      }
    }
    return heights;
  }

  /** The picture. */
  String svg(String title, String description) {
    Map<String, Integer> heights = heights();
    Map<Integer, List<String>> layers =
        new java.util.TreeMap<>(java.util.Comparator.reverseOrder());
    things
        .keySet()
        .forEach(
            key ->
                layers
                    .computeIfAbsent(heights.getOrDefault(key, 0), h -> new ArrayList<>())
                    .add(key));
    int widest = layers.values().stream().mapToInt(List::size).max().orElse(1);
    int width = widest * (WIDTH + ACROSS) + ACROSS;
    int height = layers.size() * (HEIGHT + BETWEEN) + ACROSS;
    Map<String, int[]> places = places(layers, width);
    StringBuilder svg = new StringBuilder(1 << 12);
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" aria-labelledby=\"svg-title svg-desc\"");
    svg.append(" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 ");
    svg.append(width + " " + height + "\" font-family=\"Georgia, serif\" font-size=\"13\">");
    svg.append("<title id=\"svg-title\">" + escaped(title) + "</title>");
    svg.append("<desc id=\"svg-desc\">" + escaped(description) + "</desc>");
    svg.append(
        "<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\"");
    svg.append(
        " markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\" fill=\"currentColor\"/>");
    svg.append("</marker></defs>");
    arrows.forEach(arrow -> line(svg, places.get(arrow[0]), places.get(arrow[1]), arrow[2]));
    things.forEach((key, label) -> box(svg, places.get(key), label));
    return svg.append("</svg>").toString();
  }

  private static Map<String, int[]> places(Map<Integer, List<String>> layers, int width) {
    Map<String, int[]> places = new HashMap<>();
    int y = ACROSS;
    for (List<String> layer : layers.values()) {
      int x = (width - layer.size() * (WIDTH + ACROSS) + ACROSS) / 2;
      for (String key : layer) {
        places.put(key, new int[] {x, y});
        x += WIDTH + ACROSS;
      }
      y += HEIGHT + BETWEEN;
    }
    return places;
  }

  private static void line(StringBuilder svg, int[] from, int[] to, String word) {
    int x1 = from[0] + WIDTH / 2;
    int x2 = to[0] + WIDTH / 2;
    boolean up = from[1] > to[1];
    int y1 = up ? from[1] : from[1] + HEIGHT;
    int y2 = up ? to[1] + HEIGHT : to[1];
    svg.append("<path d=\"M" + x1 + " " + y1 + "C" + x1 + " " + (y1 + y2) / 2 + " " + x2 + " ");
    svg.append((y1 + y2) / 2 + " " + x2 + " " + y2 + "\" fill=\"none\" stroke=\"currentColor\"");
    svg.append(
        " stroke-width=\"1.2\" marker-end=\"url(#tip)\"><title>"
            + escaped(word)
            + "</title></path>");
  }

  private static void box(StringBuilder svg, int[] at, Piece label) {
    boolean linked = !label.address().isEmpty();
    if (linked) {
      svg.append("<a href=\"" + escaped(label.address()) + "\">");
    }
    svg.append(
        "<rect x=\"" + at[0] + "\" y=\"" + at[1] + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT);
    svg.append("\" rx=\"4\" fill=\"Canvas\" fill-opacity=\"1\" stroke=\"currentColor\"");
    svg.append(label.style().isEmpty() ? "/>" : " stroke-dasharray=\"4 3\"/>");
    List<String> lines = lines(label.text());
    int y = at[1] + HEIGHT / 2 - (lines.size() - 1) * 8 + 4;
    for (String each : lines) {
      svg.append(
          "<text x=\""
              + (at[0] + WIDTH / 2)
              + "\" y=\""
              + y
              + "\" text-anchor=\"middle\" fill=\"CanvasText\">");
      svg.append(escaped(each) + "</text>");
      y += 16;
    }
    svg.append(linked ? "</a>" : "");
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    if (lines.size() > LINES) {
      return List.of(lines.get(0), lines.get(1), lines.get(2) + " …");
    }
    return lines;
  }

  /** The same in black on white, for a file of its own. */
  static String onPaper(String svg) {
    return svg.replace("\"Canvas\"", "\"white\"").replace("\"CanvasText\"", "\"black\"");
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
