package org.goldenthread.words;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What words that are derived from one another have in common, beyond what stemming takes away:
 * 'resolve' and 'resolution', 'retain' and 'retention', 'identify' and 'identification'. A root is
 * for comparing only; it is no word, and now and then two words share one that have little to do
 * with each other.
 */
public final class Root {

  /** How a verb changes its end before that of a noun; at most one of them happens. */
  private static final List<Change> CHANGES =
      List.of(
          new Change("olut$", "olv"), // resolution, resolve
          new Change("duct$", "duc"), // reduction, reduce
          new Change("(cept|cep|ceit)$", "ceiv"), // reception, receive
          new Change("script$", "scrib"), // description, describe
          new Change("([dmr])iss$", "$1it"), // permission, permit
          new Change("(ret|det|abst|maint|sust)(ent?|ain|en)$", "$1ain"), // retention, retain
          new Change("spons$", "spond"), // response, respond
          new Change(
              "(ci|clu|provi|divi|fen|pan|ten)s$", "$1d"), // decision, decide; provision, provide
          new Change("(ific|ifi)$", "if"), // identification, identify
          new Change("quisit$", "quir"), // acquisition, acquire
          new Change("cess$", "ceed"), // success, succeed
          new Change("(lysi|lyt|lyz|lyst)$", "lys"), // analysis, analyse, analytic
          new Change("explan$", "explain"), // explanation, explain
          new Change("plic$", "pli"), // application, apply
          new Change("gth$", "g"), // strength, strong
          new Change("gthen$", "g"),
          new Change("rapeut$|rapist$|rapi$", "rap"), // therapeutic, therapist, therapy
          new Change("logist$|logi$|log$", "log"), // psychologist, psychology
          new Change("([ae]n)[ct]$", "$1")); // absence, absent

  /** Endings that stemming leaves, one after another as long as a word is left. */
  private static final Pattern ENDING =
      Pattern.compile("(?:ion|or|er|eri|ship|ness|less|an|en|abl|abil|iti|iv|li|(?<=r)i)$");

  private static final int SHORTEST = 5;

  private record Change(Pattern end, String to) {
    Change(String end, String to) {
      this(Pattern.compile(end), to);
    }
  }

  private Root() {}

  /** The root of a stem. */
  public static String of(String stem) {
    String root = changed(stem);
    String shorter = ENDING.matcher(root).replaceFirst("");
    return shorter.length() < SHORTEST ? root : shorter;
  }

  private static String changed(String stem) {
    for (Change change : CHANGES) {
      String changed = change.end().matcher(stem).replaceFirst(change.to());
      if (!changed.equals(stem)) {
        return changed;
      }
    }
    return stem;
  }
}
