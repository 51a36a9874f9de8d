package org.goldenthread.mapping.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * An English text cut into words as Lucene's {@link EnglishAnalyzer} does: small letters,
 * possessives and stop words dropped, Porter's stems. A dropped word leaves no gap.
 *
 * @param text the text
 * @param tokens its words in their order
 */
record English(String text, List<Token> tokens) {

  private static final Analyzer ANALYZER = new EnglishAnalyzer();
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Cuts a text. */
  static English of(String text) {
    String plain = text.replace('’', '\'').replace('‘', '\'');
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("text", plain)) {
      CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute at = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(stem.toString(), at.startOffset(), at.endOffset()));
      }
      stream.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text in memory could not be read", impossible);
    }
    return new English(plain, List.copyOf(tokens));
  }

  /** The stems of a text in their order. */
  static List<String> stems(String text) {
    return of(text).tokens().stream().map(Token::stem).toList();
  }

  int length() {
    return tokens.size();
  }

  String stem(int at) {
    return tokens.get(at).stem();
  }

  /** How the text writes the words from one place up to another, in small letters. */
  String shown(int from, int to) {
    return SPACE.matcher(printed(from, to).toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  /** The words from one place up to another as they are printed. */
  String printed(int from, int to) {
    return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** What is printed between a word and the next. */
  String between(int at) {
    return text.substring(tokens.get(at).end(), tokens.get(at + 1).start());
  }
}
