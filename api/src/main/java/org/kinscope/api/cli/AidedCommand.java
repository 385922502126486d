package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.InAid;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.api.person.IdNumbers;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which of a list of ID numbers are in aid. */
@Command(
        name = "aided",
        mixinStandardHelpOptions = true,
        description =
                "Tell which of a list of ID numbers, one a line, are in aid on a day and with what."
                        + " The answer names lines and no numbers; nothing of the list is kept")
final class AidedCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("line", "known", "aided", "aid_units", "statuses", "programmes");

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin TableOptions table = new TableOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The list: one ID number a line, UTF-8")
    Path file = Path.of("");

    @Option(
            names = "--purpose",
            paramLabel = "TEXT",
            required = true,
            description = "Why, for the audit log")
    String purpose = "";

    @Option(names = "--division", paramLabel = "PREFIX", description = "Only people of it")
    String division = "";

    @Override
    public Integer call() throws IOException {
        table.confirm();
        if (purpose.isBlank()) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--purpose is empty: say why the list is asked");
        }
        Scope scope = Divisions.scope(division);
        List<String> numbers = numbers();
        List<List<@Nullable String>> rows = new ArrayList<>();
        int known = 0;
        int aided = 0;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            IdNumbers ids = IdNumbers.of(graph.ids());
            List<Optional<String>> people =
                    numbers.stream().map(number -> ids.findPersonId(number)).toList();
            Audited.before(
                    graph,
                    "aided.list",
                    purpose,
                    people.stream().flatMap(Optional::stream).distinct().toList(),
                    List.of("aid_units", "statuses", "programmes"));
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            Subjects subjects = graph.city().in(scope).subjects();
            for (int i = 0; i < people.size(); i++) {
                InAid found =
                        people.get(i)
                                .flatMap(id -> InAid.of(subjects, id, global.day()))
                                .orElse(null);
                known += found == null ? 0 : 1;
                aided += found != null && found.isAided() ? 1 : 0;
                rows.add(row(i + 1, found));
            }
        }
        if (table.out != null) {
            OutFile.write(
                    table.out,
                    target -> {
                        try (TableFormat.Sheet sheet = table.format.open(target, COLUMNS)) {
                            for (List<@Nullable String> row : rows) {
                                sheet.row(row);
                            }
                        }
                    });
        }
        tell(rows, known, aided);
        return ExitCode.OK;
    }

    private List<String> numbers() {
        try {
            return Files.readAllLines(file).stream().map(String::strip).toList();
        } catch (IOException e) {
            throw new CommandFailed(ExitCode.DATA, "the list " + file + " cannot be read", e);
        }
    }

    private static List<@Nullable String> row(int line, @Nullable InAid found) {
        List<@Nullable String> row = new ArrayList<>();
        row.add(String.valueOf(line));
        row.add(String.valueOf(found != null));
        row.add(found == null ? null : String.valueOf(found.isAided()));
        row.add(found == null ? null : String.join(" ", found.units()));
        row.add(found == null ? null : String.join(" ", found.statuses()));
        row.add(found == null ? null : String.join(" ", found.programmes()));
        return row;
    }

    private void tell(List<List<@Nullable String>> rows, int known, int aided) {
        PrintWriter out = spec.commandLine().getOut();
        if (global.json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("asOf", global.day().toString());
            map.put("lines", rows.size());
            map.put("known", known);
            map.put("aided", aided);
            List<Map<String, @Nullable String>> list = new ArrayList<>();
            for (List<@Nullable String> row : rows) {
                Map<String, @Nullable String> one = new LinkedHashMap<>();
                for (int i = 0; i < COLUMNS.size(); i++) {
                    one.put(COLUMNS.get(i), row.get(i));
                }
                list.add(one);
            }
            map.put("people", list);
            out.println(ReportPrinter.JSON.writeValueAsString(map));
        } else {
            out.println(
                    global.language
                            .of("%,d 行，认得 %,d 人，其中在助 %,d 人", "%,d lines, %,d known, %,d in aid")
                            .formatted(rows.size(), known, aided));
            for (List<@Nullable String> row : rows) {
                if ("true".equals(row.get(2))) {
                    out.println(
                            "  "
                                    + row.get(0)
                                    + ": "
                                    + row.get(3)
                                    + " | "
                                    + row.get(4)
                                    + " | "
                                    + row.get(5));
                }
            }
        }
        out.flush();
    }
}
