package org.goldenthread.answer.store;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one published version of the graph was made from.
 *
 * <p>An immutable value. Two versions with the same {@link #version()} hold the same statements.
 *
 * @param program version of the program that mapped
 * @param inputs SHA-256 of every input file, by its path
 * @param counts what was mapped, as the mapping reports it
 * @param quads number of statements
 * @param sha256 checksum of the canonical N-Quads
 */
public record Manifest(
    String program,
    @JsonDeserialize(as = TreeMap.class) SortedMap<String, String> inputs,
    @JsonDeserialize(as = TreeMap.class) SortedMap<String, Long> counts,
    long quads,
    String sha256) {

  /** Copies the maps. */
  public Manifest {
    inputs = new TreeMap<>(inputs);
    counts = new TreeMap<>(counts);
  }

  /** A manifest of statements that are not written yet: their number and checksum are unknown. */
  public static Manifest draft(
      String program, Map<String, String> inputs, Map<String, Long> counts) {
    return new Manifest(program, new TreeMap<>(inputs), new TreeMap<>(counts), 0, "");
  }

  /** The identity of the content: the first half of the checksum. */
  public String version() {
    return sha256.substring(0, Math.min(32, sha256.length()));
  }

  /** Whether this version was made by the same program from the same files. */
  public boolean madeFrom(String otherProgram, Map<String, String> otherInputs) {
    return program.equals(otherProgram) && inputs.equals(otherInputs);
  }

  Manifest sealed(long writtenQuads, String checksum) {
    return new Manifest(program, inputs, counts, writtenQuads, checksum);
  }
}
