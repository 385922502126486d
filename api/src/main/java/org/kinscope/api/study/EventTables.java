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
import org.kinscope.analytics.study.city.EventStudy;
import org.kinscope.analytics.study.contagion.Outcome;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Events of a city, as tables. */
public final class EventTables {

    private EventTables() {}

    /** {@return all tables of a city, by divisions of so many digits} */
    public static List<StudyTable> of(EventStudy study, int digits) {
        return List.of(
                contagion(study.outcomes(), digits),
                programmes(study.outcomes()),
                LimitTables.limits(study.limits(), digits),
                LimitTables.byMonth(study.limits()));
    }

    /** {@return what has to be said beside} */
    public static List<Words> caveats() {
        return List.of(
                new Words(
                        "每件事单独发生，其余不变；按观察日的规则与已知金额计算。没有人知道这些事会不会发生。",
                        "Each event happens alone, by the rules of the day and known amounts; nobody knows"
                                + " whether it will."),
                new Words(
                        "年龄与毕业：没有离校日期的，按学制推定六月离校；毕业后没有接着升学或就业。",
                        "School without a recorded end is taken to end with June after its regular years,"
                                + " and neither a school nor a job to follow."),
                new Words(
                        "别户受影响，只经由规则所读之处：法定义务人、父母，以及义务人所在救助家庭的身份。",
                        "Another family is hit only where a rule reads it: an obligor, a parent, or the"
                                + " status of the obligor's unit."),
                LimitTables.caveat());
    }

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
                        Column.yuan(
                                "loss_a_year",
                                "各事件减少合计（元/年）",
                                "losses, yuan a year, all events added up"),
                        Column.count("gaining", "其中有增加者", "of these, with a gain by some event"),
                        Column.yuan(
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
                        Column.yuan("before", "之前合计（元/年）", "before, yuan a year"),
                        Column.yuan("after", "之后合计（元/年）", "after, yuan a year"));
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
}
