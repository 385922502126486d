package org.kinscope.api.cli;

/** What a command returns to the shell. */
public final class ExitCode {

    /** All went well. */
    public static final int OK = 0;

    /** There are findings or differences, where the caller asked to fail on them. */
    public static final int DIFFERENCES = 1;

    /** The command was not understood. */
    public static final int USAGE = 2;

    /** The data handed over cannot be used. */
    public static final int DATA = 3;

    /** The machine, the graph or a folder cannot be used. */
    public static final int ENVIRONMENT = 4;

    private ExitCode() {}
}
