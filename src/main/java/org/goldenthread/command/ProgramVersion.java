package org.goldenthread.command;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.CRC32;
import org.goldenthread.fault.Failure;
import picocli.CommandLine;

/**
 * The version of the program: its number, and a mark of its code, so that a changed program maps
 * anew.
 */
final class ProgramVersion implements CommandLine.IVersionProvider {

  ProgramVersion() {}

  @Override
  public String[] getVersion() {
    return new String[] {"Golden Thread " + text()};
  }

  static String text() {
    String number =
        Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("unpacked");
    return number + code().map(mark -> "+" + mark).orElse("");
  }

  /** Whether the version tells one state of the code from another. */
  static boolean isMarked() {
    return code().isPresent();
  }

  /** A checksum of the program's own jar; nothing when it runs from loose classes. */
  private static Optional<String> code() {
    CodeSource source = Main.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return Optional.empty();
      }
      CRC32 checksum = new CRC32();
      checksum.update(Files.readAllBytes(jar));
      return Optional.of("%08x".formatted(checksum.getValue()));
    } catch (IOException | URISyntaxException e) {
      throw new Failure(Failure.Code.STORE, "The program's own file cannot be read: " + e, e);
    }
  }
}
