package org.goldenthread.mapping.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tag tree of a PDF. Each tag and each mark is read once, wherever else the tree names it
 * again, so that a tree that bites its own tail ends. Used once.
 */
final class PdfTagReader {

  private static final int WIDEST = 200;
  private static final COSName ROW_SPAN = COSName.getPDFName("RowSpan");
  private static final COSName COL_SPAN = COSName.getPDFName("ColSpan");

  private final Map<PdfRun.Mark, List<PdfRun>> marked = new HashMap<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, String> roles = new HashMap<>();
  private int repeated;

  PdfTagReader(List<PdfRun> runs) {
    for (PdfRun run : runs) {
      if (run.mark().id() != PdfRun.Mark.NONE && !run.mark().artifact()) {
        marked.computeIfAbsent(run.mark(), key -> new ArrayList<>()).add(run);
      }
    }
  }

  /** The tree under a root, without what holds no text; the runs it holds are taken. */
  PdfTag.Element read(COSDictionary root) {
    COSDictionary map = root.getCOSDictionary(COSName.ROLE_MAP);
    if (map != null) {
      map.keySet().forEach(key -> roles.put(key.getName(), map.getNameAsString(key, "")));
    }
    List<PdfTag> kids = new ArrayList<>();
    kids(root.getDictionaryObject(COSName.K), null, kids, 0);
    return new PdfTag.Element("Document", 1, 1, "", kids);
  }

  /** The runs that no tag has claimed. */
  boolean claims(PdfRun run) {
    return run.mark().id() != PdfRun.Mark.NONE
        && !run.mark().artifact()
        && !marked.containsKey(run.mark());
  }

  /** How often the tree named again what it had named before. */
  int repeated() {
    return repeated;
  }

  private void kids(
      @Nullable COSBase base, @Nullable COSDictionary page, List<PdfTag> into, int depth) {
    COSBase kid = base instanceof COSObject object ? object.getObject() : base;
    if (kid instanceof COSArray array) {
      for (COSBase one : array) {
        kids(one, page, into, depth);
      }
    } else if (kid instanceof COSInteger id) {
      content(page, id.intValue(), into);
    } else if (kid instanceof COSDictionary dictionary) {
      kid(dictionary, page, into, depth);
    }
  }

  private void kid(COSDictionary kid, @Nullable COSDictionary page, List<PdfTag> into, int depth) {
    COSDictionary own = kid.getCOSDictionary(COSName.PG);
    COSDictionary here = own == null ? page : own;
    if (COSName.MCR.equals(kid.getCOSName(COSName.TYPE))) {
      COSBase stream = kid.getDictionaryObject(COSName.getPDFName("Stm"));
      content(stream instanceof COSDictionary form ? form : here, kid.getInt(COSName.MCID), into);
    } else if (kid.containsKey(COSName.S) && depth < PdfLimits.DEPTH) {
      element(kid, here, into, depth);
    }
  }

  private void element(
      COSDictionary kid, @Nullable COSDictionary page, List<PdfTag> into, int depth) {
    if (!seen.add(kid) || seen.size() > PdfLimits.TAGS) {
      repeated++;
      return;
    }
    List<PdfTag> kids = new ArrayList<>();
    kids(kid.getDictionaryObject(COSName.K), page, kids, depth + 1);
    String type = standard(kid.getNameAsString(COSName.S, ""));
    String actual = kid.getString(COSName.ACTUAL_TEXT, "");
    COSBase attributes = kid.getDictionaryObject(COSName.A);
    into.add(
        new PdfTag.Element(
            type, span(attributes, COL_SPAN), span(attributes, ROW_SPAN), actual, kids));
  }

  private void content(@Nullable COSDictionary stream, int id, List<PdfTag> into) {
    if (stream != null) {
      List<PdfRun> runs = marked.remove(new PdfRun.Mark(stream, id, false));
      if (runs != null) {
        into.add(new PdfTag.Content(runs));
      }
    }
  }

  private String standard(String type) {
    String name = type;
    for (int i = 0; i < 10 && roles.containsKey(name) && !PdfFlow.knows(name); i++) {
      name = roles.getOrDefault(name, name);
    }
    return name;
  }

  private static int span(@Nullable COSBase attributes, COSName key) {
    if (attributes instanceof COSDictionary dictionary) {
      return Math.min(WIDEST, Math.max(1, dictionary.getInt(key, 1)));
    }
    int widest = 1;
    if (attributes instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSDictionary one) {
          widest = Math.max(widest, span(one, key));
        }
      }
    }
    return widest;
  }
}
