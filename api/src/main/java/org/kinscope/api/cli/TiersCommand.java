package org.kinscope.api.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.tier.TierSheet;
import org.kinscope.api.export.OutFile;
import org.kinscope.api.export.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Commands about tiers. */
@Command(
        name = "tiers",
        mixinStandardHelpOptions = true,
        description = "About recorded and assessed tiers",
        subcommands = TiersCommand.Export.class)
final class TiersCommand {

    /** Writes every unit's recorded and assessed tier. */
    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write every aid unit's recorded and assessed tier as a table")
    static final class Export implements Callable<Integer> {

        @Mixin GlobalOptions global = new GlobalOptions();

        @Mixin TableOptions table = new TableOptions();

        @Option(names = "--division", paramLabel = "PREFIX", description = "Only this division")
        String division = "";

        @Override
        public Integer call() throws IOException {
            table.confirm();
            try (OpenGraph graph = OpenGraph.open(global)) {
                CityProjection city = graph.city().in(Divisions.scope(division));
                Subjects subjects = city.subjects();
                List<TierSheet.Row> rows =
                        TierSheet.rows(
                                subjects.aidUnits(),
                                unit -> subjects.find(unit).orElseThrow(),
                                PolicyCatalogue.load().at(global.day()));
                OutFile.write(table.out, target -> write(rows, target));
                return ExitCode.OK;
            }
        }

        private void write(List<TierSheet.Row> rows, OutputStream target) throws IOException {
            try (TableFormat.Sheet sheet = table.format.open(target, TierSheet.COLUMNS)) {
                for (TierSheet.Row row : rows) {
                    sheet.row(List.copyOf(row.cells()));
                }
            }
        }
    }
}
