package org.goldenthread.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.profile.Corpus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code review}: asks about suggestions and unsure columns and keeps the answers as data. */
@Command(
    name = "review",
    description =
        "Walks through what the program suggests and the columns that it is not sure of, the"
            + " likeliest first, and keeps yes and no as"
            + " data.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli sets the fields.
final class ReviewCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "folder of the documents; the standard is 'data' beside the program")
  private @Nullable Path data;

  @Option(
      names = "--by",
      paramLabel = "NAME",
      defaultValue = "",
      description = "who answers; kept with each answer and in the name of the file")
  private String by;

  @Option(
      names = "--least",
      paramLabel = "SCORE",
      defaultValue = "0.4",
      description = "least score of what is asked about; ${DEFAULT-VALUE} without it")
  private double least;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "reads the answers, one a line, from a file or with - from standard input")
  private @Nullable String answers;

  @Override
  public Integer call() throws IOException {
    if (answers == null && !Terminal.isThere()) {
      throw new Failure(
          Failure.Code.USAGE,
          "review asks at a terminal and there is none; run it in one, or give the answers with"
              + " --answers FILE");
    }
    PrintWriter out = spec.commandLine().getOut();
    Path folder = Optional.ofNullable(data).orElseGet(Home::data);
    AnswerFile kept = new AnswerFile(folder, by, LocalDate.now(ZoneId.systemDefault()));
    try (Progress progress = new Progress(spec.commandLine().getErr());
        BufferedReader in = input()) {
      List<Question> questions = new ArrayList<>();
      new GraphBuild(folder, progress)
          .suggestions(
              (open, themes) -> questions.add(new SuggestionQuestion(open, themes, kept)), least);
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      String who = by.isEmpty() ? today.toString() : by + ", " + today;
      Corpus.read(folder)
          .dossiers()
          .forEach(dossier -> questions.addAll(ColumnQuestion.of(dossier, folder, who)));
      int answered = new Walk(in, out).through(questions);
      out.println();
      out.println(
          answered
              + " of "
              + questions.size()
              + " answered"
              + (answered == 0
                  ? ""
                  : "; kept in " + kept.path() + " and the profiles of the documents"));
    }
    return 0;
  }

  private BufferedReader input() throws IOException {
    if (answers == null || answers.equals(STANDARD_INPUT)) {
      return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    }
    try {
      return Files.newBufferedReader(Path.of(Objects.requireNonNull(answers)));
    } catch (IOException e) {
      throw new Failure(
          Failure.Code.USAGE, answers + ": cannot be read; name a file of answers", e);
    }
  }
}
