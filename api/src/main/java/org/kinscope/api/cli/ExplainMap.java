package org.kinscope.api.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.propagation.UnitEffect;
import org.kinscope.analytics.review.Reply;
import org.kinscope.analytics.review.Review;
import org.kinscope.analytics.review.ReviewBook;
import org.kinscope.api.explain.Explanation;
import org.kinscope.api.explain.Explanation.FactWeight;
import org.kinscope.api.explain.Resting;
import org.kinscope.api.finding.Evidence;
import org.kinscope.api.finding.EvidenceKind;
import org.kinscope.api.finding.EvidenceStep;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.finding.Finding;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.source.DeliveryFile;
import org.kinscope.api.source.DeliveryFiles;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.source.Source;

/** Explanations as maps, for JSON. */
final class ExplainMap {

    private ExplainMap() {}

    static Map<String, @Nullable Object> of(
            Explanation explanation, ReviewBook.Kept kept, Language language, GraphReader graph) {
        Finding finding = explanation.finding();
        Map<String, @Nullable Object> map = finding(finding, language);
        map.put("version", finding.version());
        map.put("as_of", finding.asOf().toString());
        map.put("until", finding.stateUntil() == null ? null : finding.stateUntil().toString());
        map.put("amount", finding.amount() == null ? null : finding.amount().toString());
        Map<String, Object> parameters = new LinkedHashMap<>();
        explanation.parameters().forEach(one -> parameters.put(one.name(), one.value()));
        map.put("parameters", parameters);
        map.put("basis", language.of(explanation.basis()));
        map.put("innocent", language.of(explanation.innocent()));
        map.put("check_next", language.of(explanation.checkNext()));
        map.put("now", ReviewWords.map(explanation.now(), language));
        Map<Source, DeliveryFile> files =
                DeliveryFiles.of(
                        graph, explanation.weights().stream().map(FactWeight::source).toList());
        List<Object> facts = new ArrayList<>();
        for (FactWeight one : explanation.weights()) {
            DeliveryFile file = files.get(one.source());
            Map<String, @Nullable Object> fact = new LinkedHashMap<>();
            fact.put("fact", FactId.of(one.source()));
            fact.put("what", language.of(one.what()));
            fact.put("file", file == null ? null : file.name());
            fact.put("line", one.source().line());
            fact.put("department", file == null ? null : file.department());
            fact.put("decisive", one.decisive());
            fact.put("without", ReviewWords.map(one.without(), language));
            facts.add(fact);
        }
        map.put("facts", facts);
        map.put(
                "innocent_paths",
                finding.evidence().stream()
                        .filter(piece -> piece.kind() == EvidenceKind.COUNTER_PATH)
                        .map(piece -> innocent(piece, language))
                        .toList());
        map.put("reviews", kept.history().reviews().stream().map(ExplainMap::of).toList());
        map.put("replies", kept.replies().stream().map(reply -> of(reply, language)).toList());
        return map;
    }

    /** What explains the same without wrong; without facts, what was looked for. */
    private static Map<String, @Nullable Object> innocent(Evidence piece, Language language) {
        List<EvidenceStep> steps = piece.steps() == null ? List.of() : piece.steps();
        Words what = piece.what();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("found", !steps.isEmpty());
        map.put("what", what == null ? null : language.of(what));
        List<Object> facts = new ArrayList<>();
        for (EvidenceStep step : steps) {
            Source source = step.source();
            Map<String, @Nullable Object> fact = new LinkedHashMap<>();
            fact.put("fact", source == null ? null : FactId.of(source));
            fact.put("what", language.of(step.what()));
            fact.put("from", step.fromLabel());
            fact.put("to", step.toLabel());
            facts.add(fact);
        }
        map.put("facts", facts);
        return map;
    }

    private static Map<String, @Nullable Object> finding(Finding finding, Language language) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("finding_id", finding.id());
        map.put("analysis", finding.code());
        map.put("subject", finding.subjectLabel());
        map.put("state", finding.state());
        map.put("sentence", language.of(finding.sentence()));
        return map;
    }

    private static Map<String, @Nullable Object> of(Review review) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", review.id());
        map.put("step", review.step());
        map.put("state", review.state());
        map.put("by", review.by());
        map.put("on", review.on().toString());
        map.put("reason", review.reason());
        map.put("until", review.until() == null ? null : review.until().toString());
        return map;
    }

    private static Map<String, @Nullable Object> of(Reply reply, Language language) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("id", reply.id());
        map.put("fact", FactId.of(reply.fact()));
        map.put("text", reply.text());
        map.put("replaced", reply.replaced());
        map.put("before", ReviewWords.map(reply.before(), language));
        map.put("after", ReviewWords.map(reply.after(), language));
        return map;
    }

    static Map<String, @Nullable Object> of(Resting resting, Language language) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("what", resting.what());
        List<Object> findings = new ArrayList<>();
        for (Resting.RestingFinding one : resting.findings()) {
            Map<String, @Nullable Object> finding = finding(one.finding(), language);
            finding.put("without", ReviewWords.map(one.without(), language));
            findings.add(finding);
        }
        map.put("findings", findings);
        List<Object> units = new ArrayList<>();
        for (UnitEffect unit : resting.units()) {
            Map<String, @Nullable Object> effect = new LinkedHashMap<>();
            effect.put("aid_unit_no", unit.aidUnitNo());
            effect.put("recorded_tier", unit.recordedTier());
            effect.put("tier_before", unit.tierBefore());
            effect.put("tier_after", unit.tierAfter());
            effect.put("yearly_before", unit.yearlyBefore().toString());
            effect.put("yearly_after", unit.yearlyAfter().toString());
            effect.put("aid", unit.aid().stream().map(aid -> of(aid, language)).toList());
            units.add(effect);
        }
        map.put("units", units);
        map.put("truncated", resting.truncated());
        return map;
    }

    private static Map<String, @Nullable Object> of(UnitEffect.AidEffect aid, Language language) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("programme", aid.programme());
        map.put("title", language.of(aid.title()));
        map.put("member", aid.member());
        map.put("before", aid.before());
        map.put("after", aid.after());
        map.put("amount_before", aid.amountBefore() == null ? null : aid.amountBefore().toString());
        map.put("amount_after", aid.amountAfter() == null ? null : aid.amountAfter().toString());
        return map;
    }
}
