package org.kinscope.api.study;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.study.aid.Difference;
import org.kinscope.analytics.study.contagion.Effect;
import org.kinscope.analytics.study.event.Boundary;
import org.kinscope.analytics.study.event.Event;
import org.kinscope.analytics.study.event.Month;
import org.kinscope.api.study.StudyTable.Column;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** One family's events, limits and months, as tables for whoever may see the family. */
public final class FamilyEventTables {

    private FamilyEventTables() {}

    /** {@return programmes with what they gain or lose in a year, as {@code UTIL -95.40}} */
    static String told(Collection<Difference> programmes) {
        return programmes.stream().map(Difference::toString).collect(Collectors.joining(", "));
    }

    /**
     * {@return each event with what it makes of each family}
     *
     * @param name how a person is called
     */
    public static StudyTable effects(List<Effect> effects, UnaryOperator<String> name) {
        StudyTable table =
                new StudyTable(
                        "events",
                        new Words("成员之事与牵动的家庭", "What may happen, and whom it hits"),
                        Column.key("person", "谁", "who"),
                        Column.key("event", "事件", "event"),
                        Column.figure(
                                "amount",
                                "涨薪（元/月）或到达的年龄",
                                "rise of the wage, yuan a month, or the age reached"),
                        Column.key("subject_kind", "受影响的户", "the family: aid unit or household"),
                        Column.key("subject_key", "编号", "its number"),
                        Column.key("whose", "own：本户；elsewhere：别户", "own or elsewhere"),
                        Column.key("status_before", "之前身份", "status of the tier rule before"),
                        Column.key("status_after", "之后身份", "status afterwards"),
                        Column.yuan("aid_before", "之前救助（元/年）", "aid before, yuan a year"),
                        Column.yuan("aid_after", "之后救助（元/年）", "aid afterwards, yuan a year"),
                        Column.yuan("change", "变化（元/年）", "change, yuan a year"),
                        Column.key("programmes", "变动的项目", "programmes that change"),
                        Column.key(
                                "not_valued",
                                "金额未知而增减的项目",
                                "programmes that come or go, of unknown amount"));
        for (Effect one : effects) {
            Event event = one.event();
            boolean told = one.isEvaluated();
            table.row(
                    name.apply(event.person()),
                    event.kind().code(),
                    switch (event.kind()) {
                        case WAGE -> new Yuan(event.amount());
                        case BIRTHDAY -> event.amount();
                        default -> null;
                    },
                    one.subject().kind().code(),
                    one.subject().key(),
                    one.own() ? "own" : "elsewhere",
                    told ? one.before().status() : null,
                    told ? one.after().status() : null,
                    told ? one.before().yearly() : null,
                    told ? one.after().yearly() : null,
                    told ? one.change() : null,
                    told ? told(one.programmes()) : "?",
                    String.join(" ", one.before().unvaluedTo(one.after())));
        }
        return table;
    }

    /** {@return the limits before one family} */
    public static StudyTable limits(
            List<Boundary> boundaries, LocalDate day, UnaryOperator<String> name) {
        StudyTable table =
                new StudyTable(
                        "limits",
                        new Words("收入以外的界限", "Limits other than income"),
                        Column.key("kind", "界限", "what limits"),
                        Column.key("person", "谁", "whose; empty: the family's"),
                        Column.key("limit", "年龄、金额、数目、学段或区划", "age, amount, number, stage, county"),
                        Column.key(
                                "crossing", "over：超过；under：退回；at：到达", "over it, under it, at it"),
                        Column.day("on", "到达日", "day on which it is reached"),
                        Column.whole("months", "还有几个月", "months until then"),
                        Column.yuan("distance", "距限额（元）", "yuan to the limit"),
                        Column.yuan("aid_before", "之前救助（元/年）", "aid as it is, yuan a year"),
                        Column.yuan("aid_after", "之后救助（元/年）", "aid beyond it, yuan a year"),
                        Column.yuan("change", "变化（元/年）", "change, yuan a year"),
                        Column.key("programmes", "变动的项目", "programmes that change"),
                        Column.key(
                                "not_valued",
                                "金额未知而增减的项目",
                                "programmes that come or go, of unknown amount"));
        for (Boundary one : boundaries) {
            boolean told = one.isEvaluated();
            String member = one.member();
            table.row(
                    one.kind().code(),
                    member == null ? null : name.apply(member),
                    one.limit(),
                    one.crossing(),
                    one.on(),
                    one.monthsFrom(day),
                    one.distance(),
                    told ? one.before().yearly() : null,
                    told ? one.after().yearly() : null,
                    told ? one.change() : null,
                    told ? told(one.programmes()) : "?",
                    String.join(" ", one.before().unvaluedTo(one.after())));
        }
        return table;
    }

    /** {@return the path of one family month by month} */
    public static StudyTable months(List<Month> path, UnaryOperator<String> name) {
        StudyTable table =
                new StudyTable(
                        "months",
                        new Words("逐月的 R", "R month by month"),
                        Column.key("month", "月份", "month"),
                        Column.key("happens", "当月发生", "what happens"),
                        Column.yuan("income", "家庭月收入（元）", "income, yuan a month"),
                        Column.yuan("aid", "月救助（元）", "aid, yuan a month"),
                        Column.yuan("resources", "R（元/月）", "R, yuan a month"),
                        Column.yuan("change", "比第一个月（元/月）", "against the first month, yuan"),
                        Column.key(
                                "programmes", "变动的项目（元/年）", "programmes that change, yuan a year"));
        Yuan first = path.isEmpty() ? Yuan.ZERO : path.getFirst().resources();
        for (Month month : path) {
            boolean told = month.aid().isEvaluated();
            table.row(
                    month.day().toString().substring(0, 7),
                    happens(month, name),
                    month.income(),
                    told ? month.aidOfMonth() : null,
                    told ? month.resources() : null,
                    told ? new Yuan(month.resources().fen() - first.fen()) : null,
                    told ? told(month.changes()) : "?");
        }
        return table;
    }

    private static @Nullable String happens(Month month, UnaryOperator<String> name) {
        return month.happens().isEmpty()
                ? null
                : month.happens().stream()
                        .map(h -> name.apply(h.member()) + " " + h.what())
                        .collect(Collectors.joining(", "));
    }
}
