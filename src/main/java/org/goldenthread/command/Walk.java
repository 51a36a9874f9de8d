package org.goldenthread.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Asks questions one after the other, group by group, those first that cost least effort. Every
 * answer is kept before the next question is asked. Used once, by one thread.
 */
final class Walk {

  private final BufferedReader in;
  private final PrintWriter out;
  private int answered;

  Walk(BufferedReader in, PrintWriter out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Asks until all is answered or the reader quits or the input ends; answers how many were kept.
   */
  int through(List<Question> questions) {
    Map<String, List<Question>> groups =
        questions.stream()
            .sorted(
                Comparator.comparingDouble(Question::likelihood)
                    .reversed()
                    .thenComparing(Question::group)
                    .thenComparing(question -> String.join("\n", question.shown())))
            .collect(
                Collectors.groupingBy(Question::group, LinkedHashMap::new, Collectors.toList()));
    int left = questions.size();
    for (Map.Entry<String, List<Question>> group : groups.entrySet()) {
      out.println();
      out.println(group.getKey() + " (" + group.getValue().size() + " of " + left + " open)");
      for (Question question : group.getValue()) {
        if (!settled(question)) {
          return answered;
        }
      }
      left -= group.getValue().size();
    }
    return answered;
  }

  /** Asks until an answer is understood; false when the reader wants no more. */
  private boolean settled(Question question) {
    out.println();
    question.shown().forEach(out::println);
    String choice =
        " [y]es, [n]o, "
            + question.another().map(what -> "[a]nother " + what + ", ").orElse("")
            + "[s]kip, [q]uit: ";
    while (true) {
      out.print(question.asked() + choice);
      out.flush();
      Optional<String> line = line();
      if (line.isEmpty()) {
        return false;
      }
      Optional<Reply> reply = line.flatMap(Reply::of);
      if (reply.isEmpty()) {
        out.println("Please answer with one of the letters.");
      } else if (reply.get().choice() == Reply.Choice.QUIT) {
        return false;
      } else if (reply.get().choice() == Reply.Choice.SKIP || kept(question, reply.get())) {
        return true;
      }
    }
  }

  private boolean kept(Question question, Reply reply) {
    Optional<String> wrong = question.keep(reply);
    wrong.ifPresent(out::println);
    answered += wrong.isEmpty() ? 1 : 0;
    return wrong.isEmpty();
  }

  private Optional<String> line() {
    try {
      return Optional.ofNullable(in.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
