package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.time.Spell;

/**
 * A company or a self-employed business (credit code beginning 92).
 *
 * @param uscc its unified social credit code
 * @param name its name
 * @param registeredCapital the registered capital; null where unknown
 * @param spell from founding to deregistration
 */
public record Company(
        String uscc, @Nullable String name, @Nullable Yuan registeredCapital, Spell spell) {}
