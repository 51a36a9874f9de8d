package org.goldenthread.answer.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.goldenthread.answer.search.KeptIndex;
import org.goldenthread.answer.search.TextSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of the words of a version, in a folder beside its N-Quads, so that no question waits
 * for it to be made. An index that was made by another program, of other N-Quads, or that is
 * damaged, is left aside: then the first search makes one in memory.
 */
final class WordsFolder {

  private static final Logger LOG = LoggerFactory.getLogger(WordsFolder.class);
  private static final String NAME = "words";

  private WordsFolder() {}

  /** The folder of a version. */
  static Path in(Path version) {
    return version.resolve(NAME);
  }

  /** Makes the index of what plain questions see, and forces it to the disk. */
  static void write(Path version, Manifest manifest, DatasetGraph dataset) throws IOException {
    kept(version, manifest).make(dataset.getDefaultGraph());
  }

  /** Attaches the index of a version to its dataset. */
  static void attachTo(DatasetGraph dataset, Path version, Manifest manifest) {
    try {
      TextSearch.attachTo(dataset, kept(version, manifest));
    } catch (IOException e) {
      LOG.debug("No mark at {}", version, e);
      TextSearch.attachTo(dataset);
    }
  }

  private static KeptIndex kept(Path version, Manifest manifest) throws IOException {
    return new KeptIndex(in(version), QuadsMark.of(KeptIndex.FORM, version, manifest));
  }
}
