package org.kinscope.api.study;

import static org.kinscope.api.study.CliffTables.number;

import java.util.List;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Single families at their cliffs, as tables. */
public final class PositionTables {

    private PositionTables() {}

    /** {@return each family with its place; for whoever may see the families} */
    public static StudyTable units(List<Position> positions) {
        StudyTable table =
                new StudyTable(
                        "units",
                        new Words("各户位置", "Where each family stands"),
                        Column.key("subject_kind", "救助家庭或户籍户", "aid unit or household"),
                        Column.key("subject_key", "编号", "its number"),
                        Column.key("division", "区划", "division"),
                        Column.yuan("income", "家庭月收入（元）", "income, yuan a month"),
                        Column.yuan("resources", "R（元/月）", "R(I), yuan a month"),
                        Column.key("line", "下一断点", "next boundary at which something is lost"),
                        Column.figure("distance", "距离（收入比界线）", "distance, share of the boundary"),
                        Column.yuan("loss_a_year", "越线每年损失（元）", "loss by crossing, yuan a year"),
                        Column.yuan(
                                "break_even_gain",
                                "追平所需每月增收（元）",
                                "gain a month that makes up for it"),
                        Column.whole(
                                "months",
                                "每月增收 δ 时追平所需月数",
                                "months until then at delta more every month"),
                        Column.figure("emtr", "EMTR(δ)", "EMTR(delta)"),
                        Column.figure("emtr_slope", "其中补差", "of it, slope"),
                        Column.figure("emtr_notch", "其中断点", "of it, notches"),
                        Column.figure("ptr", "参与税率", "participation tax rate"),
                        Column.key("dominated_by", "处于哪一断点的被支配区间", "in whose dominated range"));
        for (Position one : positions) {
            Position.Line next = one.next().orElse(null);
            Position.Rate rate = one.rate();
            table.row(
                    one.subject().kind().code(),
                    one.subject().key(),
                    one.divisionCode(),
                    one.isPlaced() ? one.income() : null,
                    one.resources(),
                    next == null ? null : next.line(),
                    next == null ? null : number(next.distance()),
                    next == null ? null : next.loss(),
                    one.breakEvenGain().orElse(null),
                    one.monthsToBreakEven().orElse(null),
                    rate == null ? null : number(rate.all()),
                    rate == null ? null : number(rate.slope()),
                    rate == null ? null : number(rate.notch()),
                    number(one.participationRate()),
                    one.dominatedBy().map(Position.Line::line).orElse(null));
        }
        return table;
    }

    /** {@return which programmes R(y) leaves out, in words} */
    public static List<Words> leftOut(Position position) {
        return position.notKnown().stream()
                .map(
                        p ->
                                new Words(
                                        p + " 的金额未知，未计入 R(y)",
                                        p + ": the amount is not known and not in R(y)"))
                .toList();
    }

    /** {@return the boundaries of one family} */
    public static StudyTable boundaries(Position position) {
        StudyTable table =
                new StudyTable(
                        "boundaries",
                        new Words("这一家的界线", "The boundaries of this family"),
                        Column.key("line", "在此终止的身份", "the status that ends there"),
                        Column.yuan("at", "收入（元/月）", "income, yuan a month"),
                        Column.yuan("loss_a_year", "越线每年损失（元）", "loss by crossing, yuan a year"),
                        Column.yuan("break_even", "追平收入（元/月）", "break-even income, yuan a month"),
                        Column.yuan(
                                "dominated_width", "被支配区间宽度（元/月）", "width of the dominated range"),
                        Column.figure("distance", "距离（收入比界线）", "distance, share of the boundary"),
                        Column.key("programmes", "变动的项目", "programmes that change"));
        for (Position.Line line : position.boundaries()) {
            table.row(
                    line.line(),
                    line.at(),
                    line.loss(),
                    line.breakEven(),
                    line.dominatedWidth(),
                    number(line.distance()),
                    String.join(" ", line.programmes()));
        }
        return table;
    }
}
