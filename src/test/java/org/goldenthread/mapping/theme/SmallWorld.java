package org.goldenthread.mapping.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.goldenthread.mapping.document.Excerpt;
import org.goldenthread.mapping.record.Paragraph;
import org.goldenthread.mapping.record.Stated;

/** Three themes and statements made by hand. */
final class SmallWorld {

  static final Scheme SCHEME =
      new Scheme(
          List.of(
              new Theme("workforce", Optional.empty(), List.of("Workforce")),
              new Theme(
                  "supervision", Optional.of("workforce"), List.of("Supervision", "one to one")),
              new Theme(
                  "private-fostering", Optional.empty(), List.of("Private fostering", "kinship")),
              new Theme("foster-care", Optional.empty(), List.of("Fostering"))));

  static final Weights WEIGHTS = Weights.standard();
  static final FeatureReader READER = new FeatureReader(SCHEME, WEIGHTS);

  private SmallWorld() {}

  static Paragraph paragraph(String inspection, int number, String words) {
    return new Paragraph(
        inspection,
        String.valueOf(number),
        "area for improvement",
        "Areas for improvement",
        "",
        new Stated(words, Excerpt.EMPTY, "by hand"),
        number);
  }

  static Chapter chapter(String inspection, String date, String... words) {
    return new Chapter(
        inspection,
        "somewhere",
        date,
        inspection,
        IntStream.range(0, words.length)
            .mapToObj(i -> subject(paragraph(inspection, i + 1, words[i])))
            .toList());
  }

  private static Subject subject(Paragraph paragraph) {
    return new Subject(
        paragraph, READER.read(List.of(new Field(paragraph.text().value(), 1))), true);
  }
}
