package org.kinscope.api.study;

import static org.kinscope.api.study.CliffTables.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kinscope.analytics.measure.association.Association;
import org.kinscope.analytics.measure.association.MantelHaenszel;
import org.kinscope.analytics.study.bundle.Contrast;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.bundle.Pair;
import org.kinscope.analytics.study.bundle.Stack;
import org.kinscope.analytics.study.city.BundleStudy;
import org.kinscope.analytics.study.reform.GateRemoval;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;

/** Bundling as tables. */
public final class BundleTables {

    private BundleTables() {}

    /** {@return all tables of the study, the gates apart} */
    public static List<StudyTable> of(BundleStudy study) {
        return List.of(
                lattice(study.lattice()),
                programmes(study.lattice()),
                divisions(study.lattice()),
                pairs(study.pairs()),
                contrast(study.contrast()),
                stacks(study.families().stream().map(BundleStudy.Seen::stack).toList()));
    }

    /** {@return status → programme → yuan → lost on exit} */
    public static StudyTable lattice(Lattice lattice) {
        StudyTable table =
                new StudyTable(
                        "lattice",
                        new Words("捆绑格：身份开放的项目", "What each status opens"),
                        Column.key("status", "身份", "status"),
                        Column.key("programme", "项目", "programme"),
                        Column.key(
                                "tie",
                                "gate 门槛，condition 条件，gives 身份本身",
                                "gate, condition, or gives: the status's own money"),
                        Column.count("holders", "持有该身份的户数", "families with the status"),
                        Column.count("losing", "失去身份即失去的户数", "families that would lose of it"),
                        Column.yuan(
                                "lost_a_year",
                                "失去身份每年损失（元，扣除落入身份所得）",
                                "lost on exit, yuan a year, what they fall to taken off"),
                        Column.count(
                                "amount_not_known",
                                "会失去而金额未知的户数",
                                "families that would lose an amount that is not known"),
                        Column.key("basis", "依据", "source and article"));
        for (Lattice.Row row : lattice.rows()) {
            table.row(
                    row.edge().status(),
                    row.edge().programme(),
                    row.edge().tie().name().toLowerCase(Locale.ROOT),
                    row.holders(),
                    row.losing(),
                    row.lost(),
                    row.notKnown(),
                    row.edge().basis());
        }
        return table;
    }

    /** {@return BI of each programme} */
    public static StudyTable programmes(Lattice lattice) {
        StudyTable table =
                new StudyTable(
                        "programmes",
                        new Words("各项目的捆绑份额", "Bundle share of each programme"),
                        Column.key("programme", "项目", "programme"),
                        Column.yuan("value_a_year", "每年金额（元）", "yuan a year"),
                        Column.yuan("lost", "其中系于身份（元）", "of it, hanging on statuses"),
                        Column.figure("share", "份额", "share"));
        for (Lattice.Programme one : lattice.programmes()) {
            table.row(one.code(), one.value(), one.lost(), number(one.share()));
        }
        return table;
    }

    /** {@return BI of each division} */
    public static StudyTable divisions(Lattice lattice) {
        StudyTable table =
                new StudyTable(
                        "divisions",
                        new Words("各区划的捆绑份额", "Bundle share of each division"),
                        Column.key("division", "区划", "division"),
                        Column.count("families", "应享救助的户数", "families with aid by the rules"),
                        Column.yuan("value_a_year", "每年金额（元）", "yuan a year"),
                        Column.yuan("lost", "捆绑价值（元）", "bundle value, yuan a year"),
                        Column.figure("share", "捆绑份额", "bundle share"));
        for (Lattice.Division one : lattice.divisions()) {
            table.row(one.code(), one.families(), one.value(), one.lost(), number(one.share()));
        }
        return table;
    }

