package org.goldenthread.mapping.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.profile.Register.Entry;
import org.goldenthread.mapping.profile.Register.Kind;
import org.goldenthread.mapping.table.CellText;
import org.jspecify.annotations.Nullable;

/**
 * Reads lead cells: posts with initials in brackets, posts with persons, persons with posts in
 * brackets, groups, or initials alone. Safe to share between threads.
 */
final class LeadReader {

  private static final Set<Kind> WHO = EnumSet.of(Kind.POST, Kind.BODY, Kind.PERSON);
  private static final Pattern IN_BRACKETS =
      Pattern.compile("\\s*\\(([A-Z]{2,3}(?:\\s*(?:&|and|/)\\s*[A-Z]{2,3})*)\\)");
  private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})[A-Z]{2,4}(?!\\p{L})");

  private final Gazetteer gazetteer;
  private final Register register;
  private final Map<String, Holding> byInitials;
  private final Map<String, Holding> byPerson;
  private final Map<String, Holding> byPost;

  /**
   * A reader for one document.
   *
   * @param byInitials what the document says that initials stand for
   * @param byPerson the post that the document gives a person
   * @param byPost the holder that the document's glossary gives a post
   */
  LeadReader(
      Gazetteer gazetteer,
      Register register,
      Map<String, Holding> byInitials,
      Map<String, Holding> byPerson,
      Map<String, Holding> byPost) {
    this.gazetteer = gazetteer;
    this.register = register;
    this.byInitials = byInitials;
    this.byPerson = byPerson;
    this.byPost = byPost;
  }

  /**
   * Reads a cell of initials.
   *
   * @param unplaced is told of the words that are neither initials nor a filler
   */
  List<Lead> initials(Excerpt cell, String by, List<String> fillers, Consumer<String> unplaced) {
    List<Lead> leads = new ArrayList<>();
    Matcher matcher = INITIALS.matcher(cell.text());
    int read = 0;
    while (matcher.find()) {
      leftOver(cell.slice(read, matcher.start()), fillers, unplaced);
      read = matcher.end();
      Stated stated = Stated.plain(cell.slice(matcher.start(), matcher.end()), by);
      Optional<Holding> known = Optional.ofNullable(byInitials.get(matcher.group()));
      leads.add(
          new Lead(
              known.map(Holding::postName).orElse(""),
              stated,
              known.map(holding -> !holding.body().isEmpty()).orElse(false),
              known.map(holding -> holding.post() + holding.body()).orElse(""),
              List.of(matcher.group()),
              known.map(Holding::holder).orElse(""),
              known.map(Holding::holderName).orElse("")));
    }
    leftOver(cell.slice(read, cell.text().length()), fillers, unplaced);
    return leads;
  }

  private void leftOver(Excerpt words, List<String> fillers, Consumer<String> unplaced) {
    Names.cut(words, gazetteer, Set.of(), fillers).left().forEach(unplaced);
  }

  /**
   * Reads a cell of names.
   *
   * @param unplaced is told of words that are no name of the register
   */
  List<Lead> names(Excerpt cell, String by, List<String> fillers, Consumer<String> unplaced) {
    Names names = Names.cut(cell, gazetteer, WHO, fillers);
    List<Lead> leads = new ArrayList<>();
    List<String> spoken = new ArrayList<>();
    for (int i = 0; i < names.found().size(); i++) {
      i = read(names, i, by, leads, spoken);
    }
    names.left().stream().filter(word -> !spoken.contains(word)).forEach(unplaced);
    return leads;
  }

  /** Reads the name at an index and what belongs to it; answers the index of the last used. */
  private int read(Names names, int i, String by, List<Lead> leads, List<String> spoken) {
    Names.Name name = names.found().get(i);
    if (isOwnerOfNext(names, i)) {
      return i;
    }
    if (name.entry().kind() == Kind.PERSON) {
      boolean withPost =
          i + 1 < names.found().size()
              && names.found().get(i + 1).entry().kind() != Kind.PERSON
              && gap(names, i).matches("\\s*\\(\\s*");
      leads.add(person(names, name, withPost ? names.found().get(i + 1) : null, by));
      return withPost ? i + 1 : i;
    }
    boolean withHolder =
        i + 1 < names.found().size()
            && names.found().get(i + 1).entry().kind() == Kind.PERSON
            && gap(names, i).matches("[\\s,]*");
    leads.add(post(names, name, withHolder ? names.found().get(i + 1) : null, by, spoken));
    return withHolder ? i + 1 : i;
  }

  /** {@code HSCB, Chair of QA}: the body owns the post and leads nothing itself. */
  private static boolean isOwnerOfNext(Names names, int i) {
    return names.found().get(i).entry().kind() == Kind.BODY
        && i + 1 < names.found().size()
        && names.found().get(i + 1).entry().kind() == Kind.POST
        && gap(names, i).matches("\\s*,\\s*");
  }

  private static String gap(Names names, int i) {
    return names.between(names.found().get(i).end(), names.found().get(i + 1).start());
  }

  private Lead post(
      Names names, Names.Name name, Names.@Nullable Name holder, String by, List<String> spoken) {
    Matcher brackets = IN_BRACKETS.matcher(names.between(name.end(), names.cell().text().length()));
    boolean initials = brackets.lookingAt();
    int end = initials ? name.end() + brackets.end() : name.end();
    if (initials) {
      Gazetteer.words(brackets.group(1))
          .forEach(word -> spoken.add(brackets.group(1).substring(word.start(), word.end())));
    }
    Entry post = name.entry();
    Holding glossary = byPost.get(post.id());
    String person =
        holder != null ? holder.entry().id() : glossary == null ? "" : glossary.holder();
    return new Lead(
        CellText.of(names.cell().slice(name.start(), name.end())),
        Stated.plain(names.cell().slice(name.start(), holder == null ? end : holder.end()), by),
        post.kind() == Kind.BODY,
        post.id(),
        initials ? List.of(CellText.of(brackets.group(1))) : List.of(),
        person,
        person.isEmpty() ? "" : nameOf(person));
  }

  private Lead person(Names names, Names.Name name, Names.@Nullable Name post, String by) {
    int end = post == null ? name.end() : closed(names.cell().text(), post.end());
    Holding known = byPerson.get(name.entry().id());
    String postName =
        post != null
            ? withoutOrganisation(
                post.entry(), CellText.of(names.cell().slice(post.start(), post.end())))
            : known == null ? "" : known.postName();
    String entry = post != null ? post.entry().id() : known == null ? "" : known.post();
    return new Lead(
        postName,
        Stated.plain(names.cell().slice(name.start(), end), by),
        post != null && post.entry().kind() == Kind.BODY,
        entry,
        List.of(),
        name.entry().id(),
        nameOf(name.entry().id()));
  }

  /** {@code Chief Nurse, Bucks Healthcare Trust}: the organisation behind a post is none of it. */
  private static String withoutOrganisation(Entry post, String stated) {
    boolean behind = !post.organisation().isEmpty() && stated.startsWith(post.name() + ", ");
    return behind ? post.name() : stated;
  }

  /** The end of a post with the bracket that closes behind it. */
  private static int closed(String text, int end) {
    return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
  }

  private String nameOf(String person) {
    return register.find(person).map(Entry::name).orElse("");
  }
}
