package org.kinscope.api.cli;

import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whether an export shows ID numbers in clear, and why. */
final class RevealOptions {

    @Option(names = "--reveal-ids", description = "Write numbers in clear; audited")
    boolean ids;

    @Option(names = "--purpose", paramLabel = "TEXT", description = "Why, for the audit log")
    String purpose = "";

    /**
     * Looks at the options alone, before a graph is opened.
     *
     * @throws CommandFailed if numbers are asked for without a purpose
     */
    void confirm() {
        if (ids && purpose.isBlank()) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    "--reveal-ids needs --purpose TEXT: the audit log must say why");
        }
    }

    /**
     * Writes to the audit log whose numbers leave in clear; nothing where they stay masked.
     *
     * @param action what will be done
     * @param subjects whose data leaves; asked for only where something is written
     * @param fields what of them leaves in clear
     * @throws CommandFailed if it cannot be written: then nothing may leave
     */
    void audit(
            OpenGraph graph, String action, Supplier<List<String>> subjects, List<String> fields) {
        if (ids) {
            Audited.before(graph, action, purpose, subjects.get(), fields);
        }
    }
}
