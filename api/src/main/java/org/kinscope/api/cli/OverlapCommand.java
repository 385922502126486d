package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.overlap.DepartmentOverlap;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.overlap.Needs;
import org.kinscope.api.overlap.OverlapTable;
import org.kinscope.api.study.StudyFiles;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which departments aid the same families. */
@Command(
        name = "overlap",
        mixinStandardHelpOptions = true,
        description =
                "Tell which departments aid the same families on a day: pairs of departments and"
                        + " needs, with people, units and yuan a month")
final class OverlapCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
    String division = "";

    @Option(names = "--same-need", description = "Only pairs that both give for one need")
    boolean sameNeed;

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description =
                    "Write the table into this folder as CSV with its codebook beside it; figures"
                            + " of fewer than five families are left out")
    @Nullable Path csv;

    @Override
    public Integer call() throws IOException {
        Scope scope = Divisions.scope(division);
        LocalDate day = global.day();
        List<DepartmentOverlap> rows;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            rows =
                    DepartmentOverlap.of(
                            graph.city(), scope, day, Needs.of(PolicyCatalogue.load(), day));
        }
        StudyTable table =
                OverlapTable.of(rows.stream().filter(o -> !sameNeed || o.isSameNeed()).toList());
        PrintWriter out = spec.commandLine().getOut();
        if (global.json) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("asOf", day.toString());
            map.put(table.name(), table.maps());
            out.println(ReportPrinter.JSON.writeValueAsString(map));
        } else {
            out.println(global.language.of(table.title()));
            table.lines().forEach(out::println);
        }
        out.flush();
        if (csv != null) {
            StudyFiles.csv(table, csv);
        }
        return ExitCode.OK;
    }
}
