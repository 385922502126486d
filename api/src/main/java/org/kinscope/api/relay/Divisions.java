package org.kinscope.api.relay;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.scope.Scope;

/**
 * What a list is narrowed to: the divisions of the reader's scope and those of the filter.
 *
 * @param prefix the beginning that their codes share; empty for the whole city
 * @param none whether the filter lies outside the scope, so that nothing can be in both
 */
public record Divisions(String prefix, boolean none) {

    private static final String AFTER_DIGITS = ":";

    /**
     * {@return the divisions of both}
     *
     * @param filter the beginning of a division code, or null for all
     * @throws Refusal if the filter is none
     */
    public static Divisions of(Scope scope, @Nullable String filter) {
        String wanted;
        try {
            wanted = new Scope(filter == null ? "" : filter).divisionPrefix();
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.INVALID_SCOPE);
        }
        String seen = scope.divisionPrefix();
        return wanted.startsWith(seen)
                ? new Divisions(wanted, false)
                : new Divisions(seen, !seen.startsWith(wanted));
    }

    /** {@return the first text behind all codes that begin with the prefix} */
    String end() {
        return prefix + AFTER_DIGITS;
    }
}
