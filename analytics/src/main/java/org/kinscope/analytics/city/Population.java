package org.kinscope.analytics.city;

import java.util.List;
import java.util.function.Function;

/** Families that can be asked one after another: those of a city, or of a part of it. */
public interface Population {

    /**
     * {@return what the question answers of every family, in an order that is always the same}
     *
     * @param question a pure function, asked by several threads; what is around a family is of the
     *     thread that asks, and is not kept
     */
    <T> List<T> ask(Function<CityFamily, T> question);
}
