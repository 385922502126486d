package org.kinscope.api.entitlement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.precheck.Precheck;
import org.kinscope.api.person.PersonAt;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;

/**
 * A look at a grant before it is decided, as the schema tells it.
 *
 * @param precheck what was found
 * @param at the point of view from which the person is read
 */
record PrecheckAnswer(Precheck precheck, AsOf at) {

    public LocalDate asOf() {
        return precheck.day();
    }

    public PersonAt who() {
        return new PersonAt(precheck.personId(), at);
    }

    public String programme() {
        return precheck.programme();
    }

    public @Nullable Yuan asked() {
        return precheck.asked();
    }

    public Precheck.Advice advice() {
        return precheck.advice();
    }

    public List<Precheck.Remark> remarks() {
        return precheck.remarks();
    }
}
