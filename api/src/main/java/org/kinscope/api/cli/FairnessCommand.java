package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.fairness.AuditDraws;
import org.kinscope.analytics.fairness.AuditQuestion;
import org.kinscope.analytics.fairness.Fairness;
import org.kinscope.analytics.fairness.FairnessAudit;
import org.kinscope.api.fairness.FairnessTables;
import org.kinscope.api.study.StudyFiles;
import org.kinscope.api.study.StudyTable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether findings fall on some groups more than on others, and are right as often. */
@Command(
        name = "fairness",
        mixinStandardHelpOptions = true,
        subcommands = {
            FairnessDrawCommand.class,
            FairnessItemsCommand.class,
            FairnessJudgeCommand.class
        },
        description =
                "Audit the recorded findings: rates of findings, confirmation and false alarms by"
                        + " sex, age, disability, urban or rural, registration, single status and"
                        + " how much the graph sees; groups under 30 are said to be too small")
final class FairnessCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Mixin Question asked = new Question();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--csv",
            paramLabel = "DIR",
            description =
                    "Write the tables into this folder as CSV with their codebooks; figures of"
                            + " fewer than five are left out")
    @Nullable Path csv;

    /** Of which findings. */
    static final class Question {
        @Option(
                names = "--code",
                paramLabel = "CODE",
                description =
                        "Only this analysis; repeat (default: all but those that look for people"
                                + " without aid)")
        List<String> codes = new ArrayList<>();

        @Option(
                names = "--subject",
                paramLabel = "aid_unit|person|household",
                description = "Whom the findings are about (default: ${DEFAULT-VALUE})")
        Subject.Kind kind = Subject.Kind.AID_UNIT;

        @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
        String division = "";

        AuditQuestion question() {
            Scope scope = Divisions.scope(division);
            try {
                return AuditQuestion.of(codes, kind, scope);
            } catch (IllegalArgumentException e) {
                throw new CommandFailed(ExitCode.USAGE, "--code: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public Integer call() throws IOException {
        AuditQuestion question = asked.question();
        Fairness fairness;
        AuditDraws.Kept draw;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            fairness =
                    Fairness.of(
                            new FairnessAudit(graph.driver())
                                    .subjects(
                                            FairnessAudit.groups(
                                                    graph.city(),
                                                    question.kind(),
                                                    question.scope(),
                                                    global.day()),
                                            question));
            draw = new AuditDraws(graph.driver()).findLast(question).orElse(null);
        }
        List<StudyTable> tables = FairnessTables.of(fairness);
        PrintWriter out = spec.commandLine().getOut();
        if (global.json) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("asOf", global.day().toString());
            map.put("subjectKind", question.kind().code());
            map.put("codes", question.codes().stream().sorted().toList());
            map.put("draw", draw == null ? null : draw.id());
            tables.forEach(table -> map.put(table.name(), table.maps()));
            out.println(ReportPrinter.JSON.writeValueAsString(map));
        } else {
            print(out, fairness, draw);
        }
        out.flush();
        if (csv != null) {
            for (StudyTable table : tables) {
                StudyFiles.csv(table, csv);
            }
        }
        return ExitCode.OK;
    }

    private void print(PrintWriter out, Fairness fairness, AuditDraws.@Nullable Kept draw) {
        FairnessPrinter printer = new FairnessPrinter(out, global.language);
        printer.print(fairness);
        out.println(
                draw == null
                        ? global.language.of(
                                "尚无盲审抽样：kinscope fairness draw",
                                "no blinded draw yet: kinscope fairness draw")
                        : global.language
                                .of("盲审抽样 %s：已判 %d / %d", "blinded draw %s: %d of %d judged")
                                .formatted(draw.id(), draw.judged(), draw.items()));
        Fairness.caveats().forEach(words -> out.println("- " + global.language.of(words)));
    }
}
