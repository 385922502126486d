package org.kinscope.analytics.policy.diff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.catalogue.AmountRule;
import org.kinscope.analytics.policy.catalogue.Gate;
import org.kinscope.analytics.policy.catalogue.ProgrammeRules;
import org.kinscope.analytics.policy.catalogue.Reading;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.catalogue.Value;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * Compares everything that holds on a day of one catalogue with a day of another, or of the same.
 */
public final class PolicyDiff {

    /** Something that holds on a day. */
    private record Held(String what, String area, Words name, String text, String basis) {}

    private PolicyDiff() {}

    /** {@return what changed, in the order of the catalogue} */
    public static List<Change> between(
            RuleBook before, LocalDate dayBefore, RuleBook after, LocalDate dayAfter) {
        Map<String, Held> old = held(before, dayBefore);
        Map<String, Held> now = held(after, dayAfter);
        List<Change> changes = new ArrayList<>();
        now.forEach(
                (key, held) -> {
                    Held was = old.get(key);
                    if (was == null || !was.text().equals(held.text())) {
                        changes.add(change(was, held));
                    }
                });
        old.forEach(
                (key, held) -> {
                    if (!now.containsKey(key)) {
                        changes.add(change(held, null));
                    }
                });
        return changes;
    }

    private static Change change(@Nullable Held was, @Nullable Held is) {
        Held known = Objects.requireNonNull(is == null ? was : is);
        String before = was == null ? null : was.text();
        String after = is == null ? null : is.text();
        String zhArea = known.area().isEmpty() ? "" : "（" + known.area() + "）";
        String enArea = known.area().isEmpty() ? "" : " in " + known.area();
        Words words;
        if (before == null) {
            words =
                    new Words(
                            "新增" + known.name().zh() + zhArea + "：" + after,
                            "new: " + known.name().en() + enArea + ": " + after);
        } else if (after == null) {
            words =
                    new Words(
                            "取消" + known.name().zh() + zhArea + "（原为 " + before + "）",
                            "gone: " + known.name().en() + enArea + " (was " + before + ")");
        } else {
            words =
                    new Words(
                            known.name().zh()
                                    + zhArea
                                    + "：由 "
                                    + before
                                    + " 改为 "
                                    + after
                                    + rise(before, after, true),
                            known.name().en()
                                    + enArea
                                    + ": from "
                                    + before
                                    + " to "
                                    + after
                                    + rise(before, after, false));
        }
        return new Change(known.what(), known.area(), before, after, known.basis(), words);
    }

    /** Of two amounts also by how much. */
    private static String rise(String before, String after, boolean zh) {
        if (!before.matches("[\\d.]+ yuan") || !after.matches("[\\d.]+ yuan")) {
            return "";
        }
        BigDecimal a = new BigDecimal(before.substring(0, before.indexOf(' ')));
        BigDecimal b = new BigDecimal(after.substring(0, after.indexOf(' ')));
        BigDecimal by = b.subtract(a);
        String sum = (by.signum() > 0 ? "+" : "") + by.toPlainString();
        if (a.signum() == 0) {
            return zh ? "（" + sum + " 元）" : " (" + sum + ")";
        }
        String percent =
                by.movePointRight(2).divide(a, 1, java.math.RoundingMode.HALF_UP).toPlainString();
        return zh ? "（" + sum + " 元，" + percent + "%）" : " (" + sum + ", " + percent + " %)";
    }

