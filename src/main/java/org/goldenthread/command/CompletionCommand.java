package org.goldenthread.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.goldenthread.answer.query.Catalogue;
import org.goldenthread.answer.query.CatalogueQuery;
import org.goldenthread.answer.query.Parameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion}: prints a script with which a shell completes commands and questions. */
@Command(
    name = "completion",
    description = "Prints the script with which bash, zsh or fish completes this command.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class CompletionCommand implements Callable<Integer> {

  /** The shells that are served. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SHELL", description = "bash, zsh or fish")
  private Shell shell;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<CatalogueQuery> queries = Catalogue.read(Home.queries()).queries();
    if (shell == Shell.FISH) {
      fish(out, queries);
    } else {
      bash(out, queries);
    }
    return 0;
  }

  private List<String> commands() {
    return List.copyOf(spec.parent().subcommands().keySet());
  }

  private void bash(PrintWriter out, List<CatalogueQuery> queries) {
    if (shell == Shell.ZSH) {
      out.println("autoload -U +X bashcompinit && bashcompinit");
    }
    out.println("_golden_thread() {");
    out.println("  local word=${COMP_WORDS[COMP_CWORD]} words=");
    out.println("  if [ \"$COMP_CWORD\" -eq 1 ]; then");
    out.println("    words='" + String.join(" ", commands()) + "'");
    out.println("  elif [ \"${COMP_WORDS[1]}\" = query ] && [ \"$COMP_CWORD\" -eq 2 ]; then");
    out.println("    words='" + String.join(" ", names(queries)) + "'");
    out.println("  elif [ \"${COMP_WORDS[1]}\" = query ]; then");
    out.println("    case ${COMP_WORDS[2]} in");
    for (CatalogueQuery query : queries) {
      out.println("      " + query.name() + ") words='" + parameters(query) + "' ;;");
    }
    out.println("    esac");
    out.println("  fi");
    out.println("  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))");
    out.println("}");
    out.println("complete -o default -F _golden_thread golden-thread ./golden-thread");
  }

  private void fish(PrintWriter out, List<CatalogueQuery> queries) {
    String complete = "complete -c golden-thread -f ";
    out.println(complete + "-n __fish_use_subcommand -a '" + String.join(" ", commands()) + "'");
    String asking = "-n '__fish_seen_subcommand_from query";
    out.println(complete + asking + "' -a '" + String.join(" ", names(queries)) + "'");
    for (CatalogueQuery query : queries) {
      if (!query.parameters().isEmpty()) {
        out.println(
            complete
                + asking
                + "; and __fish_seen_subcommand_from "
                + query.name()
                + "' -a '"
                + parameters(query)
                + "'");
      }
    }
  }

  private static List<String> names(List<CatalogueQuery> queries) {
    return queries.stream().map(CatalogueQuery::name).toList();
  }

  private static String parameters(CatalogueQuery query) {
    return String.join(
        " ", query.parameters().stream().map(Parameter::name).map(n -> n + "=").toList());
  }
}
