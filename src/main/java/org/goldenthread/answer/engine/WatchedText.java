package org.goldenthread.answer.engine;

/** A text that looks at the clock while it is read. For one thread. */
final class WatchedText implements CharSequence {

  private static final int BETWEEN_LOOKS = 1 << 14;

  private final CharSequence text;
  private int reads;

  WatchedText(CharSequence text) {
    this.text = text;
  }

  @Override
  public char charAt(int index) {
    if (++reads == BETWEEN_LOOKS) {
      reads = 0;
      Watch.check();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
