package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.List;
import org.kinscope.analytics.calculator.ConditionAnswer;
import org.kinscope.analytics.calculator.ConditionAnswer.Used;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Membership;
import org.kinscope.analytics.calculator.StepAnswer;
import org.kinscope.analytics.calculator.Verdict;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.graph.finding.Words;

/** The match report (人与政策匹配报告) as lines of text. */
final class EntitlementsPrinter {

    private final PrintWriter out;
    private final Language language;
    private final PolicyCatalogue catalogue;

    EntitlementsPrinter(PrintWriter out, Language language, PolicyCatalogue catalogue) {
        this.out = out;
        this.language = language;
        this.catalogue = catalogue;
    }

    void print(Entitlements answer, boolean all) {
        out.println(
                language.of("人与政策匹配报告", "Match report")
                        + " "
                        + answer.day()
                        + " · "
                        + language.of("读法 ", "reading ")
                        + answer.profile()
                        + " ["
                        + answer.profileBasis()
                        + "]");
        for (Membership member : answer.members()) {
            ConditionAnswer because = member.because();
            if (because != null) {
                out.println(
                        "  - "
                                + member.member().key()
                                + language.of(" 不计入：", " does not count: ")
                                + language.of(because.words())
                                + " ["
                                + because.basis()
                                + "]");
            }
        }
        out.println(
                language.of("层级：", "tier: ")
                        + answer.tier().assessed()
                        + language.of("，人数 ", ", members ")
                        + answer.tier().size());
        answer.tier().conditions().forEach(this::condition);
        missing(answer.tier().missing());
        section(language.of("应享受", "due"), answer.due(), true);
        section(language.of("暂不能判断", "cannot be said"), answer.notEvaluated(), true);
        if (all) {
            section(
                    language.of("不符合", "not due"),
                    answer.all().stream().filter(e -> e.outcome() == Outcome.NOT_ELIGIBLE).toList(),
                    false);
        }
        out.println(
                language.of("已知年合计：", "known in a year: ")
                        + answer.yearly()
                        + language.of(" 元；金额未知 ", " yuan; amounts not known: ")
                        + answer.amountsNotKnown());
        answer.notes().forEach(n -> out.println("· " + language.of(n)));
    }

    private void section(String title, List<Entitlement> entitlements, boolean withSteps) {
        if (entitlements.isEmpty()) {
            return;
        }
        out.println();
        out.println(title);
        for (Entitlement e : entitlements) {
            out.println(
                    "  "
                            + e.programme()
                            + " "
                            + language.of(e.title())
                            + (e.member() == null ? "" : " · " + e.member())
                            + " · "
                            + language.of(
                                    catalogue.findDepartmentName(e.departmentCode()).orElseThrow())
                            + amount(e));
            if (withSteps) {
                e.steps().forEach(this::step);
            }
            for (ConditionAnswer c : e.conditions()) {
                boolean told =
                        withSteps ? c.verdict() != Verdict.NOT_MET : c.verdict() == Verdict.NOT_MET;
                if (told && !c.id().startsWith("tier.") && !c.id().startsWith("property.")) {
                    condition(c);
                }
            }
            missing(e.missing());
            e.notes().forEach(n -> out.println("      · " + language.of(n)));
        }
    }

    private String amount(Entitlement e) {
        String mark = e.isIllustrative() ? language.of("（示例）", " (illustrative)") : "";
        if (e.amount() != null) {
            return " · " + e.amount() + language.of(" 元 ", " yuan ") + e.period() + mark;
        }
        return e.isDue() && !e.missing().isEmpty()
                ? language.of(" · 金额未知", " · amount not known")
                : "";
    }

    private void step(StepAnswer step) {
        StringBuilder line = new StringBuilder("      = ");
        line.append(language.of(step.words())).append(": ").append(step.formula());
        line.append(" → ").append(step.told() == null ? "?" : step.told());
        for (Used used : step.used()) {
            line.append("; ").append(used.name()).append(" = ");
            line.append(language.of(used.shown()));
            if (used.basis() != null) {
                line.append(" [").append(used.basis()).append("]");
            }
        }
        out.println(line);
    }

    private void condition(ConditionAnswer condition) {
        String mark =
                switch (condition.verdict()) {
                    case MET -> "✓";
                    case NOT_MET -> "✗";
                    case NOT_KNOWN -> "?";
                };
        List<String> values =
                condition.used().stream()
                        .filter(u -> !u.name().startsWith("income."))
                        .map(u -> language.of(u.words()) + " " + language.of(u.shown()))
                        .toList();
        out.println(
                "      "
                        + mark
                        + " "
                        + language.of(condition.words())
                        + (values.isEmpty() ? "" : " (" + String.join(", ", values) + ")")
                        + " ["
                        + condition.basis()
                        + "]");
    }

    private void missing(List<Words> missing) {
        if (!missing.isEmpty()) {
            out.println(
                    "      "
                            + language.of("缺：", "missing: ")
                            + String.join("; ", missing.stream().map(language::of).toList()));
        }
    }
}
