package org.goldenthread.answer.query;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.sparql.lang.sparql_11.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11Constants;
import org.apache.jena.sparql.lang.sparql_11.SPARQLParser11TokenManager;
import org.apache.jena.sparql.lang.sparql_11.Token;
import org.apache.jena.sparql.lang.sparql_11.TokenMgrError;
import org.goldenthread.answer.engine.Limit;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.fault.Failure;

/**
 * The words of a query, as the parser itself will cut them: how many there are, how deep its
 * brackets go, and where a word stands. A reader of our own would take other things for words than
 * the parser does, and whoever knows the difference would pass.
 */
final class QueryText {

  private final String text;

  QueryText(String text) {
    this.text = text;
  }

  /**
   * Refuses a text that no one would write.
   *
   * @throws Failure with line and column
   */
  void check() {
    Size size = new Size();
    first(
        word -> {
          size.add(word);
          return false;
        });
  }

  /** Where a word first stands, as "at line 1, column 2", in any letter case. */
  Optional<String> place(String sought) {
    return first(word -> word.image.equalsIgnoreCase(sought)).map(QueryText::place);
  }

  /** The first word that fits; what is no word at all is left for the parser to tell. */
  private Optional<Token> first(Predicate<Token> wanted) {
    SPARQLParser11TokenManager words =
        new SPARQLParser11TokenManager(new JavaCharStream(new StringReader(text)));
    try {
      for (Token word = words.getNextToken();
          word.kind != SPARQLParser11Constants.EOF;
          word = words.getNextToken()) {
        Watch.check();
        if (wanted.test(word)) {
          return Optional.of(word);
        }
      }
    } catch (TokenMgrError e) {
      return Optional.empty();
    } catch (Error e) { // What the reader of characters throws at a broken escape.
      if (e.getClass() != Error.class) {
        throw e;
      }
    }
    return Optional.empty();
  }

  private static String place(Token word) {
    return "at line " + word.beginLine + ", column " + word.beginColumn;
  }

  /** What was counted so far. */
  private static final class Size {

    private final Deque<Integer> exists = new ArrayDeque<>();
    private int depth;
    private int words;

    void add(Token word) {
      switch (word.kind) {
        case SPARQLParser11Constants.LPAREN,
            SPARQLParser11Constants.LBRACKET,
            SPARQLParser11Constants.LBRACE ->
            depth++;
        case SPARQLParser11Constants.RPAREN,
            SPARQLParser11Constants.RBRACKET,
            SPARQLParser11Constants.RBRACE ->
            close();
        case SPARQLParser11Constants.EXISTS -> exists.push(depth);
        default -> {
          // Neither opens nor closes anything.
        }
      }
      if (isNumber(word)) {
        refuse(word.image.length(), Limit.NUMBER_LENGTH, "digits in a number", word);
      }
      words++;
      refuse(exists.size(), Limit.EXISTS_NESTING, "EXISTS within EXISTS", word);
      refuse(depth, Limit.NESTING, "brackets within brackets", word);
      refuse(words, Limit.QUERY_WORDS, "words", word);
    }

    /** Texts begin with a quotation mark, and no name begins with a digit. */
    private static boolean isNumber(Token word) {
      char first = word.image.charAt(0);
      return "+-.".indexOf(first) >= 0 || Character.isDigit(first);
    }

    private void close() {
      depth--;
      while (!exists.isEmpty() && exists.peek() >= depth) {
        exists.pop();
      }
    }

    private static void refuse(int count, Limit limit, String of, Token word) {
      if (count > limit.standard()) {
        throw new Failure(
            Failure.Code.USAGE,
            "This query is refused: it has more than "
                + limit.standard()
                + " "
                + of
                + ", "
                + place(word)
                + ".");
      }
    }
  }
}
