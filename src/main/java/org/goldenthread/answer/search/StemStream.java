package org.goldenthread.answer.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives an index the stems of a text, each in the place of the one before it or after it. */
final class StemStream extends TokenStream {

  /**
   * A stem to be indexed.
   *
   * @param text of the stem
   * @param beside whether it shares the place of the one before it
   */
  record Place(String text, boolean beside) {}

  private final List<Place> places;
  private Iterator<Place> rest;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  StemStream(List<Place> places) {
    this.places = places;
    this.rest = places.iterator();
  }

  @Override
  public void reset() {
    rest = places.iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    clearAttributes();
    Place place = rest.next();
    term.append(place.text());
    step.setPositionIncrement(place.beside() ? 0 : 1);
    return true;
  }
}
