package org.goldenthread.answer.quads;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangNQuads;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.RiotLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;

/** Reads compressed files of N-Quads. */
public final class NQuads {

  private static final int BUFFER = 1 << 16;

  private static final ErrorHandler STRICT = ErrorHandlerFactory.errorHandlerExceptions();

  private NQuads() {}

  /** Takes IRIs as they stand: they were checked when they were made, and checking is slow. */
  private static final class AsWritten extends ParserProfileStd {

    private AsWritten() {
      super(
          RiotLib.factoryRDF(),
          STRICT,
          IRIxResolver.create().noBase().allowRelative(true).build(),
          PrefixMapFactory.create(),
          RIOT.getContext().copy(),
          /* checking= */ false,
          /* strictMode= */ false);
    }

    @Override
    public Node createURI(String iri, long line, long column) {
      return getFactorRDF().createURI(iri);
    }
  }

  /**
   * Sends every statement of a file; answers the SHA-256 of its N-Quads.
   *
   * @throws IOException when the file cannot be read, is damaged or is no N-Quads
   */
  public static String read(Path file, StreamRDF receiver) throws IOException {
    MessageDigest digest = Checksum.start();
    try (InputStream in =
        new DigestInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), digest)) {
      Tokenizer tokens = TokenizerText.create().source(in).errorHandler(STRICT).build();
      receiver.start();
      new LangNQuads(tokens, new AsWritten(), receiver).parse();
      receiver.finish();
    } catch (RiotException e) {
      throw new IOException("it is no N-Quads (" + e.getMessage() + ")", e);
    }
    return Checksum.finish(digest);
  }
}
