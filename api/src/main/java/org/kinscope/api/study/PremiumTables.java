package org.kinscope.api.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.premium.Premium;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** The separation premium as tables. */
public final class PremiumTables {

    private static final String ALL = "all";

    private PremiumTables() {}

    /** {@return the tables of a city, by divisions of so many digits} */
    public static List<StudyTable> of(List<Premium> premiums, int digits) {
        return List.of(distribution(premiums, digits), programmes(premiums));
    }

    /** {@return the distribution by division and by who lives in the family} */
    public static StudyTable distribution(List<Premium> premiums, int digits) {
        StudyTable table =
                new StudyTable(
                        "premium",
                        new Words("分户溢价的分布", "What the rules pay for living as two"),
                        Column.key("division", "区划（all：全部）", "division; all: together"),
                        Column.key(
                                "type", "家庭类型（all：全部）", "who lives in the family; all: together"),
                        Column.count("families", "可以分为两户的户数", "families that could live as two"),
                        Column.count("not_told", "其中无法判断的户数", "of these, not to be told"),
                        Column.count("paid", "分开后救助增加的户数", "families that are paid for it"),
                        Column.figure("share", "占可判断户数的比例", "their share of those told"),
                        Column.yuan(
                                "quarter", "其溢价下四分位（元/年）", "of these, lower quartile, yuan a year"),
                        Column.yuan("median", "中位数（元/年）", "median"),
                        Column.yuan("three_quarters", "上四分位（元/年）", "upper quartile"),
                        Column.yuan("together", "溢价合计（元/年）", "all together, yuan a year"),
                        Column.count("costs", "怎样分开都会减少的户数", "families that lose by every way"));
        EventTables.parts(premiums, Premium::divisionCode, digits)
                .forEach(
                        (division, part) -> {
                            row(table, division, ALL, part);
                            Map<String, List<Premium>> types = new TreeMap<>();
                            part.forEach(
                                    p ->
                                            types.computeIfAbsent(p.type(), _ -> new ArrayList<>())
                                                    .add(p));
                            types.forEach((type, of) -> row(table, division, type, of));
                        });
        return table;
    }

    private static boolean isDivisible(Premium one) {
        return !one.ways().isEmpty() || one.notTold() > 0;
    }

    private static void row(StudyTable table, String division, String type, List<Premium> part) {
        List<Premium> told = part.stream().filter(p -> !p.ways().isEmpty()).toList();
        int all =
                (int)
                        part.stream()
                                .filter(p -> isDivisible(p) || !p.isEvaluated())
                                .filter(p -> !List.of("single", "nobody").contains(p.type()))
                                .count();
        if (all == 0) {
            return;
        }
        long[] paid =
                told.stream().mapToLong(p -> p.pays().fen()).filter(y -> y > 0).sorted().toArray();
        long sum = 0;
        for (long one : paid) {
            sum += one;
        }
        table.row(
                division,
                type,
                all,
                all - told.size(),
                paid.length,
                told.isEmpty() ? null : CliffTables.number((double) paid.length / told.size()),
                quantile(paid, 1),
                quantile(paid, 2),
                quantile(paid, 3),
                new Yuan(sum),
                (int)
                        told.stream()
                                .filter(p -> p.best().map(w -> w.pays().fen() < 0).orElse(false))
                                .count());
    }

    /** {@return the quartile: the least amount that so many quarters do not exceed} */
    private static @Nullable Yuan quantile(long[] sorted, int quarters) {
        return sorted.length == 0
                ? null
                : new Yuan(sorted[Math.ceilDiv(sorted.length * quarters, 4) - 1]);
    }

    /** {@return the best ways by status of today and by who parts, with what makes them} */
    public static StudyTable programmes(List<Premium> premiums) {
        StudyTable table =
                new StudyTable(
                        "premium_programmes",
                        new Words("溢价由哪些项目构成", "Which programmes make the premium"),
                        Column.key("status", "现有身份", "status of the tier rule as one family"),
                        Column.key("kind", "最有利的分法", "who parts in the way that pays most"),
                        Column.key("programme", "项目（all：全部）", "programme; all: together"),
                        Column.count("families", "户数", "families"),
                        Column.yuan("before", "一户时合计（元/年）", "as one, yuan a year"),
                        Column.yuan("after", "两户时合计（元/年）", "as two, yuan a year"));
        Map<String, Map<String, List<Difference>>> groups = new TreeMap<>();
        for (Premium one : premiums) {
            if (one.pays().fen() <= 0) {
                continue;
            }
            Premium.Way way = one.best().orElseThrow();
            Map<String, List<Difference>> group =
                    groups.computeIfAbsent(
                            one.together().status() + " " + way.separation().kind().code(),
                            _ -> new TreeMap<>());
            group.computeIfAbsent(ALL, _ -> new ArrayList<>())
                    .add(
                            new Difference(
                                    ALL,
                                    one.together().yearly(),
                                    new Yuan(one.together().yearly().fen() + way.pays().fen())));
            way.programmes()
                    .forEach(
                            d ->
                                    group.computeIfAbsent(d.programme(), _ -> new ArrayList<>())
                                            .add(d));
        }
        groups.forEach(
                (name, group) ->
                        group.forEach(
                                (programme, list) ->
                                        table.row(
                                                name.split(" ", 2)[0],
                                                name.split(" ", 2)[1],
                                                programme,
                                                list.size(),
                                                new Yuan(
                                                        list.stream()
                                                                .mapToLong(d -> d.before().fen())
                                                                .sum()),
                                                new Yuan(
                                                        list.stream()
                                                                .mapToLong(d -> d.after().fen())
                                                                .sum()))));
        return table;
    }

