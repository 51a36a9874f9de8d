package org.goldenthread.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;

/** Reads files of N-Quads. */
final class NQuads {

  private NQuads() {}

  /**
   * Sends every statement of a file; answers the SHA-256 of its bytes.
   *
   * @throws IOException when the file cannot be read or is no N-Quads
   */
  static String read(Path file, StreamRDF receiver) throws IOException {
    MessageDigest digest = Checksum.start();
    try (InputStream in =
        new DigestInputStream(
            new BufferedInputStream(Files.newInputStream(file), 1 << 16), digest)) {
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
