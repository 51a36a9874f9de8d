package org.goldenthread.mapping.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drafts whatever no other drafter knows: its words are kept as running text. */
final class TextDrafter implements Drafter {

  private static final Map<String, Pattern> KINDS =
      Map.of(
          "inspection report",
          Pattern.compile(
              "(?i)inspection of local authority children.s services|inspectors found|overall effectiveness"
                  + "|requires improvement to be good|(?:her|his) majesty.s chief inspector|inspection report"
                  + "|what needs to improve"),
          "meeting papers",
          Pattern.compile(
              "(?i)\\bminutes\\b|\\bagenda\\b|apologies for absence|declarations? of interest|\\bresolved\\b"
                  + "|present:|in attendance"),
          "progress report",
          Pattern.compile("(?i)progress report|progress update|highlight report|update report"),
          "improvement plan",
          Pattern.compile(
              "(?i)improvement plan|action plan|development plan|self-improvement plan"));

  @Override
  public Optional<Draft> draft(Intake intake) {
    FrontMatter front = FrontMatter.of(intake);
    String kind = "meeting papers";
    List<String> because = List.of();
    for (Map.Entry<String, Pattern> one : KINDS.entrySet()) {
      List<String> found = found(one.getValue(), intake);
      boolean better =
          found.size() > because.size()
              || (found.size() == because.size() && one.getKey().compareTo(kind) < 0);
      if (better && !found.isEmpty()) {
        kind = one.getKey();
        because = found;
      }
    }
    String slug =
        intake.knowledge().slug(Slugs.of(intake.name().replaceFirst("\\.[^.]{1,5}$", "")));
    Map<String, Object> profile = new LinkedHashMap<>();
    profile.put("parts", new Parts(intake.lines().size()).finished());
    Draft.About about =
        new Draft.About(
            slug,
            front.title(),
            kind,
            front.authority(),
            front.publisher(),
            front.published(),
            front.version());
    return Optional.of(new Draft(about, because, profile, Map.of()));
  }

  /** Different words, each once. */
  private static List<String> found(Pattern pattern, Intake intake) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(intake.transcription().text());
    while (matcher.find() && found.size() < 20) {
      String words = "the words '" + matcher.group().toLowerCase(Locale.ROOT) + "'";
      if (!found.contains(words)) {
        found.add(words);
      }
    }
    return found;
  }
}
