package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.kinscope.api.audit.AuditLog;

/** What must stand in the audit log before it is done. */
final class Audited {

    private Audited() {}

    /**
     * Writes the line.
     *
     * @param action what will be done
     * @param purpose why
     * @param subjects whose data leaves
     * @param fields what of them leaves in clear
     * @throws CommandFailed if it cannot be written: then nothing may leave
     */
    static void before(
            OpenGraph graph,
            String action,
            String purpose,
            List<String> subjects,
            List<String> fields) {
        before(graph.dataFolder(), action, purpose, subjects, fields);
    }

    /** Writes the line into the log of a data folder, as {@link #before} of a graph does. */
    static void before(
            Path data, String action, String purpose, List<String> subjects, List<String> fields) {
        try {
            AuditLog.in(data)
                    .append(
                            System.getProperty("user.name", "unknown"),
                            action,
                            purpose,
                            subjects,
                            fields);
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.ENVIRONMENT,
                    "the audit log in "
                            + data
                            + " cannot be written, so nothing is exported: "
                            + e.getMessage(),
                    e);
        }
    }
}
