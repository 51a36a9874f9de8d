package org.goldenthread.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts English text into words as Lucene's {@link EnglishAnalyzer} does: small letters, possessives
 * and stop words dropped, Porter's stems. A dropped word leaves no gap. Safe to share.
 */
final class English {

  private static final Analyzer ANALYZER = new EnglishAnalyzer();

  private English() {}

  /** The words of a text in their order. */
  static List<Token> tokens(String text) {
    String plain = text.replace('’', '\'').replace('‘', '\'');
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("text", plain)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        String shown = plain.substring(at.startOffset(), at.endOffset());
        tokens.add(new Token(stem.toString(), shown.toLowerCase(Locale.ROOT)));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory could not be read", impossible);
    }
    return tokens;
  }

  /** The stems of a text in their order. */
  static List<String> stems(String text) {
    return tokens(text).stream().map(Token::stem).toList();
  }
}