    private static Map<String, Held> held(RuleBook book, LocalDate day) {
        Map<String, Held> all = new LinkedHashMap<>();
        PolicyAt policy = book.catalogue().at(day);
        standards(book, day, policy, all);
        for (Value value : book.values()) {
            TreeSet<String> areas = new TreeSet<>();
            value.lines().forEach(l -> areas.add(l.area()));
            for (String area : areas) {
                for (boolean illustrative : new boolean[] {false, true}) {
                    value.lines().stream()
                            .filter(l -> l.area().equals(area) && l.illustrative() == illustrative)
                            .filter(l -> l.basis().spell().runsOn(day))
                            .max(
                                    java.util.Comparator.comparing(
                                            l -> Objects.requireNonNull(l.basis().spell().from())))
                            .ifPresent(
                                    l ->
                                            put(
                                                    all,
                                                    "value."
                                                            + value.name()
                                                            + (illustrative
                                                                    ? " (illustrative)"
                                                                    : ""),
                                                    area,
                                                    value.words(),
                                                    text(value, l),
                                                    l.basis().text()));
                }
            }
        }
        for (ProgrammeRules programme : book.programmes()) {
            if (policy.findProgramme(programme.code()).isPresent()) {
                programme(programme, day, all);
            }
        }
        book.groups()
                .forEach(
                        (name, rules) ->
                                rules.stream()
                                        .filter(r -> r.basis().spell().runsOn(day))
                                        .forEach(
                                                r ->
                                                        put(
                                                                all,
                                                                name + "." + r.id(),
                                                                "",
                                                                r.words(),
                                                                r.when().text(),
                                                                r.basis().text())));
        for (String profile : book.profiles()) {
            Reading reading = book.reading(profile, day);
            put(
                    all,
                    "profile." + profile,
                    "",
                    new Words("读法 " + profile, "reading " + profile),
                    "expenditure test " + reading.expenditure(),
                    reading.basis().text());
            put(
                    all,
                    "multiple." + profile,
                    "",
                    new Words("低保边缘倍数（" + profile + "）", "multiple of dibao-marginal, " + profile),
                    book.catalogue().at(day, profile).marginalMultiplePercent() + " %",
                    book.catalogue().at(day, profile).marginalMultipleBasis());
        }
        policy.pairs()
                .forEach(
                        p ->
                                put(
                                        all,
                                        "pair." + p.a() + "+" + p.b(),
                                        "",
                                        new Words(p.a() + " 与 " + p.b(), p.a() + " and " + p.b()),
                                        p.mode() + " (" + p.fires() + ")",
                                        p.source()));
        return all;
    }

    private static void standards(
            RuleBook book, LocalDate day, PolicyAt policy, Map<String, Held> all) {
        Object standards = policy.asCypherParameters().get("standards");
        if (standards instanceof Map<?, ?> map) {
            map.forEach(
                    (area, fen) -> {
                        if (!area.equals("city")) {
                            put(
                                    all,
                                    "standard",
                                    String.valueOf(area),
                                    new Words("低保标准", "dibao standard"),
                                    new Yuan((Long) fen) + " yuan",
                                    policy.dibaoStandardBasis(
                                                    area
                                                            + "000000"
                                                                    .substring(
                                                                            0,
                                                                            Math.max(
                                                                                    0,
                                                                                    6
                                                                                            - String
                                                                                                    .valueOf(
                                                                                                            area)
                                                                                                    .length())))
                                            .orElse(""));
                        }
                    });
        }
    }

    private static void programme(ProgrammeRules programme, LocalDate day, Map<String, Held> all) {
        String code = programme.code();
        put(all, code, "", programme.title(), "in force", programme.departmentCode());
        programme
                .gateOn(day)
                .map(Gate::rule)
                .ifPresent(
                        r ->
                                put(
                                        all,
                                        code + ".gate",
                                        "",
                                        words(programme, "准入身份", "gate"),
                                        r.words().en(),
                                        r.basis().text()));
        programme
                .conditionsOn(day)
                .forEach(
                        c ->
                                put(
                                        all,
                                        code + "." + c.id(),
                                        "",
                                        words(programme, "条件" + c.id(), "condition " + c.id()),
                                        c.words().en() + " [" + c.when().text() + "]",
                                        c.basis().text()));
        programme
                .amountOn(day)
                .ifPresent(
                        a ->
                                put(
                                        all,
                                        code + ".amount",
                                        "",
                                        words(programme, "金额", "amount"),
                                        formula(a),
                                        a.basis().text()));
    }

    private static String formula(AmountRule amount) {
        return amount.steps().isEmpty()
                ? amount.rule()
                : String.join(
                        "; ",
                        amount.steps().stream()
                                .map(s -> s.name() + " = " + s.is().text())
                                .toList());
    }

    private static Words words(ProgrammeRules programme, String zh, String en) {
        return new Words(programme.title().zh() + zh, programme.title().en() + ", " + en);
    }

    private static String text(Value value, Value.Line line) {
        Long number = line.number();
        if (number == null) {
            return "not known";
        }
        return value.isMoney() ? new Yuan(number) + " yuan" : number + " " + value.unit();
    }

    private static void put(
            Map<String, Held> all,
            String what,
            String area,
            Words name,
            String text,
            String basis) {
        all.put(what + "@" + area, new Held(what, area, name, text, basis));
    }
}
