package org.goldenthread.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.fault.Failure;

/**
 * All documents and the register, as the data folder holds them. Immutable and safe to share.
 *
 * @param folder the data folder
 * @param register the bodies, posts and persons that documents name
 * @param dossiers the documents in the order of their slugs
 * @param curated what readers judged
 */
public record Corpus(Path folder, Register register, List<Dossier> dossiers, Curated curated) {

  /**
   * Reads the data folder and checks every data file against the document it speaks of.
   *
   * @param folder the folder that holds {@code documents/}, {@code register/} and {@code curated/}
   * @throws Failure naming file and line of the first thing that does not fit
   */
  public static Corpus read(Path folder) {
    Register register = Register.read(folder.resolve("register"));
    List<Dossier> dossiers = folders(folder).parallel().map(Dossier::read).toList();
    checkPlans(dossiers);
    return new Corpus(folder, register, dossiers, Curated.read(folder.resolve("curated")));
  }

  private static void checkPlans(List<Dossier> dossiers) {
    Set<String> known = new HashSet<>();
    for (Dossier dossier : dossiers) {
      for (Profile.Plan plan : dossier.profile().plans()) {
        if (!known.add(plan.plan())) {
          throw dossier.fault(
              "profile.yaml",
              plan.writtenAt(),
              "the plan '" + plan.plan() + "' is described twice; choose another slug");
        }
      }
    }
  }

  private static Stream<Path> folders(Path folder) {
    Path documents = folder.resolve("documents");
    try (Stream<Path> folders = Files.list(documents)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new Failure(
          Failure.Code.DATA,
          documents + ": the documents folder cannot be read; name the data folder with --data",
          unreadable);
    }
  }
}
