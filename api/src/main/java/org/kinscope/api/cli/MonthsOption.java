package org.kinscope.api.cli;

import picocli.CommandLine.Option;

/** Of how many months something is told, up to that of the day. */
final class MonthsOption {

    private static final int MOST = 60;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "1",
            description = "Tell of so many months, the last that of --as-of (default: that alone)")
    private int months = 1;

    /**
     * {@return how many}
     *
     * @throws CommandFailed if there are none or more than 60
     */
    int count() {
        if (months < 1 || months > MOST) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--months is %d, but takes 1 to %d".formatted(months, MOST));
        }
        return months;
    }
}
