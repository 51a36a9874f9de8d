package org.goldenthread.answer.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.goldenthread.answer.engine.Watch;
import org.goldenthread.answer.store.Store;
import org.goldenthread.fault.Failure;

/**
 * Asks questions of the catalogue of one store. Immutable and safe for use by many threads.
 *
 * <p>Every fault of the values given is reported in one {@link Failure} of code {@code USAGE}; an
 * unknown question is one of code {@code UNKNOWN}.
 */
public final class Asker {

  private final Catalogue catalogue;
  private final Store store;
  private final Limits limits;
  private final Choices choices;

  /** An asker for this version of the graph. */
  public Asker(Catalogue catalogue, Store store, Limits limits) {
    this.catalogue = catalogue;
    this.store = store;
    this.limits = limits;
    this.choices = new Choices(store);
  }

  /** Whether there is a question of this name. */
  public boolean knows(String name) {
    return catalogue.find(name).isPresent();
  }

  /** Answers the question of this name with these values, by parameter name. */
  public Answer ask(String name, Map<String, String> given) {
    return Watch.over(limits.catalogueDeadline(), watch -> answer(name, given));
  }

  private Answer answer(String name, Map<String, String> given) {
    CatalogueQuery query = catalogue.expect(name);
    Values values = Values.check(query, given, choices, limits);
    List<String> columns = query.columns().stream().map(Column::name).toList();
    List<List<Cell>> rows =
        store.select(
            query.query(),
            binding(query, values.bound()),
            limits.catalogueDeadline(),
            found -> rows(columns, found));
    return new Answer(query.name(), values.understood(), columns, rows);
  }

  /** What a parameter may name in this version of the graph; nothing when it takes any text. */
  public List<Choice> choices(Parameter parameter) {
    List<Choice> all = new ArrayList<>();
    for (Kind kind : parameter.kinds()) {
      all.addAll(choices.of(kind).values());
    }
    return all;
  }

  private static Binding binding(CatalogueQuery query, Map<String, String> bound) {
    BindingBuilder binding = Binding.builder();
    for (Parameter parameter : query.parameters()) {
      String value = bound.get(parameter.name());
      if (value != null) {
        binding.add(Var.alloc(parameter.variable()), NodeFactory.createLiteralString(value));
      }
    }
    return binding.build();
  }

  private List<List<Cell>> rows(List<String> columns, RowSet found) {
    List<Var> variables = Var.varList(columns);
    List<List<Cell>> rows = new ArrayList<>();
    while (found.hasNext()) {
      limits.checkRows(rows.size() + 1L);
      Binding row = found.next();
      List<Cell> cells = variables.stream().map(variable -> Cell.of(row.get(variable))).toList();
      Watch.holds(Cell.bytes(cells));
      rows.add(cells);
    }
    return rows;
  }
}
