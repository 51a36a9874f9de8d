package org.goldenthread.mapping.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** Follows the paths that a page draws and keeps the straight ones. One object a page. */
final class PdfStrokes {

  private static final int MOST = 20_000;
  private static final float THIN = 3;
  private static final float SHORT = 6;

  private final PDFStreamEngine engine;
  private final PdfSheet sheet;
  private final List<float[]> path = new ArrayList<>();
  private final List<PdfRule> rules = new ArrayList<>();
  private Point2D.Float at = new Point2D.Float();
  private Point2D.Float begin = new Point2D.Float();

  PdfStrokes(PDFStreamEngine engine, PdfSheet sheet) {
    this.engine = engine;
    this.sheet = sheet;
  }

  /** The lines found so far. */
  List<PdfRule> rules() {
    return rules;
  }

  /** What is to be called for each of the operators that draw. */
  List<OperatorProcessor> processors() {
    return List.of(
            "m", "l", "re", "h", "c", "v", "y", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n")
        .stream()
        .<OperatorProcessor>map(Stroke::new)
        .toList();
  }

  /** One operator. */
  private final class Stroke extends OperatorProcessor {
    private final String name;

    Stroke(String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      float[] numbers = numbers(operands);
      switch (name) {
        case "m" -> move(numbers);
        case "l" -> line(numbers);
        case "re" -> box(numbers);
        case "h" -> to(begin);
        case "c", "v", "y" -> curve(numbers);
        case "n" -> path.clear();
        case "f", "F", "f*" -> paint(true);
        default -> paint(false);
      }
    }
  }

  private static float[] numbers(List<COSBase> operands) {
    float[] numbers = new float[operands.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }

  private void move(float[] numbers) {
    if (numbers.length == 2) {
      at = seen(numbers[0], numbers[1]);
      begin = at;
    }
  }

  private void line(float[] numbers) {
    if (numbers.length == 2) {
      to(seen(numbers[0], numbers[1]));
    }
  }

  private void curve(float[] numbers) {
    if (numbers.length >= 4) {
      at = seen(numbers[numbers.length - 2], numbers[numbers.length - 1]);
    }
  }

  private void to(Point2D.Float end) {
    if (path.size() < MOST) {
      path.add(new float[] {at.x, at.y, end.x, end.y});
    }
    at = end;
  }

  private void box(float[] numbers) {
    if (numbers.length == 4) {
      move(new float[] {numbers[0], numbers[1]});
      to(seen(numbers[0] + numbers[2], numbers[1]));
      to(seen(numbers[0] + numbers[2], numbers[1] + numbers[3]));
      to(seen(numbers[0], numbers[1] + numbers[3]));
      to(begin);
    }
  }

  private Point2D.Float seen(float x, float y) {
    Point2D.Float point =
        engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    return sheet.seen(point.x, point.y);
  }

  /** Keeps what is drawn: of what is filled only boxes as thin as a line. */
  private void paint(boolean filled) {
    if (filled) {
      thinBox();
    } else {
      path.forEach(line -> keep(line[0], line[1], line[2], line[3]));
    }
    path.clear();
  }

  private void thinBox() {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = -Float.MAX_VALUE;
    for (int i = 0; i < path.size(); i++) {
      float[] line = path.get(i);
      left = Math.min(left, line[0]);
      top = Math.min(top, line[1]);
      right = Math.max(right, line[0]);
      bottom = Math.max(bottom, line[1]);
      if (i % 4 == 3) {
        if (Math.min(right - left, bottom - top) < THIN) {
          keep(left, top, right, bottom);
        }
        left = Float.MAX_VALUE;
        top = Float.MAX_VALUE;
        right = -Float.MAX_VALUE;
        bottom = -Float.MAX_VALUE;
      }
    }
  }

  private void keep(float x, float y, float x2, float y2) {
    float wide = Math.abs(x2 - x);
    float high = Math.abs(y2 - y);
    if (Math.min(wide, high) < THIN && Math.max(wide, high) > SHORT && rules.size() < MOST) {
      rules.add(new PdfRule(Math.min(x, x2), Math.min(y, y2), Math.max(x, x2), Math.max(y, y2)));
    }
  }
}
