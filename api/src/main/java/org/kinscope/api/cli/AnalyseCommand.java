package org.kinscope.api.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.finding.RecordReport;
import org.kinscope.analytics.sweep.SweepResult;
import org.kinscope.analytics.sweep.Watch;
import org.kinscope.api.analysis.Analysis;
import org.kinscope.api.analysis.AnalysisResult;
import org.kinscope.api.export.FindingsTable;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import org.kinscope.graph.scope.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the analyses of every subject and records what they found. */
@Command(
        name = "analyse",
        aliases = "analyze",
        mixinStandardHelpOptions = true,
        description = "Ask the analyses of the whole city or a division and record the findings")
final class AnalyseCommand implements Callable<Integer> {

    private static final long SHOWN_EVERY_NANOS = 200_000_000;

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CODE",
            arity = "0..*",
            description =
                    "Codes of analyses, for example hidden.kin-vehicle (default: all but those"
                            + " that are asked on demand for a purpose, as hidden.reach)")
    List<String> codes = new ArrayList<>();

    @Option(
            names = "--division",
            paramLabel = "PREFIX",
            description = "2, 4, 6, 9 or 12 digits of a division code (default: the whole city)")
    String division = "";

    @Option(
            names = "--changed",
            description =
                    "Ask only about those whom deliveries concern since the last run for the same"
                            + " day")
    boolean changed;

    @Option(
            names = "--purpose",
            paramLabel = "TEXT",
            description = "Why an analysis is asked on demand, for the audit log")
    String purpose = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for findings.csv, not-evaluated.csv and summary.json")
    @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        List<String> known = Detectors.codes();
        for (String code : codes) {
            if (!known.contains(code)) {
                throw new CommandFailed(
                        ExitCode.USAGE,
                        "no analysis '" + code + "'; there are " + String.join(", ", known));
            }
        }
        List<String> onDemand =
                codes.stream().distinct().filter(code -> Detectors.get(code).onDemand()).toList();
        if (!onDemand.isEmpty() && purpose.isBlank()) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    String.join(", ", onDemand)
                            + " looks at people whom nobody asked about and needs --purpose TEXT:"
                            + " the audit log must say why, for example --purpose \"case"
                            + " 2020-17\"");
        }
        AsOf asOf = new AsOf(global.day(), Divisions.scope(division));
        try (OpenGraph graph = OpenGraph.open(global);
                OpenGraph.WriteRight _ = graph.write();
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            if (!onDemand.isEmpty()) {
                audit(graph, onDemand);
            }
            progress.say(global.language.of("正在分析", "asking the analyses"));
            AnalysisResult result =
                    Analysis.run(
                            graph.driver(),
                            codes,
                            asOf,
                            graph.dataFolder(),
                            changed,
                            told(progress));
            progress.clear();
            if (out != null) {
                write(graph, out, result, asOf);
            }
            print(result);
            return result.answers().failures().isEmpty() ? ExitCode.OK : ExitCode.ENVIRONMENT;
        }
    }

    /** Writes down that people up to four steps away are looked at, before one is. */
    private void audit(OpenGraph graph, List<String> onDemand) {
        Audited.before(
                graph,
                "analyse-on-demand",
                purpose,
                List.of(division.isEmpty() ? "the whole city" : "division " + division),
                onDemand);
    }

    private Watch told(ProgressLine progress) {
        return new Watch() {
            private long shown;

            @Override
            public synchronized void progress(long asked, long of) {
                long now = System.nanoTime();
                if (shown == 0 || now - shown > SHOWN_EVERY_NANOS) {
                    shown = now;
                    progress.say(
                            global.language
                                    .of("正在分析：%,d / %,d", "asking the analyses: %,d of %,d")
                                    .formatted(asked, of));
                }
            }
        };
    }

    private void write(OpenGraph graph, Path folder, AnalysisResult result, AsOf asOf)
            throws IOException {
        Files.createDirectories(folder);
        FindingsTable table = new FindingsTable(graph.driver(), graph.ids(), global.language::of);
        FindingsTable.Choice choice = new FindingsTable.Choice(result.codes(), asOf.scope(), null);
        OutFile.write(
                folder.resolve("findings.csv"),
                target -> table.write(target, TableFormat.CSV, choice, false));
        OutFile.write(folder.resolve("not-evaluated.csv"), target -> unknowns(target, result));
        String summary =
                ReportPrinter.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(map(result));
        OutFile.write(
                folder.resolve("summary.json"),
                target -> {
                    try (target) {
                        target.write((summary + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                });
    }

    private void unknowns(OutputStream target, AnalysisResult result) throws IOException {
        try (TableFormat.Sheet sheet =
                TableFormat.CSV.open(target, List.of("analysis", "missing", "subjects"))) {
            for (SweepResult.Unknown open : result.answers().unknowns()) {
                sheet.row(
                        List.of(
                                open.code(),
                                global.language.of(open.missing()),
                                String.valueOf(open.subjects())));
            }
        }
    }

    private void print(AnalysisResult result) {
        if (global.json) {
            spec.commandLine().getOut().println(ReportPrinter.JSON.writeValueAsString(map(result)));
            return;
        }
        AnalysisResult.Steps steps = result.steps();
        var lines = spec.commandLine().getOut();
        lines.println(
                global.language.of(
                        "分析                            线索    新增  仍在  已消  未能评估",
                        "analysis                     findings     new   still  expired  not evaluated"));
        for (int i = 0; i < result.codes().size(); i++) {
            String code = result.codes().get(i);
            SweepResult.Count count = count(result, code);
            RecordReport recorded = result.recorded().get(i);
            lines.println(
                    "%-28s%9d%8d%8d%9d%15d"
                            .formatted(
                                    code,
                                    count.findings(),
                                    recorded.created() + recorded.reopened(),
                                    recorded.kept(),
                                    recorded.expired(),
                                    count.notKnown()));
        }
        lines.println(
                global.language
                        .of(
                                "截至 %s，耗时 %.1f 秒（读取 %.1f，分析 %.1f，登记 %.1f）",
                                "as of %s, in %.1f s (reading %.1f, asking %.1f, recording %.1f)")
                        .formatted(
                                result.asOf(),
                                steps.sum(),
                                steps.reading(),
                                steps.asking(),
                                steps.recording()));
        if (result.asked() < result.subjects()) {
            lines.println(
                    global.language
                            .of(
                                    "只重新分析了变动涉及的 %,d 个对象（共 %,d 个）",
                                    "asked only about the %,d whom changes concern, of %,d")
                            .formatted(result.asked(), result.subjects()));
        }
        if (result.subjects() == 0) {
            lines.println(
                    global.language.of(
                            "没有可分析的对象：请先用 kinscope ingest 载入一批数据，或检查区划范围",
                            "there was nobody to ask about: load a delivery with kinscope ingest"
                                    + " first, or look at the division"));
        }
        for (SweepResult.Failure failure : result.answers().failures()) {
            lines.println(
                    global.language.of("未完成：", "not finished: ")
                            + failure.code()
                            + " "
                            + failure.subject().key()
                            + ": "
                            + failure.fault());
        }
        lines.flush();
    }

    private static SweepResult.Count count(AnalysisResult result, String code) {
        return result.answers().counts().stream()
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> map(AnalysisResult result) {
        Map<String, Object> analyses = new LinkedHashMap<>();
        for (int i = 0; i < result.codes().size(); i++) {
            String code = result.codes().get(i);
            analyses.put(
                    code,
                    Map.of("answers", count(result, code), "recorded", result.recorded().get(i)));
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("asOf", result.asOf().toString());
        map.put("findings", result.found());
        map.put("analyses", analyses);
        map.put("failures", result.answers().failures());
        map.put("asked", result.asked());
        map.put("subjects", result.subjects());
        map.put("cityBytes", result.cityBytes());
        map.put("steps", result.steps());
        map.put("seconds", result.steps().sum());
        return map;
    }
}
