package org.goldenthread.mapping.draft;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a column of a table is taken for.
 *
 * @param header its header as printed
 * @param holds what it holds
 * @param sure whether it may be read
 * @param because what that rests on
 */
record ColumnGuess(String header, String holds, boolean sure, String because) {

  ColumnGuess unsure(String why) {
    return new ColumnGuess(header, holds, false, because + ", but " + why);
  }

  ColumnGuess as(String other, String why) {
    return new ColumnGuess(header, other, sure, because + ", " + why);
  }

  /** Another thing than its header tells, as something else shows. */
  ColumnGuess shown(String other, String why) {
    return new ColumnGuess(header, other, true, because + ", but " + why);
  }

  boolean reads(String what) {
    return sure && holds.equals(what);
  }

  Map<String, Object> written() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("header", header);
    tree.put("holds", holds);
    tree.put("sure", sure ? "sure" : "?");
    tree.put("because", because);
    return tree;
  }
}
