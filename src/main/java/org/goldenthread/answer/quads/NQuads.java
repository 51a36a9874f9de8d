package org.goldenthread.answer.quads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;

/** Reads compressed files of N-Quads. */
public final class NQuads {

  private static final int BUFFER = 1 << 16;

  private NQuads() {}

  /**
   * Sends every statement of a file; answers the SHA-256 of its N-Quads.
   *
   * @throws IOException when the file cannot be read, is damaged or is no N-Quads
   */
  public static String read(Path file, StreamRDF receiver) throws IOException {
    MessageDigest digest = Checksum.start();
    try (InputStream in =
        new DigestInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), digest)) {
      RDFParser.source(in)
          .lang(Lang.NQUADS)
          .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
          .checking(false)
          .resolveURIs(false)
          .parse(receiver);
    } catch (RiotException e) {
      throw new IOException("it is no N-Quads (" + e.getMessage() + ")", e);
    }
    return Checksum.finish(digest);
  }
}
