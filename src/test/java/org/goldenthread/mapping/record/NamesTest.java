package org.goldenthread.mapping.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.Paper;
import org.goldenthread.RealCorpus;
import org.goldenthread.fault.Failure;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.profile.Register;
import org.goldenthread.mapping.profile.Register.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells cut into the names of the register by longest match. */
final class NamesTest {

  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

  @TempDir private Path folder;
  private Register register;

  @BeforeEach
  void write() throws IOException {
    register =
        Paper.of(folder, "1")
            .profile("parts:", "  - {name: All, lines: 1, read: prose}")
            .register(
                "bodies:",
                "  - {id: board, name: Safeguarding Board, kind: body, authority: northshire}",
                "  - {id: quality, name: Safeguarding Board Quality Group, kind: body, authority: northshire}",
                "  - {id: cabinet, name: Cabinet, kind: body, authority: northshire}",
                "  - {id: health, name: Health and Wellbeing Board, kind: body, authority: northshire}",
                "  - {id: old-team, name: Old Team, kind: body, authority: northshire, to: 2015}",
                "  - {id: new-team, name: New Team, kind: body, authority: northshire, from: 2022}",
                "  - {id: away, name: Away Board, kind: body, authority: southshire}",
                "  - {id: ofsted, name: Ofsted, kind: body, authority: england}",
                "  - id: steering-a",
                "    name: Board A Steering Group",
                "    kind: body",
                "    authority: northshire",
                "    aliases: [{text: Steering Group}]",
                "  - id: steering-b",
                "    name: Board B Steering Group",
                "    kind: body",
                "    authority: northshire",
                "    aliases: [{text: Steering Group, in: [plan-b]}]",
                "  - {id: audit, name: Audit, kind: mechanism, authority: northshire}",
                "posts:",
                "  - {id: dir, name: Children's Director (Care), authority: northshire}",
                "persons:",
                "  - {id: ann, name: Ann Day}")
            .names();
  }

  private Gazetteer gazetteer(String... scopes) {
    return new Gazetteer(register, "northshire", 2018, List.of(scopes));
  }

  private Names cut(String cell, String... fillers) {
    return Names.cut(Excerpt.printed(cell, 0), gazetteer("plan-a"), ALL, List.of(fillers));
  }

  private static List<String> ids(Names names) {
    return names.found().stream().map(name -> name.entry().id()).toList();
  }

  @Test
  void namesWithoutCommasAreToldApart() {
    Names names = cut("Cabinet Safeguarding Board Health & Wellbeing Board Audit");
    assertEquals(List.of("cabinet", "board", "health", "audit"), ids(names));
    assertEquals(List.of(), names.left());
  }

  @Test
  void theLongestNameWins() {
    assertEquals(
        List.of("quality", "board"),
        ids(cut("Safeguarding Board Quality Group Safeguarding Board")));
  }

  @Test
  void caseAmpersandApostropheAndSpaceDoNotMatter() {
    assertEquals(
        List.of("health", "health", "dir"),
        ids(
            cut(
                "HEALTH  AND\u00a0WELLBEING board, health &amp; wellbeing Board; Children’s director (Care)")));
  }

  @Test
  void aNameIsNotFoundInsideAWord() {
    Names names = cut("Cabinets of the Subcabinet");
    assertEquals(List.of(), ids(names));
    assertEquals(List.of("Cabinets", "Subcabinet"), names.left());
  }

  @Test
  void whatIsNoNameIsReportedNotGuessed() {
    Names names = cut("Cabinet Quality Circle and the Audit");
    assertEquals(List.of("cabinet", "audit"), ids(names));
    assertEquals(List.of("Quality", "Circle"), names.left());
  }

  @Test
  void fillersNameNobody() {
    Names names = cut("Monitored through Cabinet monthly", "monitored through", "Monthly");
    assertEquals(List.of("cabinet"), ids(names));
    assertEquals(List.of(), names.left());
  }

  @Test
  void aFillerLongerThanANameKeepsItFromBeingFound() {
    Names names = cut("Cabinet papers, Cabinet", "Cabinet papers");
    assertEquals(List.of("cabinet"), ids(names));
    assertEquals(16, names.found().get(0).start());
  }