    /** {@return each family with its best way; for whoever may see the families} */
    public static StudyTable units(List<Premium> premiums) {
        StudyTable table =
                new StudyTable(
                        "premium_units",
                        new Words("各户的分户溢价", "The premium of each family"),
                        Column.key("subject_kind", "救助家庭或户籍户", "aid unit or household"),
                        Column.key("subject_key", "编号", "its number"),
                        Column.key("division", "区划", "division"),
                        Column.key("type", "家庭类型", "who lives in it"),
                        Column.yuan("aid", "一户时救助（元/年）", "aid as one, yuan a year"),
                        Column.key("kind", "最有利的分法", "the way that pays most"),
                        Column.yuan("pays", "溢价（元/年）", "premium, yuan a year"),
                        Column.key("programmes", "项目", "programmes that make it"));
        for (Premium one : premiums) {
            Premium.Way way = one.best().orElse(null);
            if (way != null) {
                table.row(
                        one.subject().kind().code(),
                        one.subject().key(),
                        one.divisionCode(),
                        one.type(),
                        one.together().yearly(),
                        way.separation().kind().code(),
                        way.pays(),
                        FamilyEventTables.told(way.programmes()));
            }
        }
        return table;
    }

    /** {@return every way of one family} */
    public static StudyTable ways(Premium premium, UnaryOperator<String> name) {
        StudyTable table =
                new StudyTable(
                        "ways",
                        new Words("这一家的分法", "In which ways this family could live as two"),
                        Column.key("kind", "分法", "who parts"),
                        Column.key("leaving", "另立户者", "who leaves"),
                        Column.key("staying", "留下者", "who stays with the applicant"),
                        Column.key("status_leaving", "另立户的身份", "status of those who leave"),
                        Column.key("status_staying", "留下户的身份", "status of those who stay"),
                        Column.yuan("together", "一户时救助（元/年）", "aid as one, yuan a year"),
                        Column.yuan("aid_leaving", "另立户救助（元/年）", "aid of those who leave"),
                        Column.yuan("aid_staying", "留下户救助（元/年）", "aid of those who stay"),
                        Column.yuan("pays", "溢价（元/年）", "premium, yuan a year"),
                        Column.key("programmes", "项目", "programmes that make it"),
                        Column.key(
                                "not_valued", "金额未知而增减的项目", "of unknown amount, coming or going"));
        for (Premium.Way way : premium.ways()) {
            table.row(
                    way.separation().kind().code(),
                    named(way.separation().leaving(), name),
                    named(way.separation().staying(), name),
                    way.leaving().status(),
                    way.staying().status(),
                    premium.together().yearly(),
                    way.leaving().yearly(),
                    way.staying().yearly(),
                    way.pays(),
                    FamilyEventTables.told(way.programmes()),
                    String.join(" ", way.unvalued()));
        }
        return table;
    }

    private static String named(List<String> people, UnaryOperator<String> name) {
        return people.stream().map(name).collect(Collectors.joining(" "));
    }

    /** {@return what has to be said beside these figures} */
    public static List<Words> caveats() {
        return List.of(
                new Words(
                        "分户是假设：各人收入不变，救助按两户重算。它说明规则付多少，不说明任何一家为何分开，不得据此怀疑任何人。",
                        "Living apart is an assumption: everybody's income stays, the rules are run for two"
                                + " families. It tells what the rules pay, not why anybody lives apart, and is no"
                                + " reason to suspect anybody."),
                new Words(
                        "登记家庭的财产按登记在谁名下划分；录入家庭的存款按人数平分，住房和其他财产随申请人。分开居住的其他花费和损失不计。",
                        "Property of the registers goes with the name it stands in; of a typed family deposits"
                                + " are divided by heads, and home and other property stay with the applicant. What"
                                + " living apart costs otherwise is not counted."),
                new Words(
                        "金额未公布的项目不计入，只列出名称；按次发放的不计入。",
                        "Programmes whose amount is not published are named, not valued; what is given by"
                                + " event is left out."));
    }
}
