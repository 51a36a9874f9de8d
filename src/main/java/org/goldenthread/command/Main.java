package org.goldenthread.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry point of the program. */
@Command(
    name = "golden-thread",
    description = "From what inspectors found to what councils did about it.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    subcommands = {
      ServeCommand.class,
      BuildCommand.class,
      AddCommand.class,
      QueryCommand.class,
      QueriesCommand.class,
      CheckCommand.class,
      ExportCommand.class,
      CompletionCommand.class,
      HelpCommand.class,
      ReviewCommand.class,
      RehearseCommand.class
    })
public final class Main implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final int PROGRAM_AT_FAULT = 1;
  private static final int COMMAND_LINE_AT_FAULT = 2;

  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = run(out, err, args);
    out.flush();
    System.exit(status);
  }

  /** Runs one command with its output to the given writers; answers the exit status. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(Main::misunderstood);
    line.setExecutionExceptionHandler(Main::failed);
    int status = line.execute(args);
    out.flush();
    return status;
  }

  @Override
  public void run() {
    throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Name a command");
  }

  private static int misunderstood(ParameterException e, String[] args) {
    CommandLine line = e.getCommandLine();
    String sentence = e.getMessage().strip();
    String name = line.getCommandSpec().qualifiedName(" ");
    line.getErr()
        .println(
            sentence
                + suggestions(e)
                + (sentence.endsWith(".") ? "" : ";")
                + " see ./"
                + name
                + " --help.");
    return COMMAND_LINE_AT_FAULT;
  }

  private static String suggestions(ParameterException e) {
    List<String> near =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream().limit(3).toList()
            : List.of();
    return near.isEmpty() ? "" : ", did you mean " + String.join(" or ", near) + "?";
  }

  private static int failed(Exception e, CommandLine line, ParseResult parsed) {
    if (e instanceof Failure failure) {
      line.getErr().println(failure.getMessage());
      LOG.debug("Failed", failure);
      return failure.code().exitStatus();
    }
    line.getErr().println("This is a fault of the program itself: " + e);
    LOG.error("Unforeseen", e);
    return PROGRAM_AT_FAULT;
  }
}