    /** {@return pairs of programmes with their label} */
    public static StudyTable pairs(List<Pair> pairs) {
        StudyTable table =
                new StudyTable(
                        "pairs",
                        new Words("项目对", "Pairs of programmes"),
                        Column.key("a", "项目", "programme"),
                        Column.key("b", "项目", "programme"),
                        Column.count("families", "两项都可能享受的户数", "families that could have either"),
                        Column.count("both", "同时领取的户数", "families that have both"),
                        Column.figure("lift", "提升度", "lift"),
                        Column.figure("jaccard", "雅卡尔系数", "Jaccard"),
                        Column.figure("phi", "φ", "phi"),
                        Column.figure("odds_ratio", "优势比", "odds ratio"),
                        Column.figure("q", "费希尔精确检验 q 值", "q of Fisher's exact test"),
                        Column.figure(
                                "within_odds_ratio",
                                "按登记身份分层的共同优势比",
                                "common odds ratio within recorded statuses"),
                        Column.figure("within_q", "分层精确检验 q 值", "q of the exact test within them"),
                        Column.key("label", "判断", "what it is"));
        for (Pair one : pairs) {
            Association over = one.marginal();
            MantelHaenszel within = one.within();
            table.row(
                    one.a(),
                    one.b(),
                    one.families(),
                    over == null ? null : over.counts().both(),
                    over == null ? null : number(over.lift()),
                    over == null ? null : number(over.jaccard()),
                    over == null ? null : number(over.phi()),
                    over == null ? null : number(over.oddsRatio()),
                    number(one.q()),
                    within == null ? null : number(within.oddsRatio()),
                    number(one.withinQ()),
                    one.label().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return table;
    }

    /** {@return what is received just below each line and just above it} */
    public static StudyTable contrast(Map<String, List<Contrast>> lines) {
        StudyTable table =
                new StudyTable(
                        "contrast",
                        new Words("界线两侧实领", "Received aid on both sides of each line"),
                        Column.key("line", "界线", "line"),
                        Column.key("programme", "项目（all：全部）", "programme; all: together"),
                        Column.count("below", "界线以下附近户数", "families near and below"),
                        Column.count("above", "界线及以上附近户数", "families near, at it or above"),
                        Column.yuan("mean_below", "以下户均每年（元）", "mean below, yuan a year"),
                        Column.yuan("mean_above", "以上户均每年（元）", "mean above, yuan a year"),
                        Column.yuan("contrast", "差额（元）", "difference"));
        new TreeMap<>(lines)
                .forEach(
                        (line, rows) -> {
                            for (Contrast row : rows) {
                                table.row(
                                        line,
                                        row.programme(),
                                        row.below(),
                                        row.above(),
                                        row.meanBelow(),
                                        row.meanAbove(),
                                        row.contrast());
                            }
                        });
        return table;
    }

    /** {@return how many programmes run at once} */
    public static StudyTable stacks(List<Stack> stacks) {
        StudyTable table =
                new StudyTable(
                        "stacks",
                        new Words("政策叠加", "Stack depth"),
                        Column.ordinal("depth", "同时运行的项目数", "programmes that run at once"),
                        Column.count("families", "户数", "families"),
                        Column.count(
                                "many_departments",
                                "其中涉及两个以上部门",
                                "of these, with more than one department"),
                        Column.count(
                                "displaced",
                                "其中有项目被较高者取代",
                                "of these, with a programme displaced by another"));
        Map<Integer, int[]> depths = new TreeMap<>();
        for (Stack one : stacks) {
            int[] counts = depths.computeIfAbsent(one.depth(), _ -> new int[3]);
            counts[0]++;
            counts[1] +=
                    !one.levels().isEmpty() && one.levels().getLast().departments().size() > 1
                            ? 1
                            : 0;
            counts[2] += one.displaced().isEmpty() ? 0 : 1;
        }
        depths.forEach((depth, c) -> table.row(depth, c[0], c[1], c[2]));
        return table;
    }

    /** {@return gates by what taking them away would do, ranked} */
    public static StudyTable gates(List<GateRemoval> gates) {
        StudyTable table =
                new StudyTable(
                        "gates",
                        new Words("取消门槛的排序", "Gates by what taking them away would do"),
                        Column.ordinal("rank", "位次", "rank"),
                        Column.key("programme", "项目", "programme"),
                        Column.count("newly_due", "新增户数", "families it would come to"),
                        Column.yuan("cost_a_year", "每年增支（元）", "cost more, yuan a year"),
                        Column.whole("notches", "消除的断点数", "notches that would go"),
                        Column.yuan(
                                "no_longer_at_stake",
                                "不再面临的越线损失（元/年）",
                                "yuan a year no longer at stake at the next boundary"),
                        Column.count("amount_not_known", "金额未知的份数", "grants of unknown amount"));
        int rank = 0;
        for (GateRemoval one : gates) {
            table.row(
                    ++rank,
                    one.programme(),
                    one.newly(),
                    one.cost(),
                    one.notches(),
                    one.atStake(),
                    one.notKnown());
        }
        return table;
    }
}
