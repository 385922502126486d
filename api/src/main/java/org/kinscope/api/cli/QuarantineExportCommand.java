package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.quarantine.QuarantineEntries;
import org.kinscope.api.quarantine.QuarantineEntry;
import org.kinscope.api.quarantine.QuarantineExport;
import org.kinscope.api.quarantine.QuarantineFilter;
import org.kinscope.api.quarantine.SourceFile;
import org.kinscope.graph.scope.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Hands refused rows back to their department. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Write a department's refused rows, one table for each delivered file in the"
                        + " department's own columns, with reason and right form; numbers are masked"
                        + " unless they are asked for with a purpose, which is audited. What was not"
                        + " masked can be corrected and resubmitted as it is")
final class QuarantineExportCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin QuarantineOptions which = new QuarantineOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder")
    Path out = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "csv|xlsx",
            description = "Form of the tables (default: as the file came)")
    @Nullable TableFormat format;

    @Mixin RevealOptions reveal = new RevealOptions();

    @Override
    public Integer call() throws IOException {
        if (which.department == null) {
            throw new CommandFailed(
                    ExitCode.USAGE, "quarantine export needs --department P: rows go to one owner");
        }
        if (format == TableFormat.JSONL) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--format jsonl cannot come back; it should be csv or xlsx");
        }
        reveal.confirm();
        QuarantineFilter filter = which.filter();
        try (OpenGraph graph = OpenGraph.open(global)) {
            QuarantineExport export =
                    new QuarantineExport(QuarantineCommand.reader(graph), graph.ids(), isChinese());
            List<Map<String, Object>> tables = new ArrayList<>();
            Set<String> names = new HashSet<>();
            for (SourceFile file : export.files(filter)) {
                reveal.audit(
                        graph,
                        "quarantine-export",
                        () -> export.entriesOf(file, filter),
                        List.of("row"));
                TableFormat form = format == null ? file.form() : format;
                String name = file.tableName(form, names);
                names.add(name);
                Path table = out.resolve(name);
                export.write(file, filter, table, form, reveal.ids);
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("table", table.toString());
                told.put("delivery", file.deliveryNo());
                told.put("file", file.name());
                told.put("rows", file.rows());
                tables.add(told);
            }
            print(tables);
            new QuarantineEntries(QuarantineCommand.reader(graph))
                    .forEach(filter.files(), AsOf.city(global.day()), this::tellOfFile);
            return ExitCode.OK;
        }
    }

    /** Departments read Chinese, whatever the machine speaks. */
    private boolean isChinese() {
        boolean asked = spec.commandLine().getParseResult().hasMatchedOption("--lang");
        return !asked || global.language == Language.ZH;
    }

    /** A whole file has no row to hand back; what is wrong with it is told. */
    private void tellOfFile(QuarantineEntry entry) {
        global.tell(
                entry.lastDelivery()
                        + "/"
                        + entry.file()
                        + ": "
                        + global.language.of(entry.reasonWords())
                        + " ("
                        + global.language.of(entry.rightForm())
                        + ")");
    }

    private void print(List<Map<String, Object>> tables) {
        PrintWriter to = spec.commandLine().getOut();
        if (global.json) {
            to.println(ReportPrinter.JSON.writeValueAsString(tables));
        } else {
            tables.forEach(table -> to.println(table.get("table") + "  " + table.get("rows")));
            if (tables.isEmpty()) {
                to.println(global.language.of("没有待退回的行", "no rows to hand back"));
            }
        }
        to.flush();
    }
}
