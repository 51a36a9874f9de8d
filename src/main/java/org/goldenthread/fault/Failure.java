package org.goldenthread.fault;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person must mend: a document, a data file, a command line, a store.
 *
 * <p>The message is one sentence that names the thing at fault (file and line, query and parameter,
 * store folder) and says what to do; it is shown as it stands on the terminal, in the error body of
 * the web API and on error pages. Instances are immutable and safe to share.
 */
public final class Failure extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  /** What kind of thing is at fault; each kind has one exit status and one HTTP status. */
  public enum Code {
    /** A document, profile, correction or the graph itself is at fault. */
    DATA(1, 500),
    /** The caller asked in a form that is not understood. */
    USAGE(2, 400),
    /** The caller asked for something that does not exist. */
    UNKNOWN(2, 404),
    /** It was here in another version of the data. */
    GONE(2, 410),
    /** The request is too large. */
    TOO_LARGE(2, 413),
    /** The store or the network does not answer. */
    STORE(3, 503),
    /** The answer took longer than the limit allows. */
    TIMEOUT(3, 503),
    /** The answer would take more memory than there is to spare. */
    EXHAUSTED(3, 503),
    /** Too many questions at once; the same question may be asked again shortly. */
    BUSY(3, 503),
    /** The body of the request is of a type that is not taken here. */
    NOT_THIS_TYPE(2, 415),
    /** The request comes too slowly. */
    TOO_SLOW(3, 408),
    /** One caller asks more than its fair share; it may go on a little later. */
    TOO_OFTEN(3, 429);

    private final int exitStatus;
    private final int httpStatus;

    Code(int exitStatus, int httpStatus) {
      this.exitStatus = exitStatus;
      this.httpStatus = httpStatus;
    }

    /** The exit status of the command: 1 data, 2 command line, 3 store or network. */
    public int exitStatus() {
      return exitStatus;
    }

    /** The HTTP status of the answer. */
    public int httpStatus() {
      return httpStatus;
    }
  }

  private final Code code;

  /** A failure of the given kind, told in one sentence. */
  public Failure(Code code, String sentence) {
    this(code, sentence, null);
  }

  /** A failure of the given kind, told in one sentence, that keeps the cause it comes from. */
  public Failure(Code code, String sentence, @Nullable Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  /** A fault in a data file: {@code where} is the file and line, {@code sentence} what to do. */
  public static Failure data(String where, String sentence) {
    return new Failure(Code.DATA, where + ": " + sentence);
  }

  /** What kind of thing is at fault. */
  public Code code() {
    return code;
  }

  /** The sentence for people; never null. */
  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
