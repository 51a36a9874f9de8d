package org.goldenthread.mapping.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.document.Places;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.profile.Authorities;
import org.goldenthread.mapping.profile.Authority;
import org.goldenthread.mapping.profile.Families;
import org.goldenthread.mapping.profile.Family;
import org.goldenthread.mapping.profile.LineRange;

/**
 * What a report says of itself. Dates are {@code YYYY-MM-DD}.
 *
 * @param family the family of the report
 * @param title its title as printed
 * @param authority the inspected authority as it is called in print, its value the slug; nothing
 *     when none of the names on the first page is known
 * @param framework the framework of inspection
 * @param start the first day
 * @param end the last day
 * @param published the day of the report, where it is printed
 * @param lead who led the inspection
 */
public record ReportHead(
    Family family,
    String title,
    Stated authority,
    String framework,
    Stated start,
    Stated end,
    Stated published,
    Stated lead) {

  private static final String BY = "report reader";
  private static final Pattern CAPTION =
      Pattern.compile("(?<=.)(?=Inspection dates?:|Report published:|Lead inspector:)");
  private static final int FIRST_PIECES = 60;
  private static final int FIRST_CAPTIONS = 12;
  private static final int NEAR = 4;
  private static final int LONGEST = 300;

  /**
   * Recognises the report of an inspection by its title.
   *
   * @return nothing when it is of no known family
   */
  public static Optional<ReportHead> of(SourceText source, Places places, Families families) {
    return of(pieces(source, places), families);
  }

  private static List<Piece> pieces(SourceText source, Places places) {
    int last = source.lines().size();
    return last == 0 ? List.of() : Pieces.of(source, places, new LineRange(1, last));
  }

  static Optional<ReportHead> of(List<Piece> pieces, Families families) {
    return families.all().stream()
        .flatMap(family -> of(pieces, family, families.authorities()).stream())
        .findFirst();
  }

  /** Whether a title stands at the beginning, or behind nothing but the name of an authority. */
  private static boolean begins(Matcher title, String plain, Authorities authorities) {
    return title.find()
        && (title.start() == 0 || authorities.named(plain.substring(0, title.start())).isPresent());
  }

  /** Reads the head of a report whose family is known. */
  static Optional<ReportHead> of(List<Piece> pieces, Family family, Authorities authorities) {
    for (int i = 0; i < Math.min(pieces.size(), FIRST_PIECES); i++) {
      String plain = pieces.get(i).plain();
      for (Pattern tells : family.tells()) {
        Matcher matcher = tells.matcher(plain);
        if (plain.length() < 2 * LONGEST && begins(matcher, plain, authorities)) {
          return Optional.of(new Reader(captioned(pieces), family, i).head(matcher, authorities));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The pieces, the first ones divided before each caption that a text without tags ran together.
   */
  private static List<Piece> captioned(List<Piece> pieces) {
    List<Piece> divided = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      int from = 0;
      Matcher caption = CAPTION.matcher(i < FIRST_CAPTIONS ? piece.words().text() : "");
      while (caption.find()) {
        divided.add(piece.part(from, caption.start()));
        from = caption.start();
      }
      divided.add(from == 0 ? piece : piece.part(from, piece.words().text().length()));
    }
    return divided;
  }

  /** Reads one head. */
  private record Reader(List<Piece> pieces, Family family, int title) {

    private ReportHead head(Matcher told, Authorities authorities) {
      Optional<Days> days = Optional.empty();
      Stated dates = Stated.NOTHING;
      for (int i = 0; i < Math.min(pieces.size(), FIRST_PIECES) && days.isEmpty(); i++) {
        dates = value(i, family.dates(), "1");
        days = Days.of(Family.plain(dates.value()));
      }
      Stated words = dates;
      String titled = pieces.get(title).words().text().strip();
      return new ReportHead(
          family,
          titled,
          authority(told, authorities),
          framework(Family.plain(titled), days),
          days.map(found -> dated(found.first(), words)).orElse(Stated.NOTHING),
          days.map(found -> dated(found.last(), words)).orElse(Stated.NOTHING),
          published(),
          lead());
    }

    private static Stated dated(LocalDate day, Stated words) {
      return new Stated(day.toString(), words.words(), BY);
    }

    /** The value that stands behind a caption, in one piece with it or in the next ones. */
    private Stated value(int at, Pattern pattern, String group) {
      Excerpt words = Excerpt.EMPTY;
      for (int i = at; i < Math.min(at + 3, pieces.size()); i++) {
        if (pieces.get(i).plain().length() > LONGEST) {
          return Stated.NOTHING;
        }
        words = words.join(" ", pieces.get(i).words());
        String plain = Family.plain(words.text());
        Matcher matcher = pattern.matcher(plain);
        if (plain.length() > LONGEST) {
          return Stated.NOTHING;
        }
        if (matcher.matches() && !plain.matches(".*\\b(?:to|and|-)$")) {
          String value = group.equals("1") ? matcher.group(1) : matcher.group(group);
          return new Stated(value, exact(words, value), BY);
        }
      }
      return Stated.NOTHING;
    }

    private static Excerpt exact(Excerpt words, String value) {
      int at = words.text().indexOf(value);
      return at < 0 ? words : words.slice(at, at + value.length());
    }

    private Stated published() {
      for (int i = 0; i < Math.min(pieces.size(), FIRST_PIECES); i++) {
        Stated value = value(i, family.published(), "1");
        List<LocalDate> dates = Days.dates(Family.plain(value.value()));
        if (dates.size() == 1) {
          return dated(dates.get(0), value);
        }
      }
      return Stated.NOTHING;
    }

    private Stated lead() {
      for (int i = 0; i < pieces.size(); i++) {
        if (!pieces.get(i).plain().toLowerCase(Locale.ROOT).contains("inspector")) {
          continue;
        }
        for (Pattern pattern : family.leads()) {
          Stated name = value(i, pattern, "name");
          if (!name.isEmpty()) {
            return name;
          }
        }
      }
      return Stated.NOTHING;
    }

    private String framework(String titled, Optional<Days> days) {
      return family.frameworks().stream()
          .filter(one -> one.title() == null || one.title().matcher(titled).matches())
          .filter(one -> one.days() == 0 || days.filter(d -> d.length() <= one.days()).isPresent())
          .map(Family.Framework::name)
          .findFirst()
          .orElse("");
    }

    /** The title names the authority, or a line near it does. */
    private Stated authority(Matcher told, Authorities authorities) {
      Function<Piece, Stream<Stated>> named =
          piece ->
              authorities.named(piece.plain()).stream()
                  .map(found -> new Stated(found.slug(), piece.words(), BY));
      if (told.pattern().pattern().contains("?<authority>")) {
        Optional<Authority> found = authorities.named(told.group("authority"));
        if (found.isPresent()) {
          return new Stated(found.get().slug(), pieces.get(title).words(), BY);
        }
      }
      Optional<Authority> before =
          authorities.named(pieces.get(title).plain().substring(0, told.start()));
      if (before.isPresent()) {
        return new Stated(before.get().slug(), pieces.get(title).words(), BY);
      }
      return pieces
          .subList(Math.max(0, title - NEAR), Math.min(pieces.size(), title + NEAR))
          .stream()
          .flatMap(named)
          .findFirst()
          .orElse(Stated.NOTHING);
    }
  }
}
