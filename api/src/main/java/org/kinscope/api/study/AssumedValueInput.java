package org.kinscope.api.study;

import org.jspecify.annotations.Nullable;

/**
 * A value in place of the catalogue's.
 *
 * @param name its name
 * @param value an amount where it is money, else a whole number
 */
public record AssumedValueInput(@Nullable String name, @Nullable String value) {}
