package org.goldenthread.mapping.transcript;

import java.util.regex.Pattern;

/** White space made normal. All methods are pure functions. */
public final class Words {

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u200b\\ufeff]+");
  private static final Pattern LINES = Pattern.compile("[\\r\\n\\u000b\\u0085\\u2028\\u2029]+");

  /** A mark of a list item within a line. */
  private static final Pattern ITEM = Pattern.compile("(?<=\\S)\\s+(?=[•▪●◦➢]\\s)");

  private Words() {}

  /** Words on one line. */
  public static String line(String printed) {
    return SPACE.matcher(LINES.matcher(printed).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** Words of a cell: its lines, and items of lists, are parted by {@link Block#BREAK}. */
  public static String cell(String printed) {
    StringBuilder cell = new StringBuilder();
    for (String piece : LINES.split(ITEM.matcher(printed).replaceAll("\n"), -1)) {
      String words = line(piece);
      if (!words.isEmpty()) {
        cell.append(cell.length() == 0 ? "" : String.valueOf(Block.BREAK)).append(words);
      }
    }
    return cell.toString();
  }
}
