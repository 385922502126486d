package org.kinscope.api.cli;

import org.kinscope.graph.scope.Scope;

/** Reads the option {@code --division}. */
final class Divisions {

    private Divisions() {}

    static Scope scope(String prefix) {
        try {
            return new Scope(prefix);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.USAGE, "--division: " + e.getMessage(), e);
        }
    }
}
