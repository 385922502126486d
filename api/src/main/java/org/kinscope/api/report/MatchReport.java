package org.kinscope.api.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kinscope.analytics.calculator.ConditionAnswer;
import org.kinscope.analytics.calculator.ConditionAnswer.Used;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Membership;
import org.kinscope.analytics.calculator.StepAnswer;
import org.kinscope.analytics.calculator.Verdict;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.api.report.Paper.Block;
import org.kinscope.api.report.Paper.Head;
import org.kinscope.api.report.Paper.Line;
import org.kinscope.api.report.Paper.Section;
import org.kinscope.api.report.Paper.Table;
import org.kinscope.graph.finding.Words;

/**
 * The match report: who is assessed, by which reading, what is due with each condition, step and
 * article, what cannot be said and what is missing, what is not due and why.
 */
public final class MatchReport {

    private final Entitlements answer;
    private final Function<Words, String> language;
    private final Function<String, Words> departments;
    private final Map<String, String> names = new HashMap<>();

    private MatchReport(
            Entitlements answer,
            Function<Words, String> language,
            Function<String, Words> departments) {
        this.answer = answer;
        this.language = language;
        this.departments = departments;
        answer.members().forEach(m -> names.put(m.member().key(), m.member().called()));
    }

    /**
     * {@return the report}
     *
     * @param key the number of the unit or household, the personId, or how a told family is called
     * @param language picks one of two languages
     * @param departments tells the name of a department
     */
    static Paper of(
            Entitlements answer,
            String key,
            Function<Words, String> language,
            Function<String, Words> departments) {
        return new MatchReport(answer, language, departments).paper(key);
    }

