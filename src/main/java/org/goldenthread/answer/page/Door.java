package org.goldenthread.answer.page;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * An address at which there is a page.
 *
 * @param path with what is variable in braces, such as {@code /authority/{authority}}
 * @param meaning what is there, in words
 * @param repeated names of the parameters that may be given more than once, handed on line by line
 * @param page makes it of the values of the path and of the query string
 */
public record Door(
    String path, String meaning, Set<String> repeated, Function<Map<String, String>, Opened> page) {

  /** A page that takes each parameter once. */
  public Door(String path, String meaning, Function<Map<String, String>, Opened> page) {
    this(path, meaning, Set.of(), page);
  }

  /** Keeps a copy. */
  public Door {
    repeated = Set.copyOf(repeated);
  }

  /**
   * What is behind a door: a page, or the address where it is now.
   *
   * @param body of the answer; empty when one is sent on
   * @param address to which one is sent on; empty when there is a page
   * @param type media type of the body
   * @param status of the answer
   */
  public record Opened(String body, String address, String type, int status) {

    private static final String HTML = "text/html; charset=utf-8";

    static Opened page(String html) {
      return new Opened(html, "", HTML, 200);
    }

    /** A page that says in a sentence that there is nothing of the name that was given. */
    static Opened unknown(String html) {
      return new Opened(html, "", HTML, 404);
    }

    static Opened picture(String svg) {
      return new Opened(svg, "", "image/svg+xml; charset=utf-8", 200);
    }

    static Opened elsewhere(String address) {
      return new Opened("", address, "", 303);
    }
  }
}
