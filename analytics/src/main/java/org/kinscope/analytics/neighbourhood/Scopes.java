package org.kinscope.analytics.neighbourhood;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.scope.Scope;

/** What a scope covers. */
final class Scopes {

    private Scopes() {}

    /**
     * {@return whether the scope covers the division} An unknown one only the whole city covers.
     */
    static boolean sees(Scope scope, @Nullable String divisionCode) {
        return scope.divisionPrefix().isEmpty()
                || (divisionCode != null && divisionCode.startsWith(scope.divisionPrefix()));
    }
}
