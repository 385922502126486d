package org.kinscope.analytics.policy.scenario;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Entitlement.Outcome;
import org.kinscope.analytics.calculator.Question;
import org.kinscope.graph.money.Yuan;

/**
 * One expectation.
 *
 * @param programme the programme's code
 * @param limit the limit about which it is, for example {@code age}
 * @param at below, at or above the limit, or {@code other}
 * @param question what is asked; the family's first member is the person
 * @param member whom the answer is about; null: the family
 * @param expect what the calculator should say
 * @param amount the amount; null where none is expected
 * @param excludedBy the programme that displaces it; null where none does
 * @param because why, in words
 * @param article where it stands written
 * @param file its file
 * @param line its line
 */
public record Scenario(
        String programme,
        String limit,
        String at,
        Question question,
        @Nullable String member,
        Outcome expect,
        @Nullable Yuan amount,
        @Nullable String excludedBy,
        String because,
        String article,
        String file,
        int line) {}
