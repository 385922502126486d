package org.kinscope.api.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.bundle.Lattice;
import org.kinscope.analytics.study.contagion.Outcome;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.Standing;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Events and limits other than income of a city, as tables. */
public final class EventTables {

    private EventTables() {}

    /** {@return the population in parts: all, and each division} */
    static <T> Map<String, List<T>> parts(
            List<T> all, Function<T, @Nullable String> division, int digits) {
        Map<String, List<T>> parts = new TreeMap<>();
        for (T one : all) {
            parts.computeIfAbsent(
                            Lattice.division(division.apply(one), digits), _ -> new ArrayList<>())
                    .add(one);
        }
        Map<String, List<T>> ordered = new LinkedHashMap<>();
        ordered.put("all", all);
        ordered.putAll(parts);
        return ordered;
    }

    /** {@return a row for each division, event and own or elsewhere} */
    public static StudyTable contagion(List<Outcome> outcomes, int digits) {
        StudyTable table =
                new StudyTable(
                        "contagion",
                        new Words("一人之事牵动的家庭", "Families hit by one person's event"),
                        Column.key("division", "受影响家庭的区划（all：全部）", "division of the family hit"),
                        Column.key("event", "事件", "event"),
                        Column.key(
                                "whose",
                                "own：本户成员之事；elsewhere：别户之人之事",
                                "own: of a member; elsewhere: of somebody of another family"),
                        Column.count("families", "规则因此有不同读数的户数", "families whose rules read it"),
                        Column.count("not_told", "其中无法判断的户数", "of these, not to be told"),
                        Column.count("hit", "已知救助金额有变的户数", "families whose known aid changes"),
                        Column.count("losing", "其中有减少者", "of these, with a loss by some event"),
                        Column.figure(
                                "loss_a_year",
                                "各事件减少合计（元/年）",
                                "losses, yuan a year, all events added up"),
                        Column.count("gaining", "其中有增加者", "of these, with a gain by some event"),
                        Column.figure(
                                "gain_a_year",
                                "各事件增加合计（元/年）",
                                "gains, yuan a year, all events added up"));
        parts(outcomes, Outcome::divisionCode, digits)
                .forEach(
                        (division, part) -> {
                            for (Event.Kind kind : Event.Kind.values()) {
                                for (boolean own : List.of(true, false)) {
                                    contagion(table, division, kind, own, part);
                                }
                            }
                        });
        return table;
    }

    private static void contagion(
            StudyTable table, String division, Event.Kind kind, boolean own, List<Outcome> part) {
        List<Outcome> of = part.stream().filter(o -> o.kind() == kind && o.own() == own).toList();
        if (of.isEmpty()) {
            return;
        }
        table.row(
                division,
                kind.code(),
                own ? "own" : "elsewhere",
                families(of, o -> true),
                families(of, o -> !o.isEvaluated()),
                families(of, Outcome::isHit),
                families(of, o -> o.change().fen() < 0),
                sum(of, o -> o.change().fen() < 0),
                families(of, o -> o.change().fen() > 0),
                sum(of, o -> o.change().fen() > 0));
    }

    private static int families(List<Outcome> of, Predicate<Outcome> which) {
        return (int) of.stream().filter(which).map(Outcome::subject).distinct().count();
    }

    private static Yuan sum(List<Outcome> of, Predicate<Outcome> which) {
        return new Yuan(of.stream().filter(which).mapToLong(o -> o.change().fen()).sum());
    }

    /** {@return a row for each event, own or elsewhere, and programme, of the whole population} */
    public static StudyTable programmes(List<Outcome> outcomes) {
        StudyTable table =
                new StudyTable(
                        "contagion_programmes",
                        new Words("牵动的项目", "Programmes that change by an event"),
                        Column.key("event", "事件", "event"),
                        Column.key("whose", "own：本户；elsewhere：别户", "own or elsewhere"),
                        Column.key("programme", "项目", "programme"),
                        Column.count("families", "户数", "families"),
                        Column.figure("before", "之前合计（元/年）", "before, yuan a year"),
                        Column.figure("after", "之后合计（元/年）", "after, yuan a year"));
        for (Event.Kind kind : Event.Kind.values()) {
            for (boolean own : List.of(true, false)) {
                Map<String, Set<Object>> families = new TreeMap<>();
                Map<String, Difference> sums = new TreeMap<>();
                for (Outcome one : outcomes) {
                    if (one.kind() == kind && one.own() == own) {
                        one.programmes().forEach(d -> add(one, d, families, sums));
                    }
                }
                sums.forEach(
                        (programme, sum) ->
                                table.row(
                                        kind.code(),
                                        own ? "own" : "elsewhere",
                                        programme,
                                        families.getOrDefault(programme, Set.of()).size(),
                                        sum.before(),
                                        sum.after()));
            }
        }
        return table;
    }

