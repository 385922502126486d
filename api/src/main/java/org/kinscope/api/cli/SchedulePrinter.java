package org.kinscope.api.cli;

import java.io.PrintWriter;
import org.kinscope.analytics.schedule.Schedule;
import org.kinscope.analytics.schedule.Schedule.Boundary;
import org.kinscope.analytics.schedule.Schedule.Change;
import org.kinscope.analytics.schedule.Schedule.Piece;

/** R(y) as lines of text: pieces, and between them the programmes that change. */
final class SchedulePrinter {

    private final PrintWriter out;
    private final Language language;

    SchedulePrinter(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(Schedule schedule) {
        out.println();
        out.println(
                language.of(
                        "收入—可支配曲线 R(y)（每月，元；按次发放和金额未知的项目不计）",
                        "R(y), yuan a month (what is given by event or is not known is left out)"));
        for (int i = 0; i < schedule.pieces().size(); i++) {
            if (i > 0) {
                print(schedule.boundaries().get(i - 1));
            }
            Piece piece = schedule.pieces().get(i);
            out.println(
                    "  y "
                            + piece.from()
                            + " – "
                            + piece.to()
                            + ": R "
                            + piece.start()
                            + " – "
                            + piece.end()
                            + " · "
                            + switch (piece.direction()) {
                                case RISING -> language.of("上升", "rising");
                                case FLAT -> language.of("持平", "flat");
                                case FALLING -> language.of("下降", "falling");
                            }
                            + (piece.varying().isEmpty()
                                    ? ""
                                    : " · "
                                            + language.of("随收入变动：", "varies: ")
                                            + String.join(", ", piece.varying())));
        }
        if (schedule.pieces().isEmpty()) {
            out.println(language.of("  当地低保标准未知，无法计算", "  the standard is not known"));
        }
        out.flush();
    }

    private void print(Boundary boundary) {
        StringBuilder line = new StringBuilder("    @ ").append(boundary.at());
        if (boundary.isNotch()) {
            line.append(language.of(" 损失 ", " loses ")).append(boundary.drop());
            line.append(language.of("，追平收入 ", ", made up at "))
                    .append(boundary.breakEven() == null ? "?" : boundary.breakEven());
        }
        for (Change change : boundary.changes()) {
            line.append("; ")
                    .append(change.programme())
                    .append(' ')
                    .append(
                            switch (change.turn()) {
                                case BEGINS -> language.of("开始", "begins");
                                case ENDS -> language.of("终止", "ends");
                                case JUMPS -> language.of("跳变", "jumps");
                                case BENDS -> language.of("转折", "bends");
                            })
                    .append(' ')
                    .append(change.before())
                    .append(" → ")
                    .append(change.after());
        }
        out.println(line);
    }
}
