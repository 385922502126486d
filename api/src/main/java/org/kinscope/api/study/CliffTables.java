package org.kinscope.api.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.measure.bunching.BunchingEstimate;
import org.kinscope.analytics.measure.density.DensityEstimate;
import org.kinscope.analytics.measure.density.McCrary;
import org.kinscope.analytics.measure.rd.RdEstimate;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.city.CliffStudy;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.analytics.study.cliff.Empirical;
import org.kinscope.analytics.study.cliff.Exposure;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.analytics.study.cliff.Reranking;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** The cliff as tables. */
public final class CliffTables {

    private CliffTables() {}

    /** {@return all tables of the study} */
    public static List<StudyTable> of(CliffStudy study, StudyTerms terms) {
        return List.of(
                exposure(study.positions(), terms.delta(), terms.digits()),
                bands(study.positions(), terms.delta(), terms.digits()),
                reranking(study.positions()),
                empirical(study.empirical()),
                LimitTables.limits(study.limits(), terms.digits()));
    }

    /** {@return what has to be said beside} */
    public static List<Words> caveats() {
        List<Words> all = new ArrayList<>(Empirical.caveats());
        all.add(LimitTables.caveat());
        return all;
    }

    /** {@return a row for the city and one for each division} */
    public static StudyTable exposure(List<Position> positions, Yuan delta, int digits) {
        StudyTable table =
                new StudyTable(
                        "exposure",
                        new Words("悬崖暴露", "Exposure to cliffs"),
                        Column.key("division", "区划（all：全部）", "division; all: together"),
                        Column.count("placed", "收入已知的户数", "families with a known income"),
                        Column.count("not_evaluated", "无法判断的户数", "families that cannot be placed"),
                        Column.count("dominated", "处于被支配区间的户数", "families in a dominated range"),
                        Column.count(
                                "on_cliff", "边际税率超过 1 的户数", "families with EMTR(delta) above 1"),
                        Column.figure(
                                "cliff_share", "其占比（cliffShare）", "their share of those placed"),
                        Column.count("on_notch", "其中因断点者", "of these, families that cross a notch"),
                        Column.count(
                                "in_slope_trap",
                                "断点以外、补差吃掉八成以上者",
                                "families that lose over 0.8 of delta to falling aid, notches apart"),
                        Column.yuan(
                                "cliff_gap",
                                "cliffGap：每月损失合计（元）",
                                "cliffGap, yuan a month of all together"),
                        Column.yuan("delta", "步长 δ（元/月）", "delta, yuan a month"),
                        Column.yuan(
                                "dominated_width",
                                "被支配区间宽度合计（元/月）",
                                "width of all dominated ranges, yuan a month"),
                        Column.count(
                                "amounts_not_known",
                                "R(y) 未计入金额未知项目的户数",
                                "families of whose R aid of unknown amount is left out"));
        parts(positions, digits)
                .forEach(
                        (division, part) -> {
                            Exposure e = Exposure.of(part, delta);
                            table.row(
                                    division,
                                    e.placed(),
                                    e.notEvaluated(),
                                    e.dominated(),
                                    e.onCliff(),
                                    number(e.cliffShare()),
                                    e.onNotch(),
                                    e.inSlopeTrap(),
                                    e.gap(),
                                    e.delta(),
                                    e.dominatedWidth(),
                                    e.amountsNotKnown());
                        });
        return table;
    }

    /** {@return a row for each boundary and distance, of the city and of each division} */
    public static StudyTable bands(List<Position> positions, Yuan delta, int digits) {
        StudyTable table =
                new StudyTable(
                        "bands",
                        new Words("界线附近的家庭", "Families near each boundary"),
                        Column.key("division", "区划（all：全部）", "division; all: together"),
                        Column.key("line", "界线：在此终止的身份", "boundary: the status that ends there"),
                        Column.ordinal(
                                "percent", "距离（界线的±百分比）", "distance, percent of the boundary"),
                        Column.count("near", "附近户数", "families near it"),
                        Column.figure("share", "占收入已知户数的比例", "their share of those placed"),
                        Column.count("below", "其中在界线以下", "of these, below it"),
                        Column.count("above", "其中在界线及以上", "of these, at it or above"),
                        Column.count(
                                "exposed", "界线以下、越线有损失的户数", "families below that lose by crossing"),
                        Column.yuan(
                                "yuan_at_stake",
                                "越线每年损失合计（元）",
                                "what these would lose in a year, together"));
        parts(positions, digits)
                .forEach(
                        (division, part) -> {
                            Exposure e = Exposure.of(part, delta);
                            for (Exposure.Band band : e.bands()) {
                                table.row(
                                        division,
                                        band.line(),
                                        band.percent(),
                                        band.near(),
                                        number((double) band.near() / e.placed()),
                                        band.below(),
                                        band.above(),
                                        band.exposed(),
                                        band.atStake());
                            }
                        });
        return table;
    }

