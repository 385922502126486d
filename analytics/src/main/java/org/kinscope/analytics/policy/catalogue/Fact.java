package org.kinscope.analytics.policy.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.condition.Variable;

/**
 * Something that may be told of a family, of a member or of an obligor.
 *
 * @param variable its name, type and words
 * @param choices the words that a text may be; empty for other types
 * @param absent the value taken where a typed family does not tell it; null: then it is not known
 */
public record Fact(Variable variable, List<String> choices, @Nullable Object absent) {

    public Fact {
        choices = List.copyOf(choices);
    }

    /** {@return of whom it is told: {@code unit}, {@code person} or {@code obligor}} */
    public String of() {
        return variable.name().substring(0, variable.name().indexOf('.'));
    }

    /** {@return the name without whom it is told of} */
    public String field() {
        return variable.name().substring(variable.name().indexOf('.') + 1);
    }
}
