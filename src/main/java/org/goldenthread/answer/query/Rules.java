package org.goldenthread.answer.query;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;

/**
 * A query that is made of rules, one a file: where its text says {@code #union FOLDER}, the rules
 * of that folder stand side by side. A rule is a whole query of its own; it can be asked alone.
 */
final class Rules {

  private static final Pattern UNION = Pattern.compile("^( *)#union ([a-z-]+)$", Pattern.MULTILINE);
  private static final Pattern PREFIX = Pattern.compile("^PREFIX .*\n", Pattern.MULTILINE);

  private Rules() {}

  /** The text of a file with its rules in their place. */
  static String unite(QueryFile file, Path folder) {
    Matcher place = UNION.matcher(file.text());
    return place.find()
        ? place.replaceFirst(
            Matcher.quoteReplacement(
                union(file.parse(), files(file, folder.resolve(place.group(2))), place.group(1))))
        : file.text();
  }

  private static List<QueryFile> files(QueryFile file, Path folder) {
    List<QueryFile> rules = Catalogue.files(folder).stream().map(QueryFile::of).toList();
    if (rules.isEmpty()) {
      throw file.at(1, "there is no rule in the folder '" + folder.getFileName() + "'.");
    }
    return rules;
  }

  private static String union(Query whole, List<QueryFile> rules, String indent) {
    List<String> columns = rules.get(0).parse().getResultVars();
    List<String> texts = new ArrayList<>();
    for (QueryFile rule : rules) {
      check(rule, whole, columns);
      String text = PREFIX.matcher(rule.text()).replaceAll("");
      texts.add(
          text.strip()
              .lines()
              .map(line -> line.isEmpty() ? line : indent + "  " + line)
              .collect(Collectors.joining("\n")));
    }
    String joint = "\n" + indent + "} UNION {\n";
    return texts.stream().collect(Collectors.joining(joint, indent + "{\n", "\n" + indent + "}"));
  }

  private static void check(QueryFile rule, Query whole, List<String> columns) {
    Query query = rule.parse();
    if (!query.isSelectType() || !query.getResultVars().equals(columns)) {
      throw rule.at(
          1, "a rule is a SELECT query of the columns " + String.join(", ", columns) + ".");
    }
    Map<String, String> known = whole.getPrefixMapping().getNsPrefixMap();
    query
        .getPrefixMapping()
        .getNsPrefixMap()
        .forEach(
            (prefix, name) -> {
              if (!name.equals(known.get(prefix))) {
                throw rule.at(
                    1, "the prefix '" + prefix + "' is not that of the query it is a rule of.");
              }
            });
  }
}
