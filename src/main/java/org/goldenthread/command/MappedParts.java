package org.goldenthread.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.system.StreamRDF;
import org.goldenthread.answer.quads.KeptQuads;
import org.goldenthread.answer.quads.Statements;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.profile.CorpusPart;

/**
 * What was mapped of the parts of a corpus before: a part is mapped again only when one of its
 * files has changed, or the program, or what it knows beforehand. Safe for use by several threads.
 */
final class MappedParts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> OF_PARTS = Set.of("documents", "register", "curated");

  private final Optional<KeptQuads> kept;
  private final SortedMap<String, String> inputs;
  private final String common;

  /**
   * Parts mapped before.
   *
   * @param kept where they are kept; nothing when they are not
   * @param inputs the checksums of all that the graph is made from
   */
  MappedParts(Optional<KeptQuads> kept, SortedMap<String, String> inputs) {
    this.kept = kept;
    this.inputs = inputs;
    this.common =
        ProgramVersion.text()
            + inputs.entrySet().stream()
                .filter(one -> !OF_PARTS.contains(one.getKey().replaceFirst("/.*", "")))
                .map(MappedParts::line)
                .collect(Collectors.joining());
  }

  /** Whether a part is there as it would be mapped now. */
  boolean has(CorpusPart part) {
    return kept.filter(one -> one.has(key(part))).isPresent();
  }

  /** Sends the statements of a part that is there; answers what was counted in it. */
  Tally.Counts send(CorpusPart part, StreamRDF receiver) {
    KeptQuads all = kept.orElseThrow();
    all.send(key(part), receiver);
    try {
      return JSON.readValue(all.note(key(part)), Tally.Counts.class);
    } catch (JsonProcessingException damaged) {
      throw new Failure(
          Failure.Code.STORE,
          "The parts kept in the store are damaged; remove its folder 'parts', it is made anew.",
          damaged);
    }
  }

  /** Keeps the statements of a part, which depend on its files alone, and what was counted. */
  void keep(CorpusPart part, Statements statements, Tally.Counts counts) {
    kept.ifPresent(all -> all.keep(key(part), statements, note(counts)));
  }

  private static String note(Tally.Counts counts) {
    try {
      return JSON.writeValueAsString(counts);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("names and numbers can be written", impossible);
    }
  }

  /** Removes what no part of now needs. */
  void forgetAllBut(List<CorpusPart> parts) {
    kept.ifPresent(
        all -> all.forgetAllBut(parts.stream().map(this::key).collect(Collectors.toSet())));
  }

  private String key(CorpusPart part) {
    String own =
        Stream.of(
                part.documents().stream().flatMap(this::within),
                part.register().stream().flatMap(file -> one("register", file)),
                part.curated().stream().flatMap(file -> one("curated", file)))
            .flatMap(lines -> lines)
            .collect(Collectors.joining());
    return SourceText.fingerprint((common + own).getBytes(StandardCharsets.UTF_8));
  }

  private Stream<String> within(Path folder) {
    String prefix = "documents/" + folder.getFileName() + "/";
    return inputs.subMap(prefix, prefix + Character.MAX_VALUE).entrySet().stream()
        .map(MappedParts::line);
  }

  private Stream<String> one(String folder, Path file) {
    String name = folder + "/" + file.getFileName();
    return Stream.of(name + "=" + inputs.getOrDefault(name, "") + "\n");
  }

  private static String line(Map.Entry<String, String> input) {
    return input.getKey() + "=" + input.getValue() + "\n";
  }
}
