package org.kinscope.api.cli;

import picocli.CommandLine.ParameterException;

/** Lets tests of the documents ask whether a command would be understood. */
public final class Commands {

    private Commands() {}

    /** {@return whether the command line knows the command and its options} */
    public static boolean understands(String... arguments) {
        try {
            Kinscope.commandLine().parseArgs(arguments);
            return true;
        } catch (ParameterException e) {
            return false;
        }
    }
}
