package org.kinscope.api.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.event.Standing;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * The limits other than income before which families stand: ages, the end of school, property,
 * death, marriage and the county, in one table.
 */
public final class LimitTables {

    private LimitTables() {}

    /** {@return a row for each division, limit and side of it} */
    public static StudyTable limits(List<Standing> standings, int digits) {
        StudyTable table =
                new StudyTable(
                        "limits",
                        new Words("收入以外的界限", "Limits other than income"),
                        Column.key("division", "区划（all：全部）", "division; all: together"),
                        Column.key(
                                "kind",
                                "界限：age、graduation、deposits、vehicles、dwellings、companies、"
                                        + "death、marriage、county",
                                "what limits: age, graduation, deposits, vehicles, dwellings,"
                                        + " companies, death, marriage, county"),
                        Column.key(
                                "limit",
                                "年龄、学段、车辆价值（元）、套数或县区划；存款为人均几个月的低保标准",
                                "age, stage of school, value of a vehicle (yuan), number, or county;"
                                        + " of deposits how many months of S a head"),
                        Column.key(
                                "crossing",
                                "over：超过；under：退回；at：到达",
                                "over it, back under it, or at it"),
                        Column.key(
                                "near",
                                "多近：12-months 十二个月内；10-percent 距限额百分之十以内；one 只差一件；any-day 随时",
                                "how near: 12-months; 10-percent of the limit; one thing more or"
                                        + " less; any-day"),
                        Column.count("families", "临近的户数", "families before it"),
                        Column.count("not_told", "其中无法判断的户数", "of these, not to be told"),
                        Column.count("losing", "其中越过即减少者", "of these, who lose by crossing"),
                        Column.yuan("loss_a_year", "减少合计（元/年）", "losses, yuan a year"),
                        Column.yuan(
                                "loss_12_months",
                                "其中十二个月内的部分（元）",
                                "of it, until the end of the twelve months, yuan"),
                        Column.count("gaining", "其中越过即增加者", "of these, who gain by crossing"),
                        Column.yuan("gain_a_year", "增加合计（元/年）", "gains, yuan a year"),
                        Column.yuan(
                                "gain_12_months",
                                "其中十二个月内的部分（元）",
                                "of it, until the end of the twelve months, yuan"));
        EventTables.parts(standings, Standing::divisionCode, digits)
                .forEach(
                        (division, part) ->
                                grouped(part, LimitTables::row)
                                        .forEach(
                                                (row, of) ->
                                                        table.row(cells(row.keys(division), of))));
        return table;
    }

    /** What a row is about; ages in their order, not in that of their digits. */
    private record Row(int kind, String code, String limit, String crossing, String near)
            implements Comparable<Row> {

        private static final Comparator<Row> ORDER =
                Comparator.comparingInt(Row::kind)
                        .thenComparing(r -> r.limit().length())
                        .thenComparing(Row::limit)
                        .thenComparing(Row::crossing);

        List<Object> keys(String division) {
            return List.of(division, code, limit, crossing, near);
        }

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }

    private static Row row(Standing one) {
        return new Row(
                one.kind().ordinal(), one.kind().code(), one.limit(), one.crossing(), one.near());
    }

    /** {@return a row for each month and kind of what has a day, of the whole population} */
    public static StudyTable byMonth(List<Standing> standings) {
        StudyTable table =
                new StudyTable(
                        "limits_months",
                        new Words("逐月到来的界限", "Limits month by month"),
                        Column.key("month", "月份", "month"),
                        Column.key("kind", "界限", "what limits"),
                        Column.count("families", "当月到达的户数", "families that reach it"),
                        Column.count("not_told", "其中无法判断的户数", "of these, not to be told"),
                        Column.count("losing", "其中减少者", "of these, who lose"),
                        Column.yuan("loss_a_year", "减少合计（元/年）", "losses, yuan a year"),
                        Column.yuan("loss_12_months", "其中十二个月内（元）", "of it, within the months"),
                        Column.count("gaining", "其中增加者", "of these, who gain"),
                        Column.yuan("gain_a_year", "增加合计（元/年）", "gains, yuan a year"),
                        Column.yuan("gain_12_months", "其中十二个月内（元）", "of it, within the months"));
        List<Standing> dated = standings.stream().filter(s -> s.on() != null).toList();
        grouped(dated, s -> month(s) + " " + s.kind().code())
                .forEach(
                        (_, of) ->
                                table.row(
                                        cells(
                                                List.of(
                                                        month(of.getFirst()),
                                                        of.getFirst().kind().code()),
                                                of)));
        return table;
    }

    private static String month(Standing one) {
        return String.valueOf(one.on()).substring(0, 7);
    }

    private static <K extends Comparable<K>> Map<K, List<Standing>> grouped(
            List<Standing> all, Function<Standing, K> by) {
        Map<K, List<Standing>> groups = new TreeMap<>();
        all.forEach(s -> groups.computeIfAbsent(by.apply(s), _ -> new ArrayList<>()).add(s));
        return groups;
    }

    private static @Nullable Object[] cells(List<Object> keys, List<Standing> of) {
        List<Standing> losing = of.stream().filter(s -> s.change().fen() < 0).toList();
        List<Standing> gaining = of.stream().filter(s -> s.change().fen() > 0).toList();
        List<Object> cells = new ArrayList<>(keys);
        cells.add(count(of));
        cells.add(count(of.stream().filter(s -> !s.isEvaluated()).toList()));
        for (List<Standing> side : List.of(losing, gaining)) {
            cells.add(count(side));
            cells.add(new Yuan(side.stream().mapToLong(s -> s.change().fen()).sum()));
            cells.add(new Yuan(side.stream().mapToLong(s -> s.within().fen()).sum()));
        }
        return cells.toArray();
    }

    private static int count(List<Standing> of) {
        return (int) of.stream().map(Standing::subject).distinct().count();
    }

    /** {@return what has to be said beside} */
    public static Words caveat() {
        return new Words(
                "收入以外的界限各自单独越过，其余不变；去世、结婚按每位成员各算一次，同一户的金额相加。",
                "Limits other than income are crossed one alone, the rest staying; death and marriage"
                        + " are asked of each member once, and the yuan of one family added up.");
    }
}
