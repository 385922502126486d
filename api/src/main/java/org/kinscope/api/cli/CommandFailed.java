package org.kinscope.api.cli;

/** That a command ended with one clear line for its user. */
final class CommandFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;

    CommandFailed(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    CommandFailed(int exitCode, String line, Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
