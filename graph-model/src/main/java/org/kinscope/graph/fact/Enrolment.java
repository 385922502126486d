package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * A person's time at a school.
 *
 * @param personId the pupil or student
 * @param stage {@code preschool}, {@code compulsory}, {@code senior-high}, {@code vocational} or
 *     {@code college}
 * @param annualCost the yearly cost; null where unknown
 * @param spell when
 * @param source who said it
 */
public record Enrolment(
        String personId, String stage, @Nullable Yuan annualCost, Spell spell, Source source) {}
