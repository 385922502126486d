package org.kinscope.api.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.network.LinkKind;
import org.kinscope.analytics.network.RecipientNetwork;
import org.kinscope.analytics.network.RecipientNetworks;
import org.kinscope.api.network.NetworkTables;
import org.kinscope.graph.scope.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Networks of recipients who share something. */
@Command(
        name = "networks",
        mixinStandardHelpOptions = true,
        description =
                "Tell which recipients are linked by a shared account, phone, dwelling, approver or"
                        + " company: networks with their communities, and with --out every"
                        + " recipient's degree, betweenness and community")
final class NetworksCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @Mixin GlobalOptions global = new GlobalOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--division",
            paramLabel = "PREFIX",
            description = "Only networks of which a recipient lives there")
    String division = "";

    @Option(
            names = "--kind",
            paramLabel = "account|phone|dwelling|approver|company",
            description = "Only these links; repeat (default: all)")
    List<LinkKind> kinds = new ArrayList<>();

    @Option(
            names = "--min-size",
            paramLabel = "N",
            defaultValue = "2",
            description = "So many recipients at least (default: ${DEFAULT-VALUE})")
    int minSize = 2;

    @Option(
            names = "--min-groups",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "So many groups of related people at least; 2 leaves out single families"
                            + " (default: ${DEFAULT-VALUE})")
    int minGroups = 1;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "Write the recipients as CSV, and beside it FILE.edges.csv and"
                            + " FILE.codebook.csv")
    @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Scope scope = Divisions.scope(division);
        RecipientNetworks all;
        try (OpenGraph graph = OpenGraph.open(global);
                ProgressLine progress = new ProgressLine(global.language)) {
            graph.tellUnfinished(global);
            progress.say(global.language.of("读取图数据库…", "reading the graph…"));
            all = RecipientNetworks.of(graph.city(), global.day(), Set.copyOf(kinds));
        }
        NetworkTables tables =
                new NetworkTables(
                        all,
                        n -> n.size() >= minSize && n.groups() >= minGroups,
                        scope.divisionPrefix());
        Path file = out;
        if (file != null) {
            tables.write(file);
        }
        PrintWriter lines = spec.commandLine().getOut();
        if (global.json) {
            lines.println(ReportPrinter.JSON.writeValueAsString(tables.map()));
        } else {
            print(lines, all, tables, scope);
        }
        lines.flush();
        return ExitCode.OK;
    }

    private void print(
            PrintWriter lines, RecipientNetworks all, NetworkTables tables, Scope scope) {
        Language language = global.language;
        lines.println(
                language.of(
                                "截至 %s：%,d 名在享对象，%,d 名不与他人共享；%,d 个网络",
                                "as of %s: %,d recipients, %,d share nothing; %,d networks")
                        .formatted(
                                all.day(),
                                all.recipientsIn(scope.divisionPrefix()),
                                all.aloneIn(scope.divisionPrefix()),
                                tables.networks().size()));
        for (RecipientNetwork network : tables.networks().stream().limit(SHOWN).toList()) {
            lines.println(
                    "  "
                            + language.of(
                                            "%d 人，%d 组，%d 条联系，%d 个社区（%s） %s",
                                            "%d recipients, %d groups, %d links, %d communities (%s) %s")
                                    .formatted(
                                            network.size(),
                                            network.groups(),
                                            network.links().size(),
                                            network.communities(),
                                            network.kinds().stream()
                                                    .map(k -> language.of(k.words()))
                                                    .collect(
                                                            Collectors.joining(
                                                                    language.of("、", ", "))),
                                            network.id()));
        }
        if (tables.networks().size() > SHOWN) {
            lines.println(language.of("  ……（--out 写出全部）", "  … (--out writes all)"));
        }
        for (Map<String, Object> row : tables.crowded()) {
            lines.println(
                    language.of(
                                    "未展开：%s 类 %s 项，各联系 64 人以上，最多 %s 人",
                                    "not gone through: %s, %s of them tie more than 64 people each,"
                                            + " the largest %s")
                            .formatted(row.get("kind"), row.get("things"), row.get("mostPeople")));
        }
        lines.println(
                language.of(
                        "共享只是线索：家人、监护人、机构共用账户或电话都很正常，不是结论。",
                        "Sharing is a question: families, guardians and institutions share accounts"
                                + " and phones every day. It is never a verdict."));
    }
}
