package org.kinscope.graph.scope;

import java.time.LocalDate;

/**
 * The point of view of a read: what held on {@code day}, as far as {@code scope} may see, by what
 * was known then.
 *
 * @param day the day on which facts must hold
 * @param scope what the reader may see
 * @param known up to which delivery
 */
public record AsOf(LocalDate day, Scope scope, Known known) {

    /** By everything known now. */
    public AsOf(LocalDate day, Scope scope) {
        this(day, scope, Known.NOW);
    }

    /** {@return the whole city on {@code day}} */
    public static AsOf city(LocalDate day) {
        return new AsOf(day, Scope.CITY);
    }
}
