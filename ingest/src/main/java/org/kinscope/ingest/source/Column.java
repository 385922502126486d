package org.kinscope.ingest.source;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a dataset.
 *
 * @param name the canonical name, as in {@code id_number}
 * @param headers what else a header may call it, the Chinese name first
 * @param type what it holds
 * @param key whether it is part of the key of a row
 * @param required whether a blank is refused
 * @param codes the codes it may hold, where it is a code
 * @param min the least value, where it is a decimal with one
 * @param max the greatest value, where it is a decimal with one
 */
public record Column(
        String name,
        List<String> headers,
        ColumnType type,
        boolean key,
        boolean required,
        @Nullable CodeList codes,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {}
