package org.kinscope.api.study;

import static org.kinscope.api.study.CliffTables.number;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.inequality.Redistribution;
import org.kinscope.analytics.study.reform.Outcome;
import org.kinscope.analytics.study.reform.Outcome.Summary;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Reforms side by side, as tables. */
public final class ReformTables {

    private ReformTables() {}

    /** {@return all tables of the outcomes} */
    public static List<StudyTable> of(List<Outcome> outcomes) {
        return List.of(summary(outcomes), costs(outcomes), bands(outcomes));
    }

    /** {@return each set of rules in a row, those of today first} */
    public static StudyTable summary(List<Outcome> outcomes) {
        StudyTable table =
                new StudyTable(
                        "summary",
                        new Words("方案对照", "Reforms side by side"),
                        Column.key("reform", "方案（today：现行）", "reform; today: as it is"),
                        Column.yuan("cost_a_year", "每年支出（元）", "known cost, yuan a year"),
                        Column.yuan("more", "比现行多（元）", "more than today"),
                        Column.count("winners", "受益户数", "families with more"),
                        Column.count("losers", "受损户数", "families with less"),
                        Column.count("dominated", "处于被支配区间的户数", "families in a dominated range"),
                        Column.count("on_cliff", "边际税率超过 1 的户数", "families with EMTR above 1"),
                        Column.yuan("cliff_gap", "cliffGap（元/月）", "cliffGap, yuan a month"),
                        Column.yuan(
                                "dominated_width",
                                "被支配区间宽度合计（元/月）",
                                "width of all dominated ranges, yuan a month"),
                        Column.yuan(
                                "at_stake_10",
                                "界线以下 10% 内越线损失合计（元/年）",
                                "yuan a year at stake within 10 % below a boundary"),
                        Column.yuan("bundle_value", "捆绑价值（元/年）", "bundle value, yuan a year"),
                        Column.figure("fgt0", "贫困人户率", "FGT(0)"),
                        Column.figure("fgt1", "贫困距", "FGT(1)"),
                        Column.figure("fgt2", "贫困距平方", "FGT(2)"),
                        Column.figure("reranking", "G−C", "G - C"),
                        Column.whole("overtaken", "被反超的对数", "pairs overtaken"));
        if (!outcomes.isEmpty()) {
            Outcome first = outcomes.getFirst();
            row(table, "today", first.today(), null, null, null);
        }
        for (Outcome one : outcomes) {
            row(
                    table,
                    one.reform().name(),
                    one.then(),
                    one.more(),
                    one.bands().stream().mapToInt(Outcome.Band::winners).sum(),
                    one.bands().stream().mapToInt(Outcome.Band::losers).sum());
        }
        return table;
    }

    private static void row(
            StudyTable table,
            String name,
            Summary rules,
            @Nullable Yuan more,
            @Nullable Integer winners,
            @Nullable Integer losers) {
        long stake =
                rules.exposure().bands().stream()
                        .filter(b -> b.percent() == 10)
                        .mapToLong(b -> b.atStake().fen())
                        .sum();
        Redistribution index = rules.reranking().index();
        Outcome.Fgt poor = rules.poor();
        table.row(
                name,
                rules.yearly(),
                more,
                winners,
                losers,
                rules.exposure().dominated(),
                rules.exposure().onCliff(),
                rules.exposure().gap(),
                rules.exposure().dominatedWidth(),
                new Yuan(stake),
                rules.bundled(),
                poor == null ? null : number(poor.headcount()),
                poor == null ? null : number(poor.gap()),
                poor == null ? null : number(poor.squared()),
                index == null ? null : number(index.reranking()),
                rules.reranking().overtaken());
    }

    /** {@return what each programme costs in each area, by each reform} */
    public static StudyTable costs(List<Outcome> outcomes) {
        StudyTable table =
                new StudyTable(
                        "costs",
                        new Words("各项目各地支出", "Cost by programme and area"),
                        Column.key("reform", "方案", "reform"),
                        Column.key("programme", "项目", "programme"),
                        Column.key("area", "区划", "area"),
                        Column.count("newly_due", "新增户数", "families it comes to"),
                        Column.count("no_more_due", "退出户数", "families it leaves"),
                        Column.yuan("before", "现行每年（元）", "today, yuan a year"),
                        Column.yuan("after", "方案每年（元）", "by the reform, yuan a year"),
                        Column.yuan("more", "增支（元）", "more"),
                        Column.count("amount_not_known", "金额未知的份数", "grants of unknown amount"));
        for (Outcome outcome : outcomes) {
            for (Outcome.Cost cost : outcome.costs()) {
                table.row(
                        outcome.reform().name(),
                        cost.programme(),
                        cost.area(),
                        cost.newly(),
                        cost.noMore(),
                        cost.before(),
                        cost.after(),
                        cost.more(),
                        cost.notKnown());
            }
        }
        return table;
    }

    /** {@return winners and losers by their distance to the line of dibao} */
    public static StudyTable bands(List<Outcome> outcomes) {
        StudyTable table =
                new StudyTable(
                        "winners",
                        new Words("受益与受损", "Winners and losers by distance to the line of dibao"),
                        Column.key("reform", "方案", "reform"),
                        Column.ordinal("from", "距离下限（%）", "distance from, percent of the line"),
                        Column.ordinal("to", "距离上限（%）", "distance to, percent of the line"),
                        Column.count("families", "户数", "families"),
                        Column.count("winners", "受益户数", "families with more"),
                        Column.count("losers", "受损户数", "families with less"),
                        Column.yuan("won", "受益合计（元/年）", "won, yuan a year"),
                        Column.yuan("lost", "受损合计（元/年）", "lost, yuan a year"));
        for (Outcome outcome : outcomes) {
            for (Outcome.Band band : outcome.bands()) {
                table.row(
                        outcome.reform().name(),
                        band.from(),
                        band.to(),
                        band.families(),
                        band.winners(),
                        band.losers(),
                        band.won(),
                        band.lost());
            }
        }
        return table;
    }
}
