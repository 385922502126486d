package org.kinscope.api.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.propagation.UnitEffect;
import org.kinscope.analytics.review.Reply;
import org.kinscope.analytics.review.Review;
import org.kinscope.analytics.review.ReviewBook;
import org.kinscope.analytics.review.ReviewState;
import org.kinscope.api.explain.Explanation;
import org.kinscope.api.explain.Explanation.FactWeight;
import org.kinscope.api.explain.Resting;
import org.kinscope.api.finding.Evidence;
import org.kinscope.api.finding.EvidenceStep;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.finding.Finding;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.source.DeliveryFile;
import org.kinscope.api.source.DeliveryFiles;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;

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
        Map<Source, DeliveryFile> files =
                DeliveryFiles.of(
                        graph, explanation.weights().stream().map(FactWeight::source).toList());
        finding.evidence().forEach(piece -> evidence(piece, files));
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
        refuting(explanation, files);
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

    private void evidence(Evidence piece, Map<Source, DeliveryFile> files) {
        List<EvidenceStep> steps = piece.steps();
        if (steps == null) {
            Words what = piece.what();
            out.println(
                    "  "
                            + Stream.of(
                                            what == null ? null : language.of(what),
                                            piece.value(),
                                            piece.limit() == null ? null : "/ " + piece.limit(),
                                            piece.unit(),
                                            piece.basis(),
                                            piece.dataset())
                                    .filter(part -> part != null)
                                    .collect(Collectors.joining(" · ")));
            return;
        }
        for (EvidenceStep step : steps) {
            out.println(
                    "  "
                            + language.of(step.what())
                            + ": "
                            + step.fromLabel()
                            + " → "
                            + step.toLabel()
                            + days(step));
            out.println("      " + where(step.source(), files));
        }
    }

    private String days(EvidenceStep step) {
        return step.spell().from() == null && step.spell().to() == null
                ? ""
                : ", "
                        + (step.spell().from() == null ? "…" : step.spell().from())
                        + " – "
                        + (step.spell().to() == null ? "…" : step.spell().to());
    }

    private String where(@Nullable Source source, Map<Source, DeliveryFile> files) {
        if (source == null) {
            return language.of("由其他事实推导", "derived from other facts");
        }
        DeliveryFile file = files.get(source);
        return "["
                + FactId.of(source)
                + "] "
                + (file == null ? "" : file.name() + ", ")
                + language.of("第 ", "line ")
                + source.line()
                + language.of(" 行", "")
                + (file == null ? "" : " · " + file.dataset() + " · " + file.department())
                + language.of(" · 第 ", " · delivery ")
                + source.deliveryNo()
                + language.of(" 批", "");
    }

    private void refuting(Explanation explanation, Map<Source, DeliveryFile> files) {
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
                                + where(one.source(), files)
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
