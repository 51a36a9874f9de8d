package org.goldenthread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.goldenthread.mapping.document.Ledger;
import org.goldenthread.mapping.document.SourceText;
import org.goldenthread.mapping.profile.Corpus;
import org.goldenthread.mapping.profile.Dossier;
import org.goldenthread.mapping.profile.PlanPart;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.record.DocumentReader;
import org.goldenthread.mapping.record.Reading;
import org.goldenthread.mapping.table.Table;
import org.goldenthread.mapping.table.TableReader;

/** A document of a few lines, written by a test, with the data files that tell how it is read. */
public final class Paper {

  private static final String SLUG = "paper";

  private final Path folder;
  private final int lines;

  private Paper(Path folder, int lines) {
    this.folder = folder;
    this.lines = lines;
  }

  /** A paper of the given lines in a folder of its own. */
  public static Paper of(Path folder, String... lines) throws IOException {
    String text = String.join("\n", lines) + "\n";
    Paper paper = new Paper(folder, lines.length);
    paper.write("documents/paper/paper.txt", text);
    paper.write(
        "documents/paper/document.yaml",
        String.join(
            "\n",
            "document: paper",
            "file: paper.txt",
            "sha256: " + SourceText.fingerprint(text.getBytes(StandardCharsets.UTF_8)),
            "title: A paper",
            "kind: improvement plan",
            "authority: northshire",
            "publisher: Northshire Council",
            "published: 2021-06",
            "source: Written for a test."));
    paper.corrections();
    paper.write("documents/paper/facts.yaml", "governance: []\n");
    paper.register();
    return paper;
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** All lines are one table, read with the given options. */
  public Paper plan(String... options) throws IOException {
    write(
        "documents/paper/profile.yaml",
        String.join(
                "\n",
                "plans:",
                "  - {plan: paper-2021, title: Plan, authority: northshire, kind: plan, date: 2021-06}",
                "parts:",
                "  - name: The table",
                "    lines: 1-" + lines,
                "    read: plan",
                "    plan: paper-2021",
                "    ")
            + String.join("\n    ", options)
            + "\n");
    return this;
  }

  /** Parts and further keys of the profile as they stand. */
  public Paper profile(String... profile) throws IOException {
    write("documents/paper/profile.yaml", String.join("\n", profile) + "\n");
    return this;
  }

  /** Corrections, one a line in flow style. */
  public Paper corrections(String... corrections) throws IOException {
    String items = corrections.length == 0 ? " []" : "\n  - " + String.join("\n  - ", corrections);
    write("documents/paper/corrections.yaml", "corrections:" + items + "\n");
    return this;
  }

  /** The register file as it stands. */
  public Paper register(String... register) throws IOException {
    write("register/register.yaml", String.join("\n", register) + "\n");
    return this;
  }

  /** The whole data folder, read and checked. */
  public Corpus corpus() {
    return Corpus.read(folder);
  }

  /** The paper with its data files. */
  public Dossier dossier() {
    return corpus().dossiers().get(0);
  }

  /** The names that it may use. */
  public Register names() {
    return corpus().register();
  }

  /** What a ledger says of the paper once it is read. */
  public Reading reading() {
    Corpus corpus = corpus();
    return DocumentReader.read(corpus.dossiers().get(0), corpus.register(), RealCorpus.families());
  }

  /** Its table, made whole. */
  public Table table() {
    return table(new Ledger(dossier().source()));
  }

  /** Its table, made whole, with account of each line. */
  public Table table(Ledger ledger) {
    Dossier dossier = dossier();
    return TableReader.read(dossier, (PlanPart) dossier.profile().parts().get(0), ledger);
  }

  /** Its ledger when its table alone is read. */
  public Ledger ledger() {
    Ledger ledger = new Ledger(dossier().source());
    table(ledger);
    return ledger;
  }

  /** The slug of every paper. */
  public static String slug() {
    return SLUG;
  }
}
