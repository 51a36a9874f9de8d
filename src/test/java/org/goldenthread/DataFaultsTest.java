package org.goldenthread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong in the data folder is told in one sentence with file, line and remedy. */
final class DataFaultsTest {

  private static final String SLUG = "buckinghamshire-improvement-plan-2018-11";
  private static final String FOLDER = "documents/" + SLUG;
  private static final String TEXT = FOLDER + "/" + SLUG + ".txt";
  private static final String PROFILE = FOLDER + "/profile.yaml";
  private static final String CORRECTIONS = FOLDER + "/corrections.yaml";
  private static final String FACTS = FOLDER + "/facts.yaml";

  @TempDir private Path folder;
  private DataCopy data;

  @BeforeEach
  void copyOneDocument() throws IOException {
    data = DataCopy.of(SLUG, folder);
  }

  private void assertDiffers(byte[] changed) throws IOException {
    String described = SourceText.fingerprint(Files.readAllBytes(data.document(SLUG)));
    String found = SourceText.fingerprint(changed);
    Files.write(data.document(SLUG), changed);
    data.assertFault(
        TEXT,
        "the document differs from its description (SHA-256 "
            + found
            + ", described as "
            + described
            + "); restore the published file or describe the new one in document.yaml");
  }

  @Test
  void theCopyItselfIsMapped() {
    assertEquals(1, data.map().readings().size());
  }

  @Test
  void aMissingDocumentIsNamed() throws IOException {
    Files.delete(data.document(SLUG));
    data.assertFault(TEXT, "the document is missing; put the published text there");
  }

  @Test
  void aTruncatedDocumentIsNotRead() throws IOException {
    byte[] whole = Files.readAllBytes(data.document(SLUG));
    assertDiffers(Arrays.copyOf(whole, whole.length / 2));
  }

  @Test
  void anEmptyDocumentIsNotRead() throws IOException {
    assertDiffers(new byte[0]);
  }

  @Test
  void oneChangedByteIsNoticed() throws IOException {
    byte[] bytes = Files.readAllBytes(data.document(SLUG));
    bytes[1000] ^= 1;
    assertDiffers(bytes);
  }

  @Test
  void aDocumentThatIsNotUtf8IsNotRead() throws IOException {
    String text = Files.readString(data.document(SLUG)).replaceFirst("Ofsted", "Ofst\u00e9d");
    int line = (int) text.substring(0, text.indexOf('\u00e9')).lines().count();
    text = text.replaceAll("[^\\x00-\\xff]", "x");
    data.describeAnew(SLUG, text.getBytes(StandardCharsets.ISO_8859_1));
    data.assertFault(
        TEXT + ":" + line, "the document is not UTF-8; convert it and describe the new file");
  }

  @Test
  void aDocumentWithMoreLinesThanItsPartsIsNoticed() throws IOException {
    String text = Files.readString(data.document(SLUG)) + "\nOne line more.\n";
    data.describeAnew(SLUG, text.getBytes(StandardCharsets.UTF_8));
    data.assertFault(
        PROFILE + ":1", "the parts end at line 209 of 210; every line belongs to one part");
  }

  @Test
  void aMissingDataFileIsNamed() throws IOException {
    Files.delete(folder.resolve(FACTS));
    data.assertFault(FACTS, "the data file is missing; write it");
  }

  @Test
  void aProfileThatNamesAnUnknownColumnIsRefused() throws IOException {
    data.replace(PROFILE, "carry: [lead, due]", "carry: [leader, due]");
    data.assertFault(
        PROFILE + ":49",
        "the column 'leader' is not one of [number, action, lead, due, progress, rating];"
            + " name one of these");
  }

  @Test
  void aProfileThatNamesAHeaderNobodyPrintsIsRefused() throws IOException {
    data.replace(PROFILE, "Timescale", "Deadline");
    data.assertFault(
        PROFILE + ":49",
        "the header [ID, Action, Lead, Deadline, Progress, RAG] is printed nowhere in lines"
            + " 48-151; give the cells as the document prints them");
  }

  @Test
  void aHeaderWithACellTooFewIsRefused() throws IOException {
    data.replace(PROFILE, "[ID, Action, Lead, Timescale, Progress, RAG]", "[ID, Action]");
    data.assertFault(PROFILE + ":49", "a header has 2 cells where 6 columns are named");
  }

