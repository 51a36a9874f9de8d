package org.goldenthread.answer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.goldenthread.RealCorpus;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Parameter;
import org.goldenthread.answer.remote.Sent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever is given for a parameter, the question stays the same but for that one constant: as it
 * is prepared for memory, as Jena is given it for a store on disk, and as the text that is sent to
 * a service. A thousand values a parameter, for the last two so many only with {@code
 * -Plong-tests}.
 */
final class BoundValuesTest {

  private static final int VALUES = 1_000;
  private static final int FEW = 10;
  private static final String CONSTANT = "the constant";
  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          "\"\"\"",
          "'''",
          "\\",
          "\\\"",
          "\\u0022",
          "\n",
          "\r",
          "\t",
          "\f",
          "\b",
          "#",
          "}",
          "{",
          ")",
          "(",
          "<",
          ">",
          ";",
          ".",
          ",",
          "?x",
          "$x",
          "@en",
          "^^",
          "_:b",
          "a",
          " ",
          " UNION ",
          "SERVICE <http://127.0.0.1:1/>",
          " DROP ALL ",
          "FILTER",
          "*",
          "|",
          "\u0000",
          "\uE000",
          "\uE000plan",
          "\u202E",
          "\uFEFF",
          "\u2028",
          "\uD83D\uDE00",
          "%s",
          "${x}",
          "é");

  private final Random random = new Random(10);
  private final PreparedQueries prepared = new PreparedQueries(DatasetGraphFactory.create());

  @Test
  void aQuestionInMemoryChangesInOneConstantOnly() {
    assertEquals(parameters() * VALUES, check(VALUES, prepared::operation));
  }

  @Test
  void aQuestionOnDiskOrInAServiceChangesInOneConstantOnly() {
    assertEquals(parameters() * FEW, check(FEW, BoundValuesTest::compiled));
    assertEquals(parameters() * FEW, check(FEW, BoundValuesTest::sent));
  }

  @Test
  @Tag("long")
  void manyQuestionsOnDiskOrInAServiceChangeInOneConstantOnly() {
    assertEquals(parameters() * VALUES, check(VALUES, BoundValuesTest::compiled));
    assertEquals(parameters() * VALUES, check(VALUES, BoundValuesTest::sent));
  }

  private static Op compiled(Query query, Binding values) {
    return Algebra.compile(bound(query, values));
  }

  private static Op sent(Query query, Binding values) {
    return Algebra.compile(QueryFactory.create(Sent.text(bound(query, values))));
  }

  private static Query bound(Query query, Binding values) {
    Map<Var, Node> map = new HashMap<>();
    values.forEach(map::put);
    return QueryTransformOps.replaceVars(query, map);
  }

  private int check(int count, BiFunction<Query, Binding, Op> algebra) {
    int checked = 0;
    for (CatalogueQuery query : catalogue().queries()) {
      for (Parameter parameter : query.parameters()) {
        Op expected = algebra.apply(query.query(), binding(query, parameter, CONSTANT));
        for (int i = 0; i < count; i++) {
          String value = value();
          Op given = algebra.apply(query.query(), binding(query, parameter, value));
          Node node = NodeFactory.createLiteralString(value);
          Node constant = NodeFactory.createLiteralString(CONSTANT);
          Op same = NodeTransformLib.transform(n -> n.equals(node) ? constant : n, given);
          if (!expected.equals(same)) { // Jena takes aggregates with values put in for unequal.
            assertEquals(
                expected.toString(),
                same.toString(),
                () -> query.name() + " " + parameter.name() + "=" + value);
          }
          checked++;
        }
      }
    }
    return checked;
  }

  private static Binding binding(CatalogueQuery query, Parameter parameter, String value) {
    BindingBuilder binding = Binding.builder();
    for (Parameter each : query.parameters()) {
      String given = each.equals(parameter) ? value : each.example();
      if (!given.isEmpty()) {
        binding.add(Var.alloc(each.variable()), NodeFactory.createLiteralString(given));
      }
    }
    return binding.build();
  }

  /** Ends in a number, so that it stands nowhere in a query already. */
  private String value() {
    StringBuilder value = new StringBuilder();
    for (int i = 1 + random.nextInt(12); i > 0; i--) {
      int character = random.nextInt(0xD800);
      value.append(
          random.nextBoolean()
              ? PIECES.get(random.nextInt(PIECES.size()))
              : String.valueOf((char) character));
    }
    return value.append(random.nextInt(1_000_000)).toString();
  }

  private static int parameters() {
    return catalogue().queries().stream().mapToInt(query -> query.parameters().size()).sum();
  }

  private static Catalogue catalogue() {
    return Catalogue.read(RealCorpus.HOME.resolve("queries"));
  }
}
