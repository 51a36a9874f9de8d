package org.goldenthread.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.fault.Failure;

/** A brief: records that a person ticked, with the words of the documents and footnotes. */
final class BriefPages {

  private static final int MOST = 100;
  private static final String RECORD = "r";

  private final Questions questions;
  private final Edition edition;
  private final Names names;

  BriefPages(Questions questions, Edition edition, Names names) {
    this.questions = questions;
    this.edition = edition;
    this.names = names;
  }

  /** The page; records that the graph does not know are told, not left out in silence. */
  String html(Map<String, String> values) {
    List<String> paths = paths(values.getOrDefault(RECORD, ""));
    Map<String, Integer> notes = new LinkedHashMap<>();
    Map<String, String> places = new LinkedHashMap<>();
    List<BriefView.Entry> entries = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String path : paths) {
      List<QuoteView> quotes =
          QuoteView.of(questions.rows("quotes", "record", Addresses.iri(path)), names);
      if (quotes.isEmpty() && questions.rows("record", "record", Addresses.iri(path)).isEmpty()) {
        unknown.add(path);
        continue;
      }
      List<BriefView.Quote> said = new ArrayList<>();
      for (QuoteView quote : quotes) {
        int note = notes.computeIfAbsent(quote.where(), w -> notes.size() + 1);
        places.put(quote.where(), quote.address());
        said.add(new BriefView.Quote(quote.name(), String.join(" … ", quote.parts()), note));
      }
      entries.add(new BriefView.Entry(names.ofPath(path), path, said, without(paths, path)));
    }
    List<BriefView.Note> footnotes = new ArrayList<>();
    notes.forEach((where, number) -> footnotes.add(note(number, where, places)));
    BriefView view = new BriefView(entries, footnotes, unknown);
    Frame frame = Frame.of(edition, title(entries.size()), address(paths)).kind("Brief");
    return Rendering.of("brief", Map.of("frame", frame, "view", view));
  }

  private static BriefView.Note note(int number, String where, Map<String, String> places) {
    return new BriefView.Note(number, where, places.getOrDefault(where, "/"));
  }

  private static String title(int records) {
    return records == 0 ? "A brief of what you tick" : "Brief of " + Words.count(records, "record");
  }

  private static List<String> paths(String given) {
    Set<String> paths = new LinkedHashSet<>();
    for (String each : given.split("\n", -1)) {
      String path = each.startsWith("/id/") ? each : "/id/" + each;
      if (!each.isEmpty() && path.matches("/id/[\\p{L}\\p{N}._~/-]+")) {
        paths.add(path);
      }
    }
    if (paths.size() > MOST) {
      throw new Failure(
          Failure.Code.USAGE, "A brief holds " + MOST + " records at most; tick fewer.");
    }
    return List.copyOf(paths);
  }

  private static String address(List<String> paths) {
    StringBuilder address = new StringBuilder(Addresses.BRIEF);
    for (String path : paths) {
      address.append(address.indexOf("?") < 0 ? '?' : '&').append(RECORD).append('=');
      address.append(Addresses.encode(path.substring("/id/".length())));
    }
    return address.toString();
  }

  private static String without(List<String> paths, String path) {
    return address(paths.stream().filter(each -> !each.equals(path)).toList());
  }
}
