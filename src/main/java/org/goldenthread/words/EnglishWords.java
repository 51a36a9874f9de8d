package org.goldenthread.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts English text into the stems of its words, words such as 'of' and 'in' left out. Safe for use
 * by many threads.
 */
public final class EnglishWords extends Analyzer {

  private static final int BETWEEN_VALUES = 100;
  private static final StemmerOverrideFilter.StemmerOverrideMap IRREGULAR = irregular();

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream stems = new EnglishPossessiveFilter(words);
    stems = new LowerCaseFilter(new ASCIIFoldingFilter(stems));
    stems = new StopFilter(stems, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
    stems = new PorterStemFilter(new StemmerOverrideFilter(stems, IRREGULAR));
    return new TokenStreamComponents(words, stems);
  }

  /** No phrase reaches from one value of a field into the next. */
  @Override
  public int getPositionIncrementGap(String field) {
    return BETWEEN_VALUES;
  }

  /** The one plural of our documents that no rule of stemming finds. */
  private static StemmerOverrideFilter.StemmerOverrideMap irregular() {
    StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
    builder.add("children", "child");
    try {
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
