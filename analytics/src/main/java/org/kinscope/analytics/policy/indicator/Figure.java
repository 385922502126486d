package org.kinscope.analytics.policy.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * What indicators are made of: figures of a division and month that the program counts. A figure
 * that nothing is recorded for is not known; it is not zero.
 */
public enum Figure {
    PEOPLE("可评估人数（月末）", "people whose family's tier could be assessed, on the last day"),
    ELIGIBLE("应助人数：评估为第一、二层", "people in families assessed as tier 1 or 2"),
    RECIPIENTS("享受救助人数（可评估）", "people in families with running aid, of those assessed"),
    REACHED("应助且享受人数", "eligible people in families with running aid"),
    INCLUDED("享受而不应助人数", "people in families with running aid who are not eligible"),
    EXCLUDED("应助未助人数", "eligible people in families without running aid"),
    AID_YUAN("在享救助月金额（元）", "yuan a month of running aid to those assessed", RECIPIENTS),
    LEAKED_YUAN("其中给不应助者（元）", "yuan of it to those who are not eligible", INCLUDED),
    CGH("CGH 指数（最低40%）", "share of the money to the poorest 40 % over 40 %", RECIPIENTS),
    ROLL_HOUSEHOLDS("在册户数（第一、二层，月末）", "units with a status of tier 1 or 2, on the last day"),
    ROLL_PERSONS("在册人数（第一、二层，月末）", "their members"),
    SINGLE_HOUSEHOLDS("其中单人保户数", "units of it whose status is for one member alone"),
    GRACE_HOUSEHOLDS("其中渐退期户数", "units of it in the grace period"),
    WATCHED_HOUSEHOLDS("监测对象户数（月末）", "units with the status of the watched, on the last day"),
    ENTERED_HOUSEHOLDS("当月新进入户数", "times a unit came onto this roll in the month"),
    LEFT_HOUSEHOLDS("当月退出户数", "times a unit left this roll in the month"),
    PAID_HOUSEHOLDS("当月发放户数", "families paid in the month, each once"),
    PAID_PERSONS("当月发放人数", "people paid in the month, each once"),
    PERSON_TIMES("当月发放人次", "payments of the month that were kept"),
    PAID_YUAN("当月发放金额（元）", "yuan of these", PAID_PERSONS),
    CAME_BACK_TIMES("当月退回、追回人次", "payments of the month that were returned or recovered"),
    DECIDED("当月作出决定的申请数", "applications decided in the month"),
    DECISION_DAYS("申请至决定天数合计", "days from application to decision of these, in all", DECIDED),
    VISIT_DUE("当月满三日的申请数", "applications whose third day is in the month"),
    VISIT_RECORDED("其中记有入户日期的", "of these, with a recorded day of the visit"),
    VISITED_IN_TIME("其中三日内入户的", "of these, visited within three days");

    private final Words words;
    private final @Nullable Figure counted;

    Figure(String zh, String en) {
        this(zh, en, null);
    }

    Figure(String zh, String en, @Nullable Figure counted) {
        this.words = new Words(zh, en);
        this.counted = counted;
    }

    /** {@return what it is} */
    public Words words() {
        return words;
    }

    /** {@return its name in the catalogue} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return whether it counts people, families or papers; else it is money, days or an index}
     */
    public boolean isCount() {
        return counted == null;
    }

    /** {@return the count of those of whom it is; a count is of itself} */
    public Figure counted() {
        return counted == null ? this : counted;
    }

    /** {@return the figure of that name in the catalogue} */
    public static Optional<Figure> find(String code) {
        return Arrays.stream(values()).filter(f -> f.code().equals(code)).findFirst();
    }

    /** {@return the names of all} */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Figure::code).toList();
    }
}
