package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.ingest.mapping.Mapping;
import org.kinscope.ingest.mapping.Mappings;
import org.kinscope.ingest.mapping.suggest.Suggester;
import org.kinscope.ingest.mapping.suggest.Suggestion;
import org.kinscope.ingest.mapping.suggest.SuggestionFile;
import org.kinscope.ingest.read.FileRefused;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands about what departments call and write differently from the contract. */
@Command(
        name = "mapping",
        mixinStandardHelpOptions = true,
        description = "About what departments call and write differently from the contract",
        subcommands = {MappingCommand.Suggest.class, MappingCommand.Check.class})
final class MappingCommand {

    /** Proposes a mapping for a file. */
    @Command(
            name = "suggest",
            mixinStandardHelpOptions = true,
            description =
                    "Propose a mapping for a file from its header and rows; what it prints, or"
                            + " writes with --out, is a mapping file for mappings/")
    static final class Suggest implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE", description = "An extract of a department")
        Path file = Path.of(".");

        @Option(
                names = "--dataset",
                paramLabel = "NAME",
                description = "The dataset that it is of (default: proposed too)")
        @Nullable String dataset;

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "Write the mapping there; a file that exists is not written over")
        @Nullable Path out;

        @Option(
                names = "--encoding",
                paramLabel = "NAME",
                description = "Encoding of the file (default: found)")
        @Nullable String encoding;

        @Override
        public Integer call() throws IOException {
            Suggestion suggestion = suggestion(known(dataset));
            String text = SuggestionFile.of(suggestion);
            Path to = out;
            if (to != null) {
                if (to.toAbsolutePath().getParent() != null) {
                    Files.createDirectories(to.toAbsolutePath().getParent());
                }
                Files.writeString(to, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            }
            PrintWriter print = spec.commandLine().getOut();
            if (global.json) {
                print.println(ReportPrinter.JSON.writeValueAsString(json(suggestion, text)));
            } else if (to == null) {
                print.print(text);
            } else {
                print.println(
                        global.language
                                .of(
                                        "%s：数据集 %s（把握 %.2f），%d 列已对应，%d 处待定",
                                        "%s: dataset %s (confidence %.2f), %d columns mapped,"
                                                + " %d open")
                                .formatted(
                                        to,
                                        suggestion.dataset().name(),
                                        suggestion.confidence(),
                                        suggestion.columns().size(),
                                        suggestion.open().size()));
            }
            print.flush();
            suggestion.open().stream()
                    .filter(Suggestion.Open::required)
                    .forEach(
                            open -> global.tell("open: " + open.column() + ": " + open.question()));
            return ExitCode.OK;
        }

        private Suggestion suggestion(@Nullable Dataset known) throws IOException {
            if (!Files.isRegularFile(file)) {
                throw new CommandFailed(ExitCode.USAGE, "'" + file + "' is no file");
            }
            Map<String, String> programmes = new LinkedHashMap<>();
            PolicyCatalogue catalogue = PolicyCatalogue.load();
            for (String code : catalogue.programmeCodes()) {
                catalogue
                        .findProgrammeName(code)
                        .ifPresent(name -> programmes.put(name.zh(), code));
            }
            try {
                return new Suggester(programmes).suggest(file, known, encoding);
            } catch (FileRefused e) {
                throw new CommandFailed(
                        ExitCode.DATA,
                        "'" + file + "' is refused: " + e.reason() + " (" + e.getMessage() + ")");
            }
        }

        private static @Nullable Dataset known(@Nullable String name) {
            if (name == null) {
                return null;
            }
            Dataset found = Datasets.bundled().find(name);
            if (found == null) {
                throw new CommandFailed(
                        ExitCode.USAGE,
                        "'"
                                + name
                                + "' is no dataset; right is one of "
                                + String.join(
                                        ", ",
                                        Datasets.bundled().list().stream()
                                                .map(Dataset::name)
                                                .toList()));
            }
            return found;
        }

        private static Map<String, Object> json(Suggestion s, String text) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", s.file());
            json.put("encoding", s.encoding());
            json.put("dataset", s.dataset().name());
            json.put("confidence", Math.round(s.confidence() * 100) / 100.0);
            json.put("others", s.others());
            if (s.department() != null) {
                json.put("department", s.department());
            }
            json.put("columns", s.columns().stream().map(Suggest::json).toList());
            json.put(
                    "open",
                    s.open().stream()
                            .map(
                                    open ->
                                            Map.of(
                                                    "column", open.column(),
                                                    "required", open.required(),
                                                    "question", open.question()))
                            .toList());
            json.put("unused", s.unused());
            json.put("whole", s.isWhole());
            json.put("mapping", text);
            return json;
        }

        private static Map<String, Object> json(Suggestion.Proposed column) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("column", column.column());
            json.put("from", column.from());
            json.putAll(new TreeMap<>(column.rule()));
            if (!column.codes().isEmpty()) {
                json.put("codes", column.codes());
            }
            json.put("confidence", Math.round(column.confidence() * 100) / 100.0);
            json.put("reason", column.reason());
            return json;
        }
    }

    /** Looks at mapping files alone. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Look whether mapping files can be used")
    static final class Check implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();
        @Spec CommandSpec spec = CommandSpec.create();

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Mapping files")
        List<Path> files = List.of();

        @Override
        public Integer call() throws IOException {
            PrintWriter print = spec.commandLine().getOut();
            for (Path file : files) {
                Mapping mapping = Mappings.of(file);
                print.println(
                        global.json
                                ? ReportPrinter.JSON.writeValueAsString(
                                        Map.of(
                                                "file", file.toString(),
                                                "dataset", mapping.dataset().name(),
                                                "columns", mapping.rules().size()))
                                : global.language
                                        .of(
                                                "%s：可用，数据集 %s，%d 列",
                                                "%s: can be used; dataset %s, %d columns")
                                        .formatted(
                                                file,
                                                mapping.dataset().name(),
                                                mapping.rules().size()));
            }
            print.flush();
            return ExitCode.OK;
        }
    }
}
