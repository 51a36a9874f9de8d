package org.goldenthread.answer.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/** Names and values of an address or of a form, strictly read. Immutable. */
public final class Parameters {

  private static final int MOST = 1_000;
  private static final int HEX = 16;
  private static final int ESCAPE = 3;

  private final Map<String, List<String>> all = new LinkedHashMap<>();

  private Parameters(List<String> texts) {
    texts.forEach(this::add);
  }

  /**
   * Reads the part of an address after its question mark, or a form; null is none.
   *
   * @throws Failure of code {@code USAGE} when it is none, or no UTF-8
   */
  public static Parameters of(@Nullable String... texts) {
    List<String> given = new ArrayList<>();
    for (String text : texts) {
      if (text != null && !text.isEmpty()) {
        given.add(text);
      }
    }
    return new Parameters(given);
  }

  private void add(String text) {
    String[] pairs = text.split("&", MOST + 1);
    if (pairs.length > MOST) {
      throw new Failure(
          Failure.Code.USAGE, "A request may have " + MOST + " parameters; send fewer.");
    }
    for (String pair : pairs) {
      if (!pair.isEmpty()) {
        int sign = pair.indexOf('=');
        String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
        String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
        all.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
  }

  /** A text whose escapes are undone; what is no escape and no UTF-8 is told, never guessed. */
  public static String decoded(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        bytes.write(octet(text, i));
        i += ESCAPE - 1;
      } else {
        bytes.writeBytes((c == '+' ? " " : Character.toString(c)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return utf8(bytes.toByteArray());
  }

  private static int octet(String text, int at) {
    if (at + ESCAPE > text.length()
        || Character.digit(text.charAt(at + 1), HEX) < 0
        || Character.digit(text.charAt(at + 2), HEX) < 0) {
      throw new Failure(
          Failure.Code.USAGE, "The request cannot be read: a % must have two hex digits after it.");
    }
    return Integer.parseInt(text.substring(at + 1, at + ESCAPE), HEX);
  }

  /** Bytes as text. */
  public static String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Failure(
          Failure.Code.USAGE, "The request cannot be read: it holds bytes that are no UTF-8.", e);
    }
  }

  public boolean has(String name) {
    return all.containsKey(name);
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Every value of a name. */
  public List<String> all(String name) {
    return all.getOrDefault(name, List.of());
  }

  /**
   * The value of a name, if it is given.
   *
   * @throws Failure when it is given more than once
   */
  public Optional<String> one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw new Failure(
          Failure.Code.USAGE, "The parameter '" + name + "' is given more than once.");
    }
    return values.stream().findFirst();
  }

  /** All but one; of a name that is given more than once, the first value. */
  public Map<String, String> without(String name) {
    Map<String, String> values = new LinkedHashMap<>();
    all.forEach((each, given) -> values.put(each, given.get(0)));
    values.remove(name);
    return values;
  }

  /** All of them; each must be given once, but for some that may be repeated, one a line. */
  public Map<String, String> once(Set<String> repeated) {
    Map<String, String> values = new LinkedHashMap<>();
    all.keySet()
        .forEach(
            name ->
                values.put(
                    name,
                    repeated.contains(name)
                        ? String.join("\n", all(name))
                        : one(name).orElseThrow()));
    return values;
  }

  /** All of them; each must be given once. */
  public Map<String, String> once() {
    Map<String, String> values = new LinkedHashMap<>();
    all.keySet().forEach(name -> values.put(name, one(name).orElseThrow()));
    return values;
  }
}
