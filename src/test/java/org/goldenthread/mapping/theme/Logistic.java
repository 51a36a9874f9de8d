package org.goldenthread.mapping.theme;

import java.util.Arrays;
import java.util.List;

/** Fits the weights of features to judgements: logistic regression by Newton's method. */
final class Logistic {

  private static final int STEPS = 60;

  /** Features and whether the judgement was right. */
  record Example(List<Double> features, boolean right) {}

  private Logistic() {}

  /**
   * The likeliest weights.
   *
   * @param pull how strongly all weights but the first are pulled to nought
   */
  static List<Double> fit(List<Example> examples, double pull) {
    int size = examples.get(0).features().size();
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] system = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        double ridge = i == 0 ? pull / 100 : pull;
        system[i][i] = ridge;
        system[i][size] = ridge * weights[i];
      }
      for (Example example : examples) {
        add(example, weights, system);
      }
      double[] change = solved(system);
      for (int i = 0; i < size; i++) {
        weights[i] -= change[i];
      }
    }
    return Arrays.stream(weights).boxed().toList();
  }

  private static void add(Example example, double[] weights, double[][] system) {
    List<Double> x = example.features();
    double chance = Learnt.chance(Arrays.stream(weights).boxed().toList(), x);
    for (int i = 0; i < x.size(); i++) {
      for (int j = 0; j < x.size(); j++) {
        system[i][j] += chance * (1 - chance) * x.get(i) * x.get(j);
      }
      system[i][x.size()] += (chance - (example.right() ? 1 : 0)) * x.get(i);
    }
  }

  /** Gauss's elimination of a symmetric, positive system. */
  private static double[] solved(double[][] system) {
    int size = system.length;
    for (int i = 0; i < size; i++) {
      for (int row = i + 1; row < size; row++) {
        double factor = system[row][i] / system[i][i];
        for (int column = i; column <= size; column++) {
          system[row][column] -= factor * system[i][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double sum = system[i][size];
      for (int j = i + 1; j < size; j++) {
        sum -= system[i][j] * solution[j];
      }
      solution[i] = sum / system[i][i];
    }
    return solution;
  }
}