    private static void add(
            Outcome one,
            Difference change,
            Map<String, Set<Object>> families,
            Map<String, Difference> sums) {
        families.computeIfAbsent(change.programme(), _ -> new HashSet<>()).add(one.subject());
        sums.merge(
                change.programme(),
                change,
                (a, b) ->
                        new Difference(
                                a.programme(),
                                a.before().plus(b.before()),
                                a.after().plus(b.after())));
    }

    /** {@return a row for each division and limit that is reached in the months looked at} */
    public static StudyTable ahead(List<Standing> standings, int digits) {
        StudyTable table =
                new StudyTable(
                        "ahead",
                        new Words("未来十二个月内的界限", "Limits before families in the next twelve months"),
                        Column.key("division", "区划（all：全部）", "division; all: together"),
                        Column.key("kind", "界限", "what limits"),
                        Column.key(
                                "limit",
                                "年龄、学段；存款为距限额的百分比以内",
                                "age or stage; of deposits within so many percent of the limit"),
                        Column.count("families", "临近的户数", "families before it"),
                        Column.count("not_told", "其中无法判断的户数", "of these, not to be told"),
                        Column.count("losing", "其中越过即减少者", "of these, who lose by crossing"),
                        Column.figure("loss_a_year", "减少合计（元/年）", "losses, yuan a year"),
                        Column.figure(
                                "loss_12_months",
                                "其中十二个月内的部分（元）",
                                "of it, until the end of the twelve months, yuan"),
                        Column.count("gaining", "其中越过即增加者", "of these, who gain by crossing"),
                        Column.figure("gain_a_year", "增加合计（元/年）", "gains, yuan a year"),
                        Column.figure(
                                "gain_12_months",
                                "其中十二个月内的部分（元）",
                                "of it, until the end of the twelve months, yuan"));
        parts(standings, Standing::divisionCode, digits)
                .forEach(
                        (division, part) ->
                                grouped(part, s -> s.kind().code() + " " + limit(s))
                                        .forEach(
                                                (_, of) ->
                                                        table.row(
                                                                cells(
                                                                        List.of(
                                                                                division,
                                                                                of.getFirst()
                                                                                        .kind()
                                                                                        .code(),
                                                                                of.getFirst()
                                                                                        .limit()),
                                                                        of))));
        return table;
    }

    /** Ages in their order, not in that of their digits. */
    private static String limit(Standing one) {
        return one.limit().length() < 3 ? " " + one.limit() : one.limit();
    }

    /** {@return a row for each month and kind of limit, of the whole population} */
    public static StudyTable aheadByMonth(List<Standing> standings) {
        StudyTable table =
                new StudyTable(
                        "ahead_months",
                        new Words("逐月到来的界限", "Limits month by month"),
                        Column.key("month", "月份", "month"),
                        Column.key("kind", "界限", "what limits"),
                        Column.count("families", "当月到达的户数", "families that reach it"),
                        Column.count("not_told", "其中无法判断的户数", "of these, not to be told"),
                        Column.count("losing", "其中减少者", "of these, who lose"),
                        Column.figure("loss_a_year", "减少合计（元/年）", "losses, yuan a year"),
                        Column.figure("loss_12_months", "其中十二个月内（元）", "of it, within the months"),
                        Column.count("gaining", "其中增加者", "of these, who gain"),
                        Column.figure("gain_a_year", "增加合计（元/年）", "gains, yuan a year"),
                        Column.figure("gain_12_months", "其中十二个月内（元）", "of it, within the months"));
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

    private static Map<String, List<Standing>> grouped(
            List<Standing> all, Function<Standing, String> by) {
        Map<String, List<Standing>> groups = new TreeMap<>();
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
}
