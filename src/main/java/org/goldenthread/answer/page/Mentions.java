package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the slugs and addresses that stand within a text which a question made, such as {@code due
 * in hscb-2014-15 3.3.2 (line 1930)}, and puts names with links in their place. Words that are no
 * name of anything here stay as they are.
 */
final class Mentions {

  private static final List<String> HOLDERS = List.of("plan", "inspection", "document");

  /** A path of a record, or a slug with a year; no word of a document looks like either. */
  private static final Pattern MENTION =
      Pattern.compile(
          "<?(?:https://w3id\\.org/golden-thread/)?(?:id/)?"
              + "((?:plan|inspection|document|action|graph)/[A-Za-z0-9._/-]*[A-Za-z0-9])>?"
              + "|(?<![\\w/-])([a-z]{3,}(?:-[a-z]+)*-(?:19|20)[0-9]{2}(?:-[a-z0-9]+)*)(?![\\w/]|\\.\\w)");

  private static final Pattern NUMBER =
      Pattern.compile(
          "^ (?:(?:action|paragraph|recommendation) )?([0-9]+(?:\\.[0-9]+)*)(?![\\w:/])");
  private static final Pattern LINE = Pattern.compile("^(,? ?\\(?)(line ([0-9]+))");

  private final Names names;
  private final Records records;

  Mentions(Names names, Records records) {
    this.names = names;
    this.records = records;
  }

  /** The text in pieces. */
  List<Piece> in(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher found = MENTION.matcher(text);
    int from = 0;
    while (found.find(from)) {
      Optional<Piece> piece =
          found.group(1) == null ? slug(found.group(2)) : path("/id/" + found.group(1));
      add(pieces, text.substring(from, piece.isPresent() ? found.start() : found.end()));
      from = found.end();
      if (piece.isPresent()) {
        from += follow(pieces, piece.get(), holder(found), text.substring(from));
      }
    }
    add(pieces, text.substring(from));
    return pieces;
  }

  private static void add(List<Piece> pieces, String words) {
    if (!words.isEmpty()) {
      pieces.add(Piece.words(words));
    }
  }

  private static String holder(Matcher found) {
    return found.group(1) == null ? found.group(2) : found.group(1).split("/", -1)[1];
  }

  /**
   * The name, with the number and the line that follow it; answers how much of the rest it took.
   */
  private int follow(List<Piece> pieces, Piece name, String holder, String rest) {
    int taken = 0;
    Matcher number = NUMBER.matcher(rest);
    Piece named = name;
    if (number.find()) {
      Optional<Records.Place> place = records.find(holder, "", "", number.group(1), "");
      if (place.isPresent()) {
        named = Piece.link(names.ofPath(place.get().path()), place.get().path());
        taken = number.end();
      }
    }
    pieces.add(named);
    Matcher line = LINE.matcher(rest.substring(taken));
    String document =
        names.known("document", holder).isPresent() ? holder : records.document(holder);
    if (line.find() && !document.isEmpty()) {
      pieces.add(Piece.words(line.group(1)));
      pieces.add(Piece.link(line.group(2), Addresses.line(document, line.group(3))));
      taken += line.end();
    }
    return taken;
  }

  private Optional<Piece> slug(String slug) {
    return HOLDERS.stream()
        .filter(kind -> names.known(kind, slug).isPresent())
        .findFirst()
        .map(kind -> Piece.link(names.of(kind, slug), "/id/" + kind + "/" + slug));
  }

  private Optional<Piece> path(String path) {
    String[] parts = path.split("/", -1);
    boolean known = HOLDERS.contains(parts[2]) && names.known(parts[2], parts[3]).isPresent();
    boolean other = parts[2].equals("graph") || (parts[2].equals("action") && parts.length > 4);
    return known || other ? Optional.of(Piece.link(names.ofPath(path), path)) : Optional.empty();
  }
}
