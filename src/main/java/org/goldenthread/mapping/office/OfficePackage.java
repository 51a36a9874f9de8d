package org.goldenthread.mapping.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.util.XMLHelper;
import org.goldenthread.fault.Failure;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The package of a DOCX or XLSX: parts of XML in a ZIP file, opened within limits. */
final class OfficePackage implements AutoCloseable {

  private static final int PARTS = 5_000;
  private static final long PART_BYTES = 64L << 20;
  private static final long ALL_BYTES = 256L << 20;
  private static final int OLE_MAGIC = 0xD0CF11E0;
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private final String name;
  private final OPCPackage parts;

  private OfficePackage(String name, OPCPackage parts) {
    this.name = name;
    this.parts = parts;
  }

  /**
   * Opens a file.
   *
   * @throws Failure if it is encrypted, broken, or unpacks to more than it may
   */
  static OfficePackage open(String name, byte[] bytes) {
    if (bytes.length >= 4 && magic(bytes) == OLE_MAGIC) {
      throw Failure.data(
          name, "encrypted, or of the kind before 2007; save it anew without a password");
    }
    try {
      unpacksWithinLimits(name, bytes);
      return new OfficePackage(name, OPCPackage.open(new ByteArrayInputStream(bytes)));
    } catch (IOException | InvalidFormatException | RuntimeException broken) {
      throw broken(name, broken);
    }
  }

  private static int magic(byte[] bytes) {
    return (bytes[0] & 0xff) << 24
        | (bytes[1] & 0xff) << 16
        | (bytes[2] & 0xff) << 8
        | (bytes[3] & 0xff);
  }

  private static void unpacksWithinLimits(String name, byte[] bytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int entries = 0;
    long all = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        long part = 0;
        entries++;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          part += read;
          if (part > PART_BYTES || all + part > ALL_BYTES || entries > PARTS) {
            throw Failure.data(
                name,
                "it unpacks to more than any document needs; save the part that matters anew");
          }
        }
        all += part;
      }
    }
  }

  /** What is said of a file that cannot be read. */
  static Failure broken(String name, Throwable cause) {
    if (cause instanceof Failure failure) {
      return failure;
    }
    String sentence = ": the file is broken or not what its name says; save it anew and add that";
    return new Failure(Failure.Code.DATA, name + sentence, cause);
  }

  /** The package as the library has it. */
  OPCPackage parts() {
    return parts;
  }

  /** The part that the file is about. */
  PackagePart main() throws InvalidFormatException {
    for (String kind : new String[] {RELATION, STRICT}) {
      for (PackageRelationship relation : parts.getRelationshipsByType(kind + "officeDocument")) {
        return parts.getPart(
            PackagingURIHelper.createPartName(
                PackagingURIHelper.resolvePartUri(
                    PackagingURIHelper.PACKAGE_ROOT_URI, relation.getTargetURI())));
      }
    }
    throw Failure.data(name, "there is no document in it; save it anew and add that");
  }

  /** The parts that belong to another in a named way, such as {@code footnotes}. */
  Optional<Element> related(PackagePart part, String way) {
    return relatedAll(part, way).findFirst();
  }

  /** All parts that belong to another in a named way, such as {@code header}. */
  Stream<Element> relatedAll(PackagePart part, String way) {
    try {
      return StreamSupport.stream(part.getRelationships().spliterator(), false)
          .filter(relation -> relation.getRelationshipType().endsWith("/relationships/" + way))
          .map(relation -> target(part, relation));
    } catch (InvalidFormatException broken) {
      throw broken(name, broken);
    }
  }

  private Element target(PackagePart part, PackageRelationship relation) {
    try {
      return root(part.getRelatedPart(relation));
    } catch (InvalidFormatException broken) {
      throw broken(name, broken);
    }
  }

  /** The outermost element of a part. Entities are not expanded. */
  Element root(PackagePart part) {
    try (InputStream in = part.getInputStream()) {
      return XMLHelper.newDocumentBuilder().parse(in).getDocumentElement();
    } catch (IOException | SAXException | RuntimeException broken) {
      throw broken(name, broken);
    }
  }

  @Override
  public void close() {
    parts.revert();
  }
}
