package org.kinscope.analytics.neighbourhood;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.Person;
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

    /** {@return the person, without name where the scope does not cover where they live} */
    static Person masked(Scope scope, Person person) {
        return person.name() == null || sees(scope, person.divisionCode())
                ? person
                : new Person(
                        person.personId(),
                        null,
                        person.birthDate(),
                        person.deathDate(),
                        person.divisionCode(),
                        person.dwellingKey(),
                        person.source());
    }
}
