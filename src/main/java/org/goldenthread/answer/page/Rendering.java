package org.goldenthread.answer.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.regex.Pattern;

/** Fills templates, which are compiled with the program. Safe for use by many threads. */
final class Rendering {

  /** Marks that turn the direction of text or cannot be seen: they could make words lie. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Rendering.class.getClassLoader(),
          Rendering.class.getPackageName());

  private Rendering() {}

  /** A whole page, with its abbreviations explained. */
  static String of(String template, Map<String, Object> values) {
    return Glossary.explained(bare(template, values));
  }

  /** A whole page as the template makes it. */
  static String bare(String template, Map<String, Object> values) {
    StringOutput output = new StringOutput(1 << 14);
    ENGINE.render(template + ".jte", values, output);
    return UNSEEN.matcher(output.toString()).replaceAll("");
  }
}
