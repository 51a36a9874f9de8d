package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code queries}: lists the catalogue. */
@Command(
    name = "queries",
    description = "Lists the questions that can be asked: name, question, parameters.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class QueriesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (CatalogueQuery query : Catalogue.read(Home.queries()).queries()) {
      out.println(query.name() + ": " + query.question());
      for (Parameter parameter : query.parameters()) {
        out.println(
            "    "
                + parameter.name()
                + (parameter.required() ? "" : "?")
                + ": "
                + parameter.meaning()
                + (parameter.example().isEmpty() ? "" : ", for example " + parameter.example()));
      }
    }
    return 0;
  }
}
