package org.kinscope.api.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user does; decides which steps the service lets a user take. */
public enum Role {
    /** Looks after findings: asks, hears, proposes, confirms. */
    INVESTIGATOR,
    /** Explores and exports, and decides nothing about a family. */
    ANALYST,
    /** Studies rules and figures. */
    RESEARCHER,
    /** Works for a department or a town. */
    STAFF,
    /** Runs the service. */
    ADMINISTRATOR;

    /** {@return whether the role may do something about a finding} */
    public boolean mayReview() {
        return this == INVESTIGATOR;
    }

    /** {@return the role of that name in {@code users.json}} */
    static Optional<Role> of(String name) {
        return Arrays.stream(values())
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
