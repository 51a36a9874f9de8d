package org.goldenthread.mapping.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Slugs made of words. All methods are pure functions. */
public final class Slugs {

  private static final int LONGEST = 80;

  private Slugs() {}

  /** Small letters and digits with single hyphens; {@code document} where no word is left. */
  public static String of(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’\\p{M}]", "")
            .replace("&", " and ")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
    String slug = cut.replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "document" : slug;
  }

  /** A slug that is not taken yet. */
  public static String free(String slug, Set<String> taken) {
    String free = slug;
    for (int n = 2; taken.contains(free); n++) {
      free = slug + "-" + n;
    }
    return free;
  }
}
