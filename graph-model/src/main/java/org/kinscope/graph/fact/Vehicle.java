package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.money.Yuan;

/**
 * A motor vehicle.
 *
 * @param plateNo its plate number
 * @param kind its kind in the words of the register, for example 小型轿车
 * @param model make and model
 * @param value the appraised value; null where unknown
 */
public record Vehicle(
        String plateNo, @Nullable String kind, @Nullable String model, @Nullable Yuan value) {}
