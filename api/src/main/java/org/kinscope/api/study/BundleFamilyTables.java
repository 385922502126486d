package org.kinscope.api.study;

import static org.kinscope.api.study.CliffTables.number;

import java.util.Map;
import org.kinscope.analytics.study.bundle.Bundle;
import org.kinscope.analytics.study.bundle.Holding;
import org.kinscope.analytics.study.bundle.Stack;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** The bundles of single families as tables. */
public final class BundleFamilyTables {

    private BundleFamilyTables() {}

    /** {@return an empty table of families; for whoever may see them} */
    public static StudyTable units() {
        return new StudyTable(
                "bundle-units",
                new Words("各户的捆绑", "What each family's statuses carry"),
                Column.key("subject_kind", "救助家庭或户籍户", "aid unit or household"),
                Column.key("subject_key", "编号", "its number"),
                Column.key("division", "区划", "division"),
                Column.key("statuses", "身份", "statuses by the rules"),
                Column.yuan("value_a_year", "应享救助（元/年）", "aid by the rules, yuan a year"),
                Column.yuan("bundle_value", "捆绑价值（元/年）", "bundle value, yuan a year"),
                Column.figure("bundle_share", "捆绑份额", "bundle share"),
                Column.figure("share_beside_cash", "不含身份本身的钱", "the same beside its own money"),
                Column.figure("share_beside_medical", "不含医疗", "the same without medical aid"),
                Column.yuan("received_a_year", "实领（元/年）", "received, yuan a year"),
                Column.whole("depth", "同时运行的项目数", "programmes that run at once"),
                Column.key(
                        "not_known", "会失去而金额未知的项目", "programmes lost whose amount is not known"));
    }

    /** Adds a family to the table of families. */
    public static void row(
            StudyTable units, Subject subject, Holding holding, Bundle bundle, Stack stack) {
        boolean known = bundle.isEvaluated();
        units.row(
                subject.kind().code(),
                subject.key(),
                holding.divisionCode(),
                known ? String.join(" ", bundle.statuses()) : null,
                known ? bundle.value() : null,
                known ? bundle.lost() : null,
                known ? number(bundle.share()) : null,
                known ? number(bundle.shareBesideCash()) : null,
                known ? number(bundle.shareBesideMedical()) : null,
                holding.all(),
                stack.depth(),
                String.join(" ", bundle.notKnown()));
    }

    /** {@return the programmes that run for a family, month by month} */
    public static StudyTable stack(Stack stack) {
        StudyTable table =
                new StudyTable(
                        "stack",
                        new Words("政策叠加逐月", "What runs, month by month"),
                        Column.day("day", "日期", "day"),
                        Column.whole("depth", "项目数", "how many programmes run"),
                        Column.key("programmes", "项目", "which"),
                        Column.key("departments", "部门", "departments that decided them"),
                        Column.key(
                                "displaced", "被取代的项目（按规则）", "displaced by another, by the rules"));
        for (Stack.Level level : stack.levels()) {
            boolean last = level.equals(stack.levels().getLast());
            table.row(
                    level.day(),
                    level.programmes().size(),
                    String.join(" ", level.programmes()),
                    String.join(" ", level.departments()),
                    last
                            ? String.join(
                                    " ",
                                    stack.displaced().stream()
                                            .map(d -> d.programme() + "<" + d.by())
                                            .toList())
                            : null);
        }
        return table;
    }

    /** {@return what a family's statuses carry, programme by programme} */
    public static StudyTable family(Bundle bundle) {
        StudyTable table =
                new StudyTable(
                        "bundle",
                        new Words("这一家的捆绑", "What this family's statuses carry"),
                        Column.key("status", "身份（all：全部）", "status; all: together"),
                        Column.key("programme", "项目", "programme"),
                        Column.yuan("before", "每年（元）", "yuan a year"),
                        Column.yuan("after", "失去身份后（元）", "after the loss, yuan a year"),
                        Column.yuan("lost", "损失（元）", "lost"));
        for (Bundle.Loss loss : bundle.losses()) {
            table.row("all", loss.programme(), loss.before(), loss.after(), loss.lost());
        }
        bundle.onExit()
                .forEach(
                        (status, losses) -> {
                            for (Bundle.Loss loss : losses) {
                                table.row(
                                        status,
                                        loss.programme(),
                                        loss.before(),
                                        loss.after(),
                                        loss.lost());
                            }
                        });
        for (Map.Entry<String, Yuan> one : bundle.byStatus().entrySet()) {
            table.row(one.getKey(), "shapley", null, null, one.getValue());
        }
        for (String open : bundle.notKnown()) {
            table.row("all", open, null, null, null);
        }
        return table;
    }
}
