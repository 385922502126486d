package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.identity.linkage.LinkResult;
import org.kinscope.ingest.identity.linkage.Linkage;
import org.kinscope.ingest.identity.linkage.file.PairsFile;
import org.kinscope.ingest.identity.linkage.file.Tables;
import org.kinscope.ingest.identity.linkage.file.TruthCheck;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;
import org.kinscope.ingest.identity.linkage.schema.SchemaRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Links the records of any tables; touches no graph. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description =
                "Find the records of tables that speak of one person or thing, with the weight of"
                        + " each clue. Nothing is trained; docs/linkage.md describes the schema.")
final class LinkCommand implements Callable<Integer> {

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Tables with a header: CSV in UTF-8 or GB18030, also in gzip")
    List<Path> files = List.of();

    @Option(
            names = "--schema",
            paramLabel = "FILE",
            required = true,
            description = "What to compare (YAML), or person for that of a city's persons")
    String schema = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the pairs here, as CSV with their clues")
    @Nullable Path out;

    @Option(
            names = "--truth",
            paramLabel = "COLUMN",
            description =
                    "A column whose equal values mean one entity: it is not compared, and tells how"
                            + " right the result is (default: the schema's truth)")
    @Nullable String truth;

    @Override
    public Integer call() throws IOException {
        try (ProgressLine progress = new ProgressLine(global.language)) {
            long start = System.nanoTime();
            LinkageSchema what = schema();
            files.forEach(LinkCommand::mustBeFile);
            mustHaveFolder(out);
            Tables tables = Tables.read(what, files);
            tables.notes().forEach(global::tell);
            LinkResult result =
                    Linkage.link(tables.records(), what, List.of(), null, progress::say);
            TruthCheck check = what.truth() == null ? null : TruthCheck.of(what, tables, result);
            if (out != null) {
                PairsFile.write(out, tables, result);
            }
            progress.clear();
            print(result, check, (System.nanoTime() - start) / 1e9);
            return ExitCode.OK;
        } catch (SchemaRefused e) {
            throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private LinkageSchema schema() throws IOException {
        Path file = Path.of(schema);
        boolean isFile = Files.exists(file) || schema.contains(".");
        if (isFile) {
            mustBeFile(file);
        }
        LinkageSchema read = isFile ? LinkageSchema.read(file) : LinkageSchema.bundled(schema);
        return truth == null ? read : read.withTruth(truth);
    }

    private static void mustBeFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailed(
                    ExitCode.USAGE,
                    file + (Files.exists(file) ? " is no file" : " does not exist"));
        }
    }

    /** So that nobody waits for pairs that then cannot be written. */
    private static void mustHaveFolder(@Nullable Path out) {
        Path folder = out == null ? null : out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailed(
                    ExitCode.USAGE, "the folder of --out does not exist: " + folder);
        }
    }

    private void print(LinkResult result, @Nullable TruthCheck check, double seconds) {
        PrintWriter words = spec.commandLine().getOut();
        LinkResult.Counts counts = result.counts();
        double rate = counts.compared() / Math.max(1e-3, counts.seconds());
        if (global.json) {
            words.println(ReportPrinter.JSON.writeValueAsString(json(result, check, seconds)));
        } else {
            words.println(
                    global.language
                            .of(
                                    "%,d 条记录，比较 %,d 对（共 %,d 对可能），相同 %,d 对，待定 %,d 对，%,d 组，%.1f 秒，每秒"
                                            + " %,.0f 对",
                                    "%,d records; %,d of %,d possible pairs compared; %,d the same,"
                                            + " %,d unsure, %,d clusters; %.1f s, %,.0f pairs a"
                                            + " second")
                            .formatted(
                                    counts.records(),
                                    counts.compared(),
                                    counts.possible(),
                                    counts.same(),
                                    counts.unsure(),
                                    counts.clusters(),
                                    counts.seconds(),
                                    rate));
            for (LinkResult.Key key : counts.keys()) {
                words.println(
                        global.language
                                .of(
                                        "  按 %s：%,d 对，最大块 %,d，分割 %,d 块，未比较 %,d 条",
                                        "  by %s: %,d pairs, largest block %,d, %,d blocks divided,"
                                                + " %,d records left out")
                                .formatted(
                                        key.key(),
                                        key.pairs(),
                                        key.largest(),
                                        key.divided(),
                                        key.skipped()));
            }
            if (check != null) {
                words.println(
                        global.language
                                .of(
                                        "准确率 %.4f，召回率 %.4f（含待定 %.4f），F1 %.4f；真实 %,d 对，命中 %,d，错误"
                                                + " %,d",
                                        "precision %.4f, recall %.4f (with unsure %.4f), F1 %.4f;"
                                                + " %,d true pairs, %,d found, %,d wrong")
                                .formatted(
                                        check.precision(),
                                        check.recall(),
                                        check.recallWithUnsure(),
                                        check.f1(),
                                        check.truePairs(),
                                        check.found(),
                                        check.wrong()));
            }
        }
        words.flush();
    }

    private static Map<String, Object> json(
            LinkResult result, @Nullable TruthCheck check, double seconds) {
        LinkResult.Counts counts = result.counts();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("records", counts.records());
        json.put("possiblePairs", counts.possible());
        json.put("comparedPairs", counts.compared());
        json.put("same", counts.same());
        json.put("unsure", counts.unsure());
        json.put("clusters", counts.clusters());
        json.put("seconds", counts.seconds());
        json.put("secondsWithFiles", seconds);
        json.put("pairsPerSecond", counts.compared() / Math.max(1e-3, counts.seconds()));
        json.put("keys", counts.keys());
        json.put("prior", result.learnt().prior());
        json.put("rounds", result.learnt().rounds());
        json.put("levels", new ArrayList<>(result.learnt().levels()));
        if (check != null) {
            Map<String, Object> right = new LinkedHashMap<>();
            right.put("precision", check.precision());
            right.put("recall", check.recall());
            right.put("f1", check.f1());
            right.put("recallWithUnsure", check.recallWithUnsure());
            right.put("truePairs", check.truePairs());
            right.put("found", check.found());
            right.put("wrong", check.wrong());
            json.put("truth", right);
        }
        return json;
    }
}
