package org.kinscope.api.trap;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.UnaidedEntitled;
import org.kinscope.analytics.measure.interval.Wilson;
import org.kinscope.analytics.measure.survival.Interval;
import org.kinscope.analytics.trap.End;
import org.kinscope.analytics.trap.LossAndLeaving;
import org.kinscope.analytics.trap.SaidReasons;
import org.kinscope.analytics.trap.Stayers;
import org.kinscope.analytics.trap.Staying;
import org.kinscope.api.study.StudyTable;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Stays in tier 1 as tables. */
public final class TrapTables {

    private TrapTables() {}

    /** {@return a row a group} */
    public static StudyTable groups(Staying staying) {
        StudyTable table =
                new StudyTable(
                        "stays",
                        new Words("第一层在册时长与退出", "Stays in tier 1"),
                        Column.key("group", "组别", "group"),
                        Column.count("stays", "在册段数", "stays seen"),
                        Column.count("ended", "已结束", "of them ended"),
                        Column.figure("median_months", "中位时长（月）", "median, months"),
                        Column.figure("median_low", "95% 下限", "95 % interval, low"),
                        Column.figure("median_high", "95% 上限", "95 % interval, high"),
                        Column.count("over_means", "收入超标或转第二层", "ended over means"),
                        Column.count("died", "死亡", "ended by death"),
                        Column.count("moved", "迁出", "ended by moving away"),
                        Column.count("other", "其他", "ended otherwise"),
                        Column.count("could_return", "退出后满十二个月", "ends followed for twelve months"),
                        Column.count("returned", "十二个月内再入", "back within twelve months"),
                        Column.figure("returned_share", "再入率", "share back"),
                        Column.figure("returned_low", "95% 下限", "95 % interval, low"),
                        Column.figure("returned_high", "95% 上限", "95 % interval, high"));
        for (Staying.Group g : staying.groups()) {
            Wilson back = g.returning();
            table.row(
                    g.name(),
                    g.stays(),
                    g.ended(),
                    months(g.median().value()),
                    months(g.median().low()),
                    months(g.median().high()),
                    g.ends().getOrDefault(End.OVER_MEANS, 0),
                    g.ends().getOrDefault(End.DIED, 0),
                    g.ends().getOrDefault(End.MOVED, 0),
                    g.ends().getOrDefault(End.OTHER, 0),
                    g.couldReturn(),
                    g.returned(),
                    back == null ? null : share(back.share()),
                    back == null ? null : share(back.low()),
                    back == null ? null : share(back.high()));
        }
        return table;
    }

    /** {@return a row a group and number of months} */
    public static StudyTable curves(Staying staying) {
        StudyTable table =
                new StudyTable(
                        "staying",
                        new Words("若干个月后仍在册及已退出的比例", "Shares that stay and that have left"),
                        Column.key("group", "组别", "group"),
                        Column.key("months", "月数", "months since the first day"),
                        Column.count("at_risk", "仍在观察", "still watched"),
                        Column.figure("staying", "仍在册（KM）", "Kaplan and Meier"),
                        Column.figure("low", "95% 下限", "95 % interval, low"),
                        Column.figure("high", "95% 上限", "95 % interval, high"),
                        Column.figure("over_means", "收入超标退出（AJ）", "left over means"),
                        Column.figure("died", "死亡（AJ）", "died"),
                        Column.figure("moved", "迁出（AJ）", "moved away"),
                        Column.figure("other", "其他（AJ）", "left otherwise"));
        for (Staying.Group g : staying.groups()) {
            for (Staying.At at : g.at()) {
                Interval.Ends ends = at.interval();
                table.row(
                        g.name(),
                        at.months(),
                        at.atRisk(),
                        share(at.staying()),
                        ends == null ? null : share(ends.low()),
                        ends == null ? null : share(ends.high()),
                        share(at.gone().getOrDefault(End.OVER_MEANS, 0.0)),
                        share(at.gone().getOrDefault(End.DIED, 0.0)),
                        share(at.gone().getOrDefault(End.MOVED, 0.0)),
                        share(at.gone().getOrDefault(End.OTHER, 0.0)));
            }
        }
        return table;
    }

    /** {@return who stays above the line, and beside them who is entitled and has no aid} */
    public static StudyTable beside(Stayers stayers, UnaidedEntitled unaided) {
        StudyTable table =
                new StudyTable(
                        "stayers",
                        new Words("超标仍在册与应助未助", "Above the line and in, entitled and out"),
                        Column.count("stayers", "收入达标满半年仍在册（户）", "units of trap.stay"),
                        Column.count("with_able", "其中有劳动年龄且不在学者", "with somebody of working age"),
                        Column.count("unaided_families", "应助未助家庭", "entitled families unaided"),
                        Column.count("unaided_people", "应助未助人数", "their people"));
        table.row(stayers.units(), stayers.withAble(), unaided.families(), unaided.people());
        return table;
    }

    /** {@return who leaves, by what would be lost, within types} */
    public static StudyTable loss(LossAndLeaving loss) {
        StudyTable table =
                new StudyTable(
                        "loss_and_leaving",
                        new Words("退出损失与退出", "What would be lost, and who leaves"),
                        Column.key("type", "类型：劳动能力，人数", "able to work or not, people"),
                        Column.key("loss", "损失高于同类中位", "more or less than the type's middle"),
                        Column.count("units", "户数", "units"),
                        Column.count("left", "观察期内退出", "left while watched"),
                        Column.figure("mean_loss", "年均损失（元）", "mean loss, yuan a year"));
        for (LossAndLeaving.Row row : loss.rows()) {
            table.row(
                    row.type(),
                    row.more() ? "more" : "less",
                    row.units(),
                    row.left(),
                    row.meanLoss());
        }
        return table;
    }

    /** {@return how stays ended by the registers, beside what the department wrote} */
    public static StudyTable reasons(SaidReasons said) {
        StudyTable table =
                new StudyTable(
                        "exit_reasons",
                        new Words("退出：登记推断与部门所写", "Ends by the registers and as written"),
                        Column.key("register", "登记推断", "by the registers of a month around"),
                        Column.key("written", "部门所写退出原因", "reason that the department wrote"),
                        Column.key("agreement", "是否一致", "what the two are to each other"),
                        Column.count("stays", "在册段数", "stays that ended so"));
        for (SaidReasons.Row row : said.rows()) {
            table.row(
                    row.end().name().toLowerCase(Locale.ROOT),
                    row.said().name().toLowerCase(Locale.ROOT),
                    row.agreement().name().toLowerCase(Locale.ROOT),
                    row.count());
        }
        return table;
    }

    private static @Nullable String months(@Nullable Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