  @Test
  void anUnknownKeyIsRefused() throws IOException {
    data.replace(PROFILE, "leads: posts", "leaders: posts");
    data.assertFault(PROFILE + ":49", "the key 'leaders' is not known here; correct or remove it");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() throws IOException {
    data.replace(PROFILE, "    leads: posts", "    leads: posts\n    leads: posts");
    data.assertFault(PROFILE + ":60", "the key 'leads' stands twice; remove one");
  }

  @Test
  void aKeyThatIsMissingIsAskedFor() throws IOException {
    data.replace(PROFILE, "    kind: improvement plan\n", "");
    data.assertFault(PROFILE + ":24", "the key 'kind' is missing; add it");
  }

  @Test
  void aProfileThatIsNoYamlIsRefused() throws IOException {
    data.replace(PROFILE, "carry: [lead, due]", "carry: [lead, due");
    data.assertFault(
        PROFILE + ":59", "this is not YAML (while parsing a flow sequence); correct it");
  }

  @Test
  void aPatternThatIsNoPatternIsRefused() throws IOException {
    data.replace(PROFILE, "pattern: '(\\d+\\.\\d+)'", "pattern: '(\\d+\\.\\d+'");
    data.assertFault(PROFILE + ":56", "'(\\d+\\.\\d+' is no regular expression; correct it");
  }

  @Test
  void aLineNumberThatIsNoNumberIsRefused() throws IOException {
    data.replace(CORRECTIONS, "line: 138", "line: next");
    data.assertFault(CORRECTIONS + ":7", "'next' is no whole number; correct it");
  }

  @Test
  void linesThatRunBackwardsAreRefused() throws IOException {
    data.replace(PROFILE, "lines: 48-151", "lines: 151-48");
    data.assertFault(PROFILE + ":49", "the lines 151-48 run backwards");
  }

  @Test
  void aGapBetweenTwoPartsIsRefused() throws IOException {
    data.replace(PROFILE, "lines: 48-151", "lines: 49-151");
    data.assertFault(
        PROFILE + ":49",
        "the part 'Ofsted recommendations' begins at line 49 where line 48 is the next to be read;"
            + " every line belongs to one part");
  }

  @Test
  void aPartOfAPlanThatIsNotDescribedIsRefused() throws IOException {
    data.replace(
        PROFILE,
        "    plan: buckinghamshire-2018-11\n    part: rec",
        "    plan: buckinghamshire-2019\n    part: rec");
    data.assertFault(
        PROFILE + ":49",
        "the plan 'buckinghamshire-2019' is not described under 'plans'; describe it there");
  }

  @Test
  void aBrokenWordThatNobodyPrintsIsRefused() throws IOException {
    data.replace(PROFILE, "    leads: posts", "    leads: posts\n    rejoin: [Imp rovement]");
    data.assertFault(
        PROFILE + ":49",
        "the part 'Ofsted recommendations' prints 'Imp rovement' nowhere; remove it from 'rejoin'");
  }

  @Test
  void aStatementOfAnUnknownFieldIsRefused() throws IOException {
    data.replace(PROFILE, "field: overall", "field: mood");
    data.assertFault(
        PROFILE + ":12",
        "an inspection states start, end, published or overall, not 'mood'; use one of these");
  }

  @Test
  void aJudgementThatIsNotQuotedAsPrintedIsRefused() throws IOException {
    data.replace(PROFILE, "quote: \"the Adoption Service judged to be good\"", "quote: excellent");
    data.assertFault(PROFILE + ":16", "line 9 does not print 'excellent'; quote it as printed");
  }

  @Test
  void aCorrectionMustFindItsWords() throws IOException {
    data.replace(CORRECTIONS, "  Richard Nash and", "  Richard Nush and");
    data.assertFault(
        CORRECTIONS + ":7",
        "line 138 does not print '  Richard Nush and'; give the words as the document prints them");
  }

  @Test
  void aCorrectionOfALineThatIsNotThereIsRefused() throws IOException {
    data.replace(CORRECTIONS, "line: 138", "line: 1380");
    data.assertFault(CORRECTIONS + ":7", "the document has 209 lines, not line 1380");
  }

  @Test
  void aCorrectionThatSaysTwoThingsIsRefused() throws IOException {
    data.replace(CORRECTIONS, "    mended: \"\\t\"", "    mended: \"\\t\"\n    join: true");
    data.assertFault(
        CORRECTIONS + ":3",
        "a correction says one of 'mended', 'move', 'join: true', 'begin: true', 'carry'");
  }

  @Test
  void aCorrectionWithoutAReasonIsRefused() throws IOException {
    data.replace(CORRECTIONS, "    reason: action 6.2", "    # action 6.2");
    data.assertFault(CORRECTIONS + ":3", "the key 'reason' is missing; add it");
  }

  @Test
  void wordsMovedToACellThatIsNotThereAreRefused() throws IOException {
    data.replace(CORRECTIONS, "move: {line: 140, column: lead", "move: {line: 2, column: lead");
    data.assertFault(
        CORRECTIONS + ":7",
        "words are moved to line 2, column 'lead', where 'Ofsted recommendations' has no such cell;"
            + " name a row and column of it");
  }

  @Test
  void aFactWithAWrongQuoteIsRefused() throws IOException {
    data.replace(FACTS, "SMT to use the team scorecards", "SMT to lose the team scorecards");
    data.assertFault(
        FACTS + ":17",
        "line 102 does not print 'SMT to lose the team scorecards to effectively monitor all LAC"
            + " visits.'; quote it as printed");
  }

  @Test
  void aFactOfALineThatIsNotThereIsRefused() throws IOException {
    data.replace(FACTS, "line: 102", "line: 1020");
    data.assertFault(FACTS + ":17", "the document has 209 lines, not line 1020");
  }

  @Test
  void aFactWithoutAQuoteIsRefused() throws IOException {
    data.replace(
        FACTS,
        "quote: \"SMT to use the team scorecards to effectively monitor all LAC visits.\", ",
        "");
    data.assertFault(FACTS + ":17", "a fact needs its quote, and one line for each piece");
  }

  @Test
  void aFactOfAnUnknownRelationIsRefused() throws IOException {
    data.replace(FACTS, "relation: monitors", "relation: watches");
    data.assertFault(
        FACTS + ":3",
        "the relation 'watches' is not one of [member, chair, reports to, part of, monitors,"
            + " oversees, accountable to]; use one of these");
  }

  @Test
  void aFactOfABodyThatTheRegisterLacksIsRefused() throws IOException {
    data.replace(FACTS, "body: buckinghamshire-smt", "body: buckinghamshire-smc");
    data.assertFault(
        FACTS + ":14", "the register has no 'buckinghamshire-smc'; add it or correct the id");
  }

  @Test
  void aFactThatNamesAnUnknownPostIsRefused() throws IOException {
    data.replace(FACTS, "post: buckinghamshire-childrens-improvement-adviser", "post: adviser");
    data.assertFault(FACTS + ":13", "the register has no 'adviser'; add it or correct the id");
  }

  @Test
  void oneIdForTwoNamesIsRefused() throws IOException {
    data.write("register/z.yaml", "persons:\n  - {id: nick-john, name: Nick Jones}\n");
    data.assertFault(
        "register/z.yaml:2", "the id 'nick-john' already stands for 'Nick John'; choose another");
  }

  @Test
  void oneIdForTwoKindsIsRefused() throws IOException {
    data.write("register/z.yaml", "posts:\n  - {id: nick-john, name: Nick John}\n");
    data.assertFault(
        "register/z.yaml:2", "the id 'nick-john' already stands for 'Nick John'; choose another");
  }

  @Test
  void anIdThatIsNoSlugIsRefused() throws IOException {
    data.write("register/z.yaml", "posts:\n  - {id: Head of it, name: Head}\n");
    data.assertFault("register/z.yaml:2", "the id 'Head of it' is not a slug such as a-board-2");
  }

  @Test
  void aResemblanceToNobodyIsRefused() throws IOException {
    data.write(
        "register/z.yaml",
        "posts:\n  - {id: head, name: Head, authority: x, uncertain: [{other: tail, reason: r}]}\n");
    data.assertFault("register/z.yaml:2", "the register has no 'tail'; add it or correct the id");
  }

  @Test
  void aDocumentInAFolderOfAnotherNameIsRefused() throws IOException {
    Path twin = folder.resolve("documents/twin");
    Files.createDirectories(twin);
    try (var files = Files.list(folder.resolve(FOLDER))) {
      for (Path file : files.toList()) {
        Files.copy(file, twin.resolve(file.getFileName()));
      }
    }
    data.assertFault(
        "documents/twin/document.yaml",
        "the document '" + SLUG + "' lies in the folder 'twin'; give both one name");
  }

  @Test
  void oneSlugForTwoPlansIsRefused() throws IOException {
    data.replace(
        PROFILE,
        "plans:\n",
        "plans:\n  - {plan: buckinghamshire-2018-11, title: Twin, authority: b, kind: k, date: 2018-11}\n");
    data.assertFault(
        PROFILE + ":25",
        "the plan 'buckinghamshire-2018-11' is described twice; choose another slug");
  }

  @Test
  void aFolderWithoutDocumentsIsNamed() throws IOException {
    data = new DataCopy(Files.createDirectories(folder.resolve("empty/register")).getParent());
    Failure failure = assertThrows(Failure.class, data::map);
    assertEquals(
        folder.resolve("empty/documents")
            + ": the documents folder cannot be read; name the data folder with --data",
        failure.getMessage());
  }
}
