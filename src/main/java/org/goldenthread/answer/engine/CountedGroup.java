package org.goldenthread.answer.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggAvgDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMaxDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggMinDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSampleDistinct;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.AggSumDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** The aggregates of a group, which count what they keep. */
final class CountedGroup {

  private static final Var SIZE = Var.alloc(".size");

  private final Holding holding;
  private final SafeExecutor engine;

  private CountedGroup(Holding holding, SafeExecutor engine) {
    this.holding = holding;
    this.engine = engine;
  }

  /** The same aggregates, and one more that has no value. */
  static List<ExprAggregator> aggregators(
      List<ExprAggregator> written, Holding holding, SafeExecutor engine) {
    CountedGroup group = new CountedGroup(holding, engine);
    List<ExprAggregator> counted = new ArrayList<>();
    for (ExprAggregator each : written) {
      counted.add(new ExprAggregator(each.getVar(), group.counted(each.getAggregator())));
    }
    counted.add(new ExprAggregator(SIZE, new GroupSize(written.size(), holding, engine)));
    return counted;
  }

  private Aggregator counted(Aggregator written) {
    if (written instanceof AggGroupConcat joined) {
      return new JoinedGroup(joined, holding.kept());
    }
    if (written instanceof AggGroupConcatDistinct joined) {
      return distinct(joined, joined(joined));
    }
    if (written instanceof AggCountDistinct) {
      return distinct(written, new AggCount());
    }
    if (written instanceof AggCountVarDistinct) {
      return distinct(written, new AggCountVar(written.getExprList().get(0)));
    }
    if (written instanceof AggSumDistinct) {
      return distinct(written, new AggSum(written.getExprList().get(0)));
    }
    if (written instanceof AggAvgDistinct) {
      return distinct(written, new AggAvg(written.getExprList().get(0)));
    }
    return single(written);
  }

  /** Of one value nothing changes when values that come again are passed over. */
  private static Aggregator single(Aggregator written) {
    if (written instanceof AggMinDistinct) {
      return new AggMin(written.getExprList().get(0));
    }
    if (written instanceof AggMaxDistinct) {
      return new AggMax(written.getExprList().get(0));
    }
    return written instanceof AggSampleDistinct
        ? new AggSample(written.getExprList().get(0))
        : written;
  }

  private JoinedGroup joined(AggGroupConcatDistinct written) {
    AggGroupConcat all = new AggGroupConcat(written.getExprList().get(0), written.getSeparator());
    return new JoinedGroup(all, holding.kept());
  }

  private Aggregator distinct(Aggregator written, Aggregator all) {
    return new DistinctGroup(written, all, holding, engine);
  }
}
