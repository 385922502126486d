package org.kinscope.analytics.propagation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.analytics.calculator.Entitlements;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.FactStore;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.analytics.neighbourhood.LiveNeighbourhoods;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.propagation.UnitEffect.AidEffect;
import org.kinscope.analytics.review.Contest;
import org.kinscope.analytics.review.StepRefused;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.neo4j.driver.Driver;

/** Recomputes tier and entitlements of a unit with a fact and without it. */
public final class Propagation {

    private final Driver driver;
    private final Calculator calculator;
    private final PolicyAt policy;
    private final LocalDate day;

    /**
     * @param driver the graph
     * @param calculator the calculator of the rules
     * @param policy the rules of the day
     */
    public Propagation(Driver driver, Calculator calculator, PolicyAt policy) {
        this.driver = driver;
        this.calculator = calculator;
        this.policy = policy;
        this.day = policy.date();
    }

    /**
     * {@return what the unit is with what is contested and without it; empty where there is no such
     * unit or the scope does not cover it}
     */
    public Optional<UnitEffect> of(String aidUnitNo, Scope scope, Contest contest)
            throws StepRefused {
        Subject unit = Subject.aidUnit(aidUnitNo);
        Facts facts = new LiveNeighbourhoods(driver, scope).facts(unit).orElse(null);
        if (facts == null) {
            return Optional.empty();
        }
        Neighbourhood before = new FactStore(facts).neighbourhoodOf(unit, scope).orElseThrow();
        // Without the unit itself there is nothing to compare.
        return new FactStore(contest.applyTo(facts))
                .neighbourhoodOf(unit, scope)
                .map(after -> effect(aidUnitNo, before, after));
    }

    private UnitEffect effect(String unit, Neighbourhood before, Neighbourhood after) {
        TierAssessment tierBefore = TierRule.assess(before, unit, policy);
        TierAssessment tierAfter = TierRule.assess(after, unit, policy);
        Entitlements dueBefore = entitlements(unit, before);
        Entitlements dueAfter = entitlements(unit, after);
        return new UnitEffect(
                unit,
                tierBefore.recordedTier(),
                tierBefore.assessed(),
                tierAfter.assessed(),
                dueBefore.yearly(),
                dueAfter.yearly(),
                differences(dueBefore, dueAfter));
    }

    private Entitlements entitlements(String unit, Neighbourhood n) {
        return calculator.answer(Question.of(RegisteredFamily.of(n, unit, day), day));
    }

    private static List<AidEffect> differences(Entitlements before, Entitlements after) {
        Map<String, Entitlement> was = byProgramme(before);
        Map<String, Entitlement> is = byProgramme(after);
        Map<String, Entitlement> all = new LinkedHashMap<>(was);
        is.forEach(all::putIfAbsent);
        List<AidEffect> effects = new ArrayList<>();
        all.forEach(
                (key, any) -> {
                    AidEffect effect = effect(any, was.get(key), is.get(key));
                    if (effect.before() != effect.after()
                            || !Objects.equals(effect.amountBefore(), effect.amountAfter())) {
                        effects.add(effect);
                    }
                });
        return effects;
    }

    private static AidEffect effect(
            Entitlement any, @Nullable Entitlement was, @Nullable Entitlement is) {
        return new AidEffect(
                any.programme(),
                any.title(),
                any.member(),
                was == null ? null : was.outcome(),
                is == null ? null : is.outcome(),
                was == null ? null : was.amount(),
                is == null ? null : is.amount());
    }

    private static Map<String, Entitlement> byProgramme(Entitlements entitlements) {
        Map<String, Entitlement> byProgramme = new LinkedHashMap<>();
        for (Entitlement one : entitlements.all()) {
            byProgramme.put(one.programme() + "\n" + one.member(), one);
        }
        return byProgramme;
    }
}
