package org.kinscope.api.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.ConditionAnswer;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Membership;
import org.kinscope.analytics.calculator.StepAnswer;
import org.kinscope.graph.finding.Words;

/** What is due, as plain values for JSON. */
final class EntitlementsMap {

    private EntitlementsMap() {}

    static Map<String, Object> of(Entitlements answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("asOf", answer.day().toString());
        map.put("divisionCode", answer.divisionCode());
        map.put("profile", answer.profile());
        map.put("profileBasis", answer.profileBasis());
        map.put("members", answer.members().stream().map(EntitlementsMap::member).toList());
        Map<String, Object> tier = new LinkedHashMap<>();
        tier.put("assessed", answer.tier().assessed().name());
        tier.put("size", answer.tier().size());
        tier.put("conditions", conditions(answer.tier().conditions()));
        tier.put("missing", words(answer.tier().missing()));
        map.put("tier", tier);
        map.put("yearlyTotal", answer.yearly().toString());
        map.put("amountsNotKnown", answer.amountsNotKnown());
        map.put("entitlements", answer.all().stream().map(EntitlementsMap::entitlement).toList());
        map.put("notes", words(answer.notes()));
        return map;
    }

    private static Map<String, Object> member(Membership member) {
        Map<String, Object> map = new LinkedHashMap<>();
        ConditionAnswer because = member.because();
        map.put("member", member.member().key());
        map.put("counts", member.counts());
        map.put("because", because == null ? null : word(because.words()));
        map.put("basis", because == null ? null : because.basis());
        map.put("missing", words(member.missing()));
        return map;
    }

    private static Map<String, Object> entitlement(Entitlement e) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("programme", e.programme());
        map.put("title", word(e.title()));
        map.put("department", e.departmentCode());
        map.put("member", e.member());
        map.put("outcome", e.outcome().name());
        map.put("amount", text(e.amount()));
        map.put("period", e.period());
        map.put("yearly", text(e.yearly()));
        map.put("illustrative", e.isIllustrative());
        map.put("rule", e.rule());
        map.put("steps", e.steps().stream().map(EntitlementsMap::step).toList());
        map.put("conditions", conditions(e.conditions()));
        map.put("missing", words(e.missing()));
        map.put("excludedBy", e.excludedBy());
        map.put("notes", words(e.notes()));
        return map;
    }

    private static Map<String, Object> step(StepAnswer step) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", step.name());
        map.put("words", word(step.words()));
        map.put("formula", step.formula());
        map.put("value", step.told());
        map.put("used", used(step.used()));
        return map;
    }

    private static List<Map<String, Object>> conditions(List<ConditionAnswer> conditions) {
        return conditions.stream()
                .map(
                        c -> {
                            Map<String, Object> map = new LinkedHashMap<>();
                            map.put("id", c.id());
                            map.put("words", word(c.words()));
                            map.put("verdict", c.verdict().name());
                            map.put("basis", c.basis());
                            map.put("used", used(c.used()));
                            map.put("missing", words(c.missing()));
                            return map;
                        })
                .toList();
    }

    private static List<Map<String, Object>> used(List<ConditionAnswer.Used> used) {
        return used.stream()
                .map(
                        u -> {
                            Map<String, Object> map = new LinkedHashMap<>();
                            map.put("name", u.name());
                            map.put("words", word(u.words()));
                            map.put("value", u.value());
                            map.put("basis", u.basis());
                            map.put("illustrative", u.illustrative());
                            return map;
                        })
                .toList();
    }

    private static List<Map<String, String>> words(List<Words> words) {
        return words.stream().map(EntitlementsMap::word).toList();
    }

    private static Map<String, String> word(Words words) {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("zh", words.zh());
        map.put("en", words.en());
        return map;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