  @Test
  void theBracketThatOpensInANameClosesIt() {
    Names names = cut("Children's Director (Care), Cabinet");
    Names.Name post = names.found().get(0);
    assertEquals("Children's Director (Care)", names.between(post.start(), post.end()));
  }

  @Test
  void aNameCountsOnlyInItsYears() {
    assertEquals(List.of(), ids(cut("Old Team New Team")));
    Gazetteer in2015 = new Gazetteer(register, "northshire", 2015, List.of());
    assertEquals(
        List.of("old-team"),
        ids(Names.cut(Excerpt.printed("Old Team New Team", 0), in2015, ALL, List.of())));
  }

  @Test
  void aNameCountsOnlyForItsAuthorityOrForEngland() {
    assertEquals(List.of("ofsted"), ids(cut("Away Board Ofsted")));
  }

  @Test
  void anAliasBoundToThePlanGoesBeforeOneThatIsNot() {
    Excerpt cell = Excerpt.printed("Steering Group", 0);
    assertEquals(List.of("steering-a"), ids(Names.cut(cell, gazetteer("plan-a"), ALL, List.of())));
    assertEquals(List.of("steering-b"), ids(Names.cut(cell, gazetteer("plan-b"), ALL, List.of())));
  }

  @Test
  void onlyTheKindsThatACellMayHoldAreFound() {
    Names names =
        Names.cut(
            Excerpt.printed("Ann Day Audit", 0),
            gazetteer(),
            EnumSet.of(Kind.MECHANISM),
            List.of());
    assertEquals(List.of("audit"), ids(names));
    assertEquals(List.of("Ann", "Day"), names.left());
  }

  @Test
  void aWholeTextMustBeTheName() {
    assertEquals("ann", gazetteer().whole(" Ann  Day ", ALL).orElseThrow().id());
    assertEquals(true, gazetteer().whole("Ann Day and others", ALL).isEmpty());
    assertEquals(true, gazetteer().whole("", ALL).isEmpty());
  }

  @Test
  void tagsAreNoWords() {
    assertEquals(List.of("cabinet", "audit"), ids(cut("<b>Cabinet</b><br/>Audit")));
  }

  @Test
  void theFourBodiesOfTheHardestCellAreToldApart() {
    Gazetteer names =
        new Gazetteer(
            RealCorpus.corpus().register(),
            "herefordshire",
            2014,
            List.of(
                "herefordshire-2014-10", "herefordshire-health-and-wellbeing-board-2014-10-16"));
    Excerpt cell =
        Excerpt.printed(
            "Directorate Leadership Team Children and Young People Partnership"
                + " Health & Wellbeing Board Cabinet",
            0);
    Names cut = Names.cut(cell, names, EnumSet.of(Kind.BODY, Kind.MECHANISM, Kind.POST), List.of());
    assertEquals(
        List.of(
            "Directorate Leadership Team",
            "Children and Young People Partnership",
            "Health & Wellbeing Board",
            "Cabinet"),
        cut.found().stream().map(name -> cut.between(name.start(), name.end())).toList());
    assertEquals(4, Set.copyOf(ids(cut)).size(), () -> "ids " + ids(cut));
    assertEquals(List.of(), cut.left());
  }

  @Test
  void aNameThatStandsForTwoEntriesIsRefused() throws IOException {
    register =
        Paper.of(folder, "1")
            .profile("parts:", "  - {name: All, lines: 1, read: prose}")
            .register(
                "bodies:",
                "  - {id: board-a, name: Joint Board, kind: body, authority: northshire}",
                "  - {id: board-b, name: Joint Board, kind: body, authority: northshire}")
            .names();
    Gazetteer names = gazetteer();
    Failure refused =
        assertThrows(
            Failure.class,
            () -> Names.cut(Excerpt.printed("the Joint Board", 0), names, ALL, List.of()));
    assertEquals(
        "register: one name stands for 'board-a' and for 'board-b' in the same document;"
            + " say with 'in' which of them the document means",
        refused.getMessage());
  }
}
