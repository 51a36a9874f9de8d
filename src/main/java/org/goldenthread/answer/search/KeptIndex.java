package org.goldenthread.answer.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index on disk that is made once, with a memory that does not grow with the graph, and only
 * read afterwards.
 *
 * @param folder of its files
 * @param origin says what it is made from: an index of another origin is not trusted
 */
public record KeptIndex(Path folder, String origin) {

  /**
   * Part of every origin. To be counted up when an index comes to hold something else of the same
   * graph: other properties, stems or fields.
   */
  public static final String FORM = "golden-thread words 2, Lucene " + Version.LATEST;

  private static final Logger LOG = LoggerFactory.getLogger(KeptIndex.class);

  /** Makes the index of a graph, in a folder that is not there yet, and forces it to the disk. */
  public void make(Graph graph) throws IOException {
    try (Directory directory = directory()) {
      new IndexBuilder(graph).build(directory, origin);
    }
  }

  /** The index, when there is one that can be trusted. */
  Optional<LuceneIndex> open() {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      LuceneIndex index = checked(directory());
      if (index.origin().equals(origin)) {
        return Optional.of(index);
      }
      index.close();
      LOG.debug("The index at {} is of another origin", folder);
    } catch (IOException | RuntimeException e) { // Lucene fails in many ways on damaged files.
      LOG.debug("No index at {}", folder, e);
    }
    return Optional.empty();
  }

  private static LuceneIndex checked(Directory directory) throws IOException {
    try {
      for (String file : directory.listAll()) {
        try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
          CodecUtil.checksumEntireFile(in);
        }
      }
      return LuceneIndex.open(directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /**
   * Without Lucene's locks: who makes the index has locked the store, and nobody writes afterwards.
   * Mapped memory would be as fast, with warnings of later Javas.
   */
  private Directory directory() throws IOException {
    return new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
  }
}
