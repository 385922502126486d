package org.kinscope.api.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.AssumedValues;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.policy.indicator.IndicatorBook;

/** The catalogue that a command asks: the bundled one, or the one of a folder. */
final class Catalogues {

    private Catalogues() {}

    /**
     * {@return the rules of the folder, or the bundled ones; a catalogue that is wrong ends in 3}
     */
    static RuleBook book(@Nullable Path folder) {
        try {
            return RuleBook.of(
                    folder == null ? PolicyCatalogue.load() : PolicyCatalogue.load(known(folder)));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.DATA, String.valueOf(e.getMessage()), e);
        }
    }

    /** {@return the catalogue of the folder, or the bundled one; one that is wrong ends in 3} */
    static PolicyCatalogue catalogue(@Nullable Path folder) {
        try {
            return folder == null ? PolicyCatalogue.load() : PolicyCatalogue.load(known(folder));
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.DATA, String.valueOf(e.getMessage()), e);
        }
    }

    /** {@return the indicators of a catalogue; one that is wrong ends in 3} */
    static IndicatorBook indicators(PolicyCatalogue catalogue) {
        try {
            return IndicatorBook.of(catalogue);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.DATA, String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * {@return the values of the option {@code --set} by name, fen where money}
     *
     * @throws CommandFailed if the catalogue has no such value or its form is wrong
     */
    static Map<String, Long> values(RuleBook book, Map<String, String> set) {
        try {
            return AssumedValues.of(book, set);
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.USAGE, "--set: " + e.getMessage(), e);
        }
    }

    /** {@return what gives the text of each file} */
    static UnaryOperator<String> files(@Nullable Path folder) {
        if (folder == null) {
            return PolicyCatalogue.load()::file;
        }
        Path known = known(folder);
        return name -> {
            try {
                return Files.readString(known.resolve(name));
            } catch (java.io.IOException e) {
                throw new IllegalArgumentException(
                        "the policy file " + name + " cannot be read in " + known, e);
            }
        };
    }

    private static Path known(Path folder) {
        if (!Files.isRegularFile(folder.resolve("programmes.yaml"))) {
            throw new CommandFailed(
                    ExitCode.USAGE, folder + " is no catalogue: it has no file programmes.yaml");
        }
        return folder;
    }
}
