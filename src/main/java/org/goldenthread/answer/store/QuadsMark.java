package org.goldenthread.answer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What lies beside the N-Quads of a version and is made of them says so by a mark. With another
 * mark it was made by another program, or the N-Quads have changed since: then it is left aside.
 */
final class QuadsMark {

  private QuadsMark() {}

  /** The mark of what has this form, with the N-Quads as they are now. */
  static String of(String form, Path version, Manifest manifest) throws IOException {
    Path data = version.resolve(StoreFolder.DATA);
    return String.join(
        ", ",
        form,
        manifest.sha256(),
        String.valueOf(Files.size(data)),
        Files.getLastModifiedTime(data).toString());
  }
}
