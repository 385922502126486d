package org.kinscope.api.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.quarantine.QuarantineFilter;
import org.kinscope.api.quarantine.QuarantineState;
import picocli.CommandLine.Option;

/** Which entries of the quarantine a command is about. */
final class QuarantineOptions {

    @Option(names = "--delivery", paramLabel = "N", description = "Only those of this delivery")
    @Nullable Integer delivery;

    @Option(names = "--dataset", paramLabel = "D", description = "Only this dataset")
    @Nullable String dataset;

    @Option(
            names = "--department",
            paramLabel = "P",
            description = "Only this department, for example civil-affairs")
    @Nullable String department;

    @Option(
            names = "--reason",
            paramLabel = "R",
            description = "Only this reason, for example bad-check-digit")
    @Nullable String reason;

    @Option(
            names = "--state",
            paramLabel = "open|corrected|withdrawn|accepted|all",
            description = "Only this state (default: ${DEFAULT-VALUE})")
    String state = "open";

    QuarantineFilter filter() {
        return new QuarantineFilter(delivery, dataset, department, reason, states(), null);
    }

    private @Nullable List<QuarantineState> states() {
        String wanted = state.toUpperCase(Locale.ROOT);
        if (wanted.equals("ALL")) {
            return null;
        }
        return Arrays.stream(QuarantineState.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .map(List::of)
                .orElseThrow(
                        () ->
                                new CommandFailed(
                                        ExitCode.USAGE,
                                        "--state '"
                                                + state
                                                + "' should be open, corrected, withdrawn,"
                                                + " accepted or all"));
    }
}