    private Paper paper(String key) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(say("家庭与层级", "Family and tier"), family()));
        sections.add(new Section(say("应享受", "Due"), each(answer.due())));
        sections.add(
                new Section(
                        say("暂不能判断：缺什么", "Cannot be said: what is missing"),
                        each(answer.notEvaluated())));
        sections.add(new Section(say("不符合", "Not due"), List.of(notDue())));
        List<Block> notes = new ArrayList<>();
        answer.notes().forEach(n -> notes.add(new Line(language.apply(n))));
        if (!notes.isEmpty()) {
            sections.add(new Section(say("提示", "Remarks"), notes));
        }
        return new Paper(
                say("人与政策匹配报告", "Match report of people and policy"),
                key
                        + " · "
                        + answer.day()
                        + " · "
                        + say("读法 ", "reading ")
                        + answer.profile()
                        + " ["
                        + answer.profileBasis()
                        + "]",
                sections,
                say(
                        "本报告按当日政策目录和已知信息测算，不是审批决定；“暂不能判断”不等于“不符合”。",
                        "This report follows from the catalogue of the day and what is known; it is no"
                                + " decision, and what cannot be said is not a no."));
    }

    private String say(String zh, String en) {
        return language.apply(new Words(zh, en));
    }

    private List<Block> family() {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Membership member : answer.members()) {
            ConditionAnswer because = member.because();
            rows.add(
                    List.of(
                            member.member().called(),
                            member.counts() ? say("计入", "counts") : say("不计入", "does not count"),
                            because == null
                                    ? ""
                                    : language.apply(because.words())
                                            + " ["
                                            + because.basis()
                                            + "]"));
        }
        blocks.add(
                new Table(
                        List.of(say("成员", "Member"), say("是否计入", "Counts"), say("原因", "Why")),
                        rows));
        blocks.add(
                new Line(
                        say("评估层级：", "Assessed tier: ")
                                + tier(answer.tier().assessed())
                                + say("，计入人数 ", ", members assessed ")
                                + answer.tier().size()));
        blocks.add(conditions(answer.tier().conditions()));
        answer.tier().missing().forEach(m -> blocks.add(missing(m)));
        blocks.add(
                new Line(
                        say("已知年合计：", "Known in a year: ")
                                + answer.yearly()
                                + say(" 元；金额未知的项目 ", " yuan; amounts not known: ")
                                + answer.amountsNotKnown()));
        return blocks;
    }

    private String tier(Tier tier) {
        return switch (tier) {
            case TIER_1 -> say("第一层 兜底保障", "tier 1, safety net");
            case TIER_2 -> say("第二层 专项救助", "tier 2, special");
            case NONE -> say("无", "none");
            case NOT_EVALUATED, NOT_ASSESSED -> say("暂不能判断", "cannot be said");
        };
    }

    private List<Block> each(List<Entitlement> entitlements) {
        List<Block> blocks = new ArrayList<>();
        for (Entitlement e : entitlements) {
            blocks.add(new Head(title(e) + amount(e)));
            e.steps().forEach(step -> blocks.add(new Line(step(step))));
            List<ConditionAnswer> own = e.conditions().stream().filter(c -> !isOfTier(c)).toList();
            if (!own.isEmpty()) {
                blocks.add(conditions(own));
            }
            e.missing().forEach(m -> blocks.add(missing(m)));
            e.notes().forEach(n -> blocks.add(new Line("· " + language.apply(n))));
        }
        if (blocks.isEmpty()) {
            blocks.add(new Line(say("无", "None")));
        }
        return blocks;
    }

    private Block notDue() {
        List<List<String>> rows = new ArrayList<>();
        for (Entitlement e : answer.all()) {
            if (e.outcome() == Outcome.NOT_ELIGIBLE) {
                List<String> why = new ArrayList<>();
                for (ConditionAnswer c : e.conditions()) {
                    if (c.verdict() == Verdict.NOT_MET && !isOfTier(c)) {
                        why.add(language.apply(c.words()) + " [" + c.basis() + "]");
                    }
                }
                e.notes().forEach(n -> why.add(language.apply(n)));
                rows.add(List.of(title(e), String.join("; ", why)));
            }
        }
        return new Table(List.of(say("项目", "Programme"), say("未满足的条件", "What is not met")), rows);
    }

    private String title(Entitlement e) {
        return language.apply(e.title())
                + (e.member() == null ? "" : " · " + names.getOrDefault(e.member(), e.member()))
                + " · "
                + language.apply(departments.apply(e.departmentCode()));
    }

    private String amount(Entitlement e) {
        if (e.amount() != null) {
            return " · "
                    + e.amount()
                    + say(" 元/", " yuan ")
                    + period(e.period())
                    + (e.isIllustrative() ? say("（示例值）", " (illustrative)") : "");
        }
        return e.isDue() && !e.missing().isEmpty() ? say(" · 金额未知", " · amount not known") : "";
    }

    private String period(String period) {
        return switch (period) {
            case "monthly" -> say("月", "a month");
            case "yearly", "yearly_cap" -> say("年", "a year");
            default -> say("次", "each time");
        };
    }

    private String step(StepAnswer step) {
        StringBuilder line = new StringBuilder();
        line.append(language.apply(step.words())).append(say("：", ": "));
        line.append(step.told() == null ? "?" : step.told());
        List<String> from = new ArrayList<>();
        for (Used used : step.used()) {
            from.add(
                    language.apply(used.words())
                            + " "
                            + language.apply(used.shown())
                            + (used.basis() == null ? "" : " [" + used.basis() + "]"));
        }
        return from.isEmpty()
                ? line.toString()
                : line.append(say("（", " ("))
                        .append(String.join("; ", from))
                        .append(say("）", ")"))
                        .toString();
    }

    private Block conditions(List<ConditionAnswer> conditions) {
        List<List<String>> rows = new ArrayList<>();
        for (ConditionAnswer c : conditions) {
            List<String> values = new ArrayList<>();
            for (Used used : c.used()) {
                if (!used.name().startsWith("income.")) {
                    values.add(language.apply(used.words()) + " " + language.apply(used.shown()));
                }
            }
            rows.add(
                    List.of(
                            language.apply(c.words()),
                            switch (c.verdict()) {
                                case MET -> say("符合", "met");
                                case NOT_MET -> say("不符合", "not met");
                                case NOT_KNOWN -> say("未知", "not known");
                            },
                            String.join("; ", values),
                            c.basis()));
        }
        return new Table(
                List.of(
                        say("条件", "Condition"),
                        say("结果", "Answer"),
                        say("数值", "Values"),
                        say("依据", "Basis")),
                rows);
    }

    private Line missing(Words words) {
        return new Line(say("缺：", "Missing: ") + language.apply(words));
    }

    /** The comparisons of the tier are told once, above. */
    private static boolean isOfTier(ConditionAnswer c) {
        return c.id().startsWith("tier.") || c.id().startsWith("property.");
    }
}
