package org.goldenthread.answer.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Search measured on searches of many kinds, beside plain stemmed BM25 over the same index. */
final class SearchesTest {

  /** The part of the searches that must be answered among the first five. */
  private static final double RIGHT = 0.95;

  /** How far ahead of a plain ranking it must be, as a part of all searches. */
  private static final double AHEAD = 0.08;

  @Test
  void searchIsFarAheadOfAPlainRanking() throws IOException {
    Map<String, List<MeasuredSearches.Outcome>> ways = new LinkedHashMap<>();
    ways.put("search", MeasuredSearches.ask(SearchesTest::search));
    try (LuceneIndex index = LuceneIndex.inMemory(Searched.graph())) {
      for (String field : List.of(LuceneIndex.WORDS, LuceneIndex.ALL)) {
        PlainRanking plain = new PlainRanking(index.reader(), field);
        ways.put("BM25 of " + field, MeasuredSearches.ask(plain::search));
      }
    }
    String table = MeasuredSearches.table(ways);
    System.out.println(table);
    List<MeasuredSearches.Outcome> outcomes = ways.getOrDefault("search", List.of());
    System.out.println(MeasuredSearches.missed(outcomes));
    for (String half : List.of(MeasuredSearches.TUNED, MeasuredSearches.HELD)) {
      int[] found = MeasuredSearches.found(outcomes, half);
      assertTrue(found[0] >= RIGHT * found[1], half + "\n" + table);
      ways.forEach(
          (way, plain) ->
              assertTrue(
                  way.equals("search")
                      || found[0] - MeasuredSearches.found(plain, half)[0] >= AHEAD * found[1],
                  half + "\n" + table));
    }
  }

  /** The addresses of each result, those of its other versions with it. */
  private static List<List<String>> search(String words) {
    List<String> addresses = Searched.search("address", words);
    List<String> versions = Searched.search("versions", words);
    return IntStream.range(0, addresses.size())
        .mapToObj(i -> one(addresses.get(i), versions.get(i)))
        .toList();
  }

  private static List<String> one(String address, String versions) {
    return versions.isEmpty() ? List.of(address) : List.of(versions.split(" [|] ", -1));
  }
}
