package org.goldenthread.mapping.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One kind of feature on both sides of a comparison. A feature counts the more, the fewer of all
 * statements have it. The later side is indexed by feature, so that a statement meets only those
 * that share something with it.
 */
final class Space {

  private final Map<String, Double> rarity = new LinkedHashMap<>();
  private final List<Map<String, Double>> later;
  private final Map<String, List<Posting>> index = new LinkedHashMap<>();

  /** The weight of a feature in a statement of the later side. */
  private record Posting(int place, double weight) {}

  Space(List<Map<String, Double>> earlier, List<Map<String, Double>> later) {
    Stream.concat(earlier.stream(), later.stream())
        .flatMap(features -> features.keySet().stream())
        .forEach(feature -> rarity.merge(feature, 1.0, Double::sum));
    double all = earlier.size() + later.size();
    rarity.replaceAll((feature, having) -> StrictMath.log(1 + all / having));
    this.later = later.stream().map(this::unit).toList();
    for (int i = 0; i < later.size(); i++) {
      int place = i;
      this.later
          .get(i)
          .forEach(
              (feature, weight) ->
                  index
                      .computeIfAbsent(feature, one -> new ArrayList<>())
                      .add(new Posting(place, weight)));
    }
  }

  /** Weighs features by their rarity and scales them to length 1. */
  private Map<String, Double> unit(Map<String, Double> features) {
    Map<String, Double> unit = new LinkedHashMap<>();
    double squares = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      double weight = feature.getValue() * rarity.getOrDefault(feature.getKey(), 0.0);
      unit.put(feature.getKey(), weight);
      squares += weight * weight;
    }
    double length = squares == 0 ? 1 : StrictMath.sqrt(squares);
    unit.replaceAll((feature, weight) -> weight / length);
    return unit;
  }

  /** The cosines of a statement of the earlier side with all of the later side, in their order. */
  double[] cosines(Map<String, Double> features) {
    double[] cosines = new double[later.size()];
    unit(features)
        .forEach(
            (feature, weight) -> {
              for (Posting posting : index.getOrDefault(feature, List.of())) {
                cosines[posting.place()] += weight * posting.weight();
              }
            });
    return cosines;
  }

  /**
   * What a statement of the earlier side shares with one of the later side, the weightiest first.
   */
  List<String> shared(Map<String, Double> features, int place) {
    Map<String, Double> other = later.get(place);
    Map<String, Double> products = new LinkedHashMap<>();
    unit(features)
        .forEach(
            (feature, weight) -> {
              if (other.containsKey(feature)) {
                products.put(feature, weight * other.getOrDefault(feature, 0.0));
              }
            });
    return products.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