    private static Map<String, List<Position>> parts(List<Position> positions, int digits) {
        Map<String, List<Position>> parts = new TreeMap<>();
        for (Position one : positions) {
            parts.computeIfAbsent(
                            Lattice.division(one.divisionCode(), digits), _ -> new ArrayList<>())
                    .add(one);
        }
        Map<String, List<Position>> all = new LinkedHashMap<>();
        all.put("all", positions);
        all.putAll(parts);
        return all;
    }

    /** {@return who overtakes whom by aid} */
    public static StudyTable reranking(List<Position> positions) {
        Reranking one = Reranking.of(positions);
        StudyTable table =
                new StudyTable(
                        "reranking",
                        new Words("位次变动", "Re-ranking"),
                        Column.count("families", "比较的户数", "families compared"),
                        Column.whole("overtaken", "被反超的对数", "pairs overtaken"),
                        Column.whole("pairs", "收入不同的对数", "pairs with different incomes"),
                        Column.figure("gini_before", "救助前基尼系数", "Gini of income a head"),
                        Column.figure("gini_after", "救助后基尼系数", "Gini of R a head"),
                        Column.figure(
                                "reranking",
                                "阿特金森–普洛特尼克指数 G−C",
                                "index of Atkinson and Plotnick, G - C"),
                        Column.figure("reranking_share", "(G−C)/2G", "(G - C) / 2G"));
        table.row(
                one.families(),
                one.overtaken(),
                one.pairs(),
                one.index() == null ? null : number(one.index().giniBefore()),
                one.index() == null ? null : number(one.index().giniAfter()),
                one.index() == null ? null : number(one.index().reranking()),
                one.index() == null ? null : number(one.index().rerankingShare()));
        return table;
    }

    /** {@return what the registers show at the boundaries} */
    public static StudyTable empirical(List<Empirical> boundaries) {
        StudyTable table =
                new StudyTable(
                        "empirical",
                        new Words("登记数据在界线处", "What the registers show at each boundary"),
                        Column.key("line", "界线", "boundary"),
                        Column.key("estimate", "估计", "what is estimated"),
                        Column.count("families", "户数", "families"),
                        Column.figure("value", "估计值", "estimate"),
                        Column.figure("low", "95% 下限", "95 %: low"),
                        Column.figure("high", "95% 上限", "95 %: high"),
                        Column.figure("p", "p 值", "p"),
                        Column.key("refused", "不作估计的原因", "why there is no estimate"));
        for (Empirical one : boundaries) {
            RdEstimate aid = one.aid().estimate();
            RdEstimate.Line robust = aid == null ? null : aid.effect().robust();
            table.row(
                    one.line(),
                    "aid_jump",
                    one.families(),
                    aid == null ? null : number(aid.effect().conventional().estimate()),
                    robust == null ? null : number(robust.low()),
                    robust == null ? null : number(robust.high()),
                    robust == null ? null : number(robust.p()),
                    one.aid().refused());
            DensityEstimate density = one.density().estimate();
            table.row(
                    one.line(),
                    "density_jump_t",
                    one.families(),
                    density == null ? null : number(density.robust().t()),
                    null,
                    null,
                    density == null ? null : number(density.robust().p()),
                    one.density().refused());
            McCrary mccrary = one.mccrary().estimate();
            table.row(
                    one.line(),
                    "density_log_ratio",
                    one.families(),
                    mccrary == null ? null : number(mccrary.theta()),
                    null,
                    null,
                    mccrary == null ? null : number(mccrary.p()),
                    one.mccrary().refused());
            BunchingEstimate bunching = one.bunching().estimate();
            double[] interval = one.bunchingInterval().orElse(null);
            table.row(
                    one.line(),
                    "bunching_below",
                    one.families(),
                    bunching == null ? null : number(bunching.relative()),
                    interval == null ? null : number(interval[0]),
                    interval == null ? null : number(interval[1]),
                    null,
                    one.bunching().refused());
        }
        return table;
    }

    /** {@return a number with four places; null stays null} */
    static @Nullable String number(@Nullable Double value) {
        return value == null ? null : String.format(Locale.ROOT, "%.4f", value);
    }
}
