package org.goldenthread.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text without its ending.
 *
 * @param text of the stem
 * @param start of the word in the text
 * @param end of the word in the text, not included
 */
public record Stem(String text, int start, int end) {

  private static final Analyzer ENGLISH = new EnglishWords();

  /** The stems of a text in their order. */
  public static List<Stem> of(String text) {
    List<Stem> stems = new ArrayList<>();
    try (TokenStream stream = ENGLISH.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        stems.add(new Stem(term.toString(), place.startOffset(), place.endOffset()));
      }
      stream.end();
    } catch (IOException e) { // A text in memory is read: Lucene's interface allows for others.
      throw new UncheckedIOException(e);
    }
    return stems;
  }

  /** What stems are compared by. */
  public static List<String> texts(List<Stem> stems) {
    return stems.stream().map(Stem::text).toList();
  }
}
