package org.goldenthread.vocabulary;

import org.goldenthread.fault.Failure;

/**
 * Where the IRIs of the records live. The ontology and the themes keep the project's own address
 * whatever the setting says: they are the same for everybody.
 *
 * @param address an absolute web address that ends in a slash
 */
public record Base(String address) {

  /** Where the IRIs live unless a setting says otherwise. */
  public static final String STANDARD = "https://w3id.org/golden-thread/";

  /**
   * Checks that the address is one that IRIs can begin with.
   *
   * @throws Failure when it is not
   */
  public Base {
    if (!address.matches("https?://[^\\s<>\"{}|\\\\^`#?]+/")) {
      throw new Failure(
          Failure.Code.USAGE,
          "the base '"
              + address
              + "' of the IRIs is not a web address that ends in a slash; set "
              + "GOLDEN_THREAD_BASE to one such as "
              + STANDARD);
    }
  }

  /** The base that the setting {@code golden-thread.base} gives, else the standard. */
  public static Base configured() {
    return new Base(System.getProperty("golden-thread.base", STANDARD));
  }

  /** The address of a record. */
  public String id(String path) {
    return address + "id/" + path;
  }
}
