package org.kinscope.api.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.TableFormat;
import picocli.CommandLine.Option;

/** In which form a table is written, and where. */
final class TableOptions {

    @Option(
            names = "--format",
            paramLabel = "csv|jsonl|xlsx",
            description = "Form of the table (default: ${DEFAULT-VALUE})")
    TableFormat format = TableFormat.CSV;

    @Option(names = "--out", paramLabel = "FILE", description = "File (default: print)")
    @Nullable Path out;

    /**
     * Looks at the options alone, before a graph is opened.
     *
     * @throws CommandFailed if a workbook would be printed
     */
    void confirm() {
        if (format == TableFormat.XLSX && out == null) {
            throw new CommandFailed(ExitCode.USAGE, "--format xlsx needs --out FILE");
        }
    }
}
