package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.propagation.UnitEffect;
import org.kinscope.analytics.review.Reply;
import org.kinscope.analytics.review.Review;
import org.kinscope.analytics.review.ReviewBook;
import org.kinscope.analytics.review.ReviewState;
import org.kinscope.api.explain.Explanation;
import org.kinscope.api.explain.Explanation.FactWeight;
import org.kinscope.api.explain.Resting;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.finding.Finding;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Prints why a finding stands and what rests on a fact. */
final class ExplainPrinter {

    private final PrintWriter out;
    private final Language language;
    private final GraphReader graph;

    ExplainPrinter(PrintWriter out, Language language, GraphReader graph) {
        this.out = out;
        this.language = language;
        this.graph = graph;
    }

    void print(Explanation explanation, ReviewBook.Kept kept) {
        Finding finding = explanation.finding();
        head(finding);
        if (finding.amount() != null) {
            Words basis = finding.amountBasis();
            out.println(
                    language.of("涉及金额：", "amount: ")
                            + yuan(finding.amount())
                            + (basis == null ? "" : " (" + language.of(basis) + ")"));
        }
        title("证据", "Evidence");
        EvidencePrinter evidence = EvidencePrinter.of(out, language, graph, finding);
        finding.evidence().forEach(evidence::print);
        title("规则", "Rule");
        out.println(
                "  "
                        + finding.code()
                        + language.of("，第 ", ", version ")
                        + finding.version()
                        + language.of(" 版，截至 ", ", asked for ")
                        + finding.asOf());
        for (Explanation.UsedParameter one : explanation.parameters()) {
            out.println(
                    "  "
                            + one.name()
                            + " = "
                            + one.value()
                            + " "
                            + one.unit()
                            + ": "
                            + language.of(one.meaning()));
        }
        out.println("  " + language.of(explanation.basis()));
        title("可能的正常解释", "Innocent explanations");
        out.println("  " + language.of(explanation.innocent()));
        title("什么会推翻它", "What would refute it");
        refuting(explanation, evidence);
        out.println("  " + language.of(explanation.checkNext()));
        title("经过", "What was done");
        history(kept);
    }

    private void head(Finding finding) {
        ReviewState state = ReviewState.valueOf(finding.state().name());
        out.println(
                finding.code()
                        + " · "
                        + finding.subjectLabel()
                        + " · "
                        + language.of(ReviewWords.of(state))
                        + (finding.stateUntil() == null
                                ? ""
                                : language.of("（至 ", " (until ")
                                        + finding.stateUntil()
                                        + language.of("）", ")"))
                        + " · "
                        + finding.id());
        out.println(language.of(finding.sentence()));
    }

    private void title(String zh, String en) {
        out.println();
        out.println(language.of(zh, en));
    }

    private void refuting(Explanation explanation, EvidencePrinter evidence) {
        out.println(
                "  "
                        + language.of("按现有事实重算：", "the rule run again on the facts of now: ")
                        + ReviewWords.of(explanation.now(), language));
        for (FactWeight one : explanation.weights()) {
            if (one.decisive()) {
                out.println(
                        "  "
                                + language.of("若不成立：", "if it does not hold: ")
                                + language.of(one.what())
                                + " "
                                + evidence.where(one.source())
                                + " → "
                                + ReviewWords.of(one.without(), language));
            }
        }
    }

    private void history(ReviewBook.Kept kept) {
        if (kept.history().reviews().isEmpty()) {
            out.println(language.of("  尚无人处理", "  nobody has taken it up yet"));
        }
        Map<String, Reply> replies =
                kept.replies().stream().collect(Collectors.toMap(Reply::id, reply -> reply));
        for (Review review : kept.history().reviews()) {
            out.println("  " + ReviewWords.line(review, language));
            Reply reply = replies.get(review.id());
            if (reply != null) {
                out.println(
                        "      ["
                                + FactId.of(reply.fact())
                                + "] "
                                + (reply.replaced().isEmpty()
                                        ? language.of("不计", "left out")
                                        : reply.replaced().toString())
                                + ": "
                                + ReviewWords.of(reply.before(), language)
                                + " → "
                                + ReviewWords.of(reply.after(), language));
            }
        }
    }

    void print(Resting resting) {
        out.println(
                language.of("以此为据的线索（不计此项时）", "findings that rest on it, and without it")
                        + " · "
                        + resting.what());
        for (Resting.RestingFinding one : resting.findings()) {
            out.println(
                    "  "
                            + one.finding().id()
                            + " "
                            + one.finding().code()
                            + " "
                            + one.finding().subjectLabel()
                            + " → "
                            + ReviewWords.of(one.without(), language));
        }
        title("所涉救助家庭", "units that it belongs to");
        for (UnitEffect unit : resting.units()) {
            out.println(
                    "  "
                            + unit.aidUnitNo()
                            + language.of("：层次 ", ": tier ")
                            + unit.tierBefore()
                            + " → "
                            + unit.tierAfter()
                            + language.of("，一年应得 ", ", due in a year ")
                            + yuan(unit.yearlyBefore())
                            + " → "
                            + yuan(unit.yearlyAfter()));
            for (UnitEffect.AidEffect aid : unit.aid()) {
                out.println(
                        "      "
                                + language.of(aid.title())
                                + ": "
                                + said(aid.before(), aid.amountBefore())
                                + " → "
                                + said(aid.after(), aid.amountAfter()));
            }
        }
        if (resting.truncated()) {
            out.println(language.of("另有未列出的", "there is more than is told here"));
        }
    }

    private String said(@Nullable Object outcome, @Nullable Yuan amount) {
        return (outcome == null ? "–" : outcome.toString())
                + (amount == null ? "" : " " + yuan(amount));
    }

    private String yuan(Yuan amount) {
        return amount + language.of(" 元", " yuan");
    }

    String json(Explanation explanation, ReviewBook.Kept kept) {
        return ReportPrinter.JSON.writeValueAsString(
                ExplainMap.of(explanation, kept, language, graph));
    }

    String json(Resting resting) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>(ExplainMap.of(resting, language));
        return ReportPrinter.JSON.writeValueAsString(map);
    }
}
