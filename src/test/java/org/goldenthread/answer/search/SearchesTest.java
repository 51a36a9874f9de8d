package org.goldenthread.answer.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Search measured on searches of many kinds, beside plain stemmed BM25 over the same index. */
final class SearchesTest {

  @Test
  void searchIsFarAheadOfAPlainRanking() throws IOException {
    Searched.sparql("?x text:query \"board\""); // The first search makes the index.
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
    System.out.println(MeasuredSearches.missed(outcomes, MeasuredSearches.TUNED));
    for (String half : List.of(MeasuredSearches.TUNED, MeasuredSearches.HELD)) {
      int[] found = MeasuredSearches.found(outcomes, half);
      assertTrue(found[0] >= 0.60 * found[1], half + "\n" + table);
    }
  }

  /** The addresses of each result, those of its other versions with it. */
  private static List<List<String>> search(String words) {
    List<String> addresses = Searched.search("address", words);
    return IntStream.range(0, addresses.size())
        .mapToObj(i -> Stream.of(addresses.get(i)).toList())
        .toList();
  }
}
