package org.goldenthread.mapping.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.Paper;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who leads, in the forms in which the plans say so. */
final class LeadReaderTest {

  @TempDir private Path folder;
  private final List<String> unplaced = new ArrayList<>();
  private LeadReader reader;

  @BeforeEach
  void write() throws IOException {
    Register register =
        Paper.of(folder, "1")
            .profile("parts:", "  - {name: All, lines: 1, read: prose}")
            .register(
                "bodies:",
                "  - {id: board, name: Safeguarding Board, kind: body, authority: northshire, aliases: [{text: NSB}]}",
                "posts:",
                "  - {id: head, name: Head of Visiting, authority: northshire}",
                "  - {id: chair, name: Chair of Quality, authority: northshire}",
                "  - {id: director, name: Director, authority: northshire}",
                "persons:",
                "  - {id: ann, name: Ann Day}",
                "  - {id: bob, name: Bob Night, aliases: [{text: Mr Night}]}")
            .names();
    Gazetteer names = new Gazetteer(register, "northshire", 2021, List.of());
    reader =
        new LeadReader(
            names,
            register,
            Map.of(
                "AD", holding("head", "Head of Visiting", "ann", "Ann Day", "AD", ""),
                "NSB", holding("", "Safeguarding Board", "", "", "NSB", "board")),
            Map.of("bob", holding("chair", "Chair of Quality", "bob", "Bob Night", "", "")),
            Map.of("director", holding("director", "Director", "bob", "Bob Night", "", "")));
  }

  private static Holding holding(
      String post, String postName, String holder, String name, String initials, String body) {
    return new Holding(post, postName, holder, name, initials, body, Stated.NOTHING, 1);
  }

  private List<Lead> names(String cell) {
    return reader.names(Excerpt.printed(cell, 0), "test", List.of(), unplaced::add);
  }

  private List<Lead> initials(String cell) {
    return reader.initials(Excerpt.printed(cell, 0), "test", List.of("tbc"), unplaced::add);
  }

  private static String shown(Lead lead) {
    return String.join(
        "; ",
        lead.name(),
        lead.stated().value(),
        (lead.isGroup() ? "body " : "post ") + lead.entry(),
        String.join(",", lead.initials()),
        lead.holderName());
  }

  @Test
  void aPostWithInitialsInBrackets() {
    List<Lead> leads = names("Head of Visiting (AB)");
    assertEquals(
        List.of("Head of Visiting; Head of Visiting (AB); post head; AB; "),
        leads.stream().map(LeadReaderTest::shown).toList());
    assertEquals(List.of(), unplaced);
  }

  @Test
  void twoSetsOfInitialsAreKeptAsPrinted() {
    assertEquals(List.of("AB & CD"), names("Head of Visiting (AB & CD)").get(0).initials());
    assertEquals(List.of(), unplaced);
  }

  @Test
  void aGroupThatLeads() {
    assertEquals(
        "Safeguarding Board; Safeguarding Board; body board; ; ",
        shown(names("Safeguarding Board").get(0)));
  }

  @Test
  void aBodyThatOwnsThePostLeadsNothingItself() {
    assertEquals(
        List.of("Chair of Quality; Chair of Quality; post chair; ; "),
        names("Safeguarding Board, Chair of Quality").stream().map(LeadReaderTest::shown).toList());
  }

  @Test
  void aPostWithThePersonWhoHoldsIt() {
    assertEquals(
        List.of("Head of Visiting; Head of Visiting, Ann Day; post head; ; Ann Day"),
        names("Head of Visiting, Ann Day").stream().map(LeadReaderTest::shown).toList());
  }

  @Test
  void aPersonWithAPostInBrackets() {
    assertEquals(
        List.of("Head of Visiting; Ann Day (Head of Visiting); post head; ; Ann Day"),
        names("Ann Day (Head of Visiting)").stream().map(LeadReaderTest::shown).toList());
  }

  @Test
  void aPersonWhosePostTheDocumentTellsElsewhere() {
    assertEquals(
        "Chair of Quality; Mr Night; post chair; ; Bob Night", shown(names("Mr Night").get(0)));
  }

  @Test
  void aPersonWithoutAKnownPost() {
    assertEquals("; Ann Day; post ; ; Ann Day", shown(names("Ann Day").get(0)));
  }

  @Test
  void aPostWhoseHolderTheGlossaryTells() {
    assertEquals("Director; Director; post director; ; Bob Night", shown(names("Director").get(0)));
  }

  @Test
  void severalLeadsInTheirOrder() {
    assertEquals(
        List.of("head", "board", "director"),
        names("Head of Visiting (AB) Safeguarding Board and Director").stream()
            .map(Lead::entry)
            .toList());
  }

  @Test
  void anUnknownNameIsReported() {
    assertEquals(List.of(), names("Keeper of Keys"));
    assertEquals(List.of("Keeper", "Keys"), unplaced);
  }

  @Test
  void initialsAloneAreReadByTheIndexOfTheDocument() {
    List<Lead> leads = initials("AD / NSB");
    assertEquals(
        List.of(
            "Head of Visiting; AD; post head; AD; Ann Day",
            "Safeguarding Board; NSB; body board; NSB; "),
        leads.stream().map(LeadReaderTest::shown).toList());
  }

  @Test
  void initialsThatNobodyExplainsStayInitials() {
    assertEquals("; XY; post ; XY; ", shown(initials("XY").get(0)));
    assertEquals(List.of(), unplaced);
  }

  @Test
  void aCellWithoutInitialsIsReported() {
    assertEquals(List.of(), initials("everybody, tbc"));
    assertEquals(List.of("everybody"), unplaced);
  }

  @Test
  void wordsBesideInitialsAreReported() {
    assertEquals(
        List.of("AD"),
        initials("AD to sign off (tbc)").stream().map(l -> l.initials().get(0)).toList());
    assertEquals(List.of("to", "sign", "off"), unplaced);
  }
}
