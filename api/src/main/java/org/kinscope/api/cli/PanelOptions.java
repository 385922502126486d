package org.kinscope.api.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.Cohort;
import org.kinscope.analytics.fairness.Group;
import org.kinscope.analytics.fairness.SexOnRecord;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.panel.Panel;
import org.kinscope.analytics.panel.Pseudonyms;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.api.panel.PanelFile;
import org.kinscope.api.study.StudyTable;
import org.kinscope.ingest.identity.PseudonymKey;
import picocli.CommandLine.Option;

/** Whether a cohort leaves as a panel, and how. */
final class PanelOptions {

    @Option(
            names = "--panel",
            paramLabel = "FILE",
            description =
                    "Follow the cohort's people month by month under pseudonyms into this file:"
                            + " .csv, .parquet or .dta; audited, needs --purpose")
    @Nullable Path file;

    @Option(names = "--from", paramLabel = "YYYY-MM", description = "First month of the panel")
    @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM",
            description = "Last month of the panel (default: that of --as-of)")
    @Nullable String to;

    @Option(
            names = "--panel-by",
            paramLabel = "4|6|9",
            defaultValue = "6",
            description = "Digits of divisions in the panel (default: ${DEFAULT-VALUE}, counties)")
    int digits = 6;

    @Option(
            names = "--panel-key",
            paramLabel = "NAME",
            description =
                    "Name people by a key that the data folder keeps under this name, so that two"
                            + " panels can be joined (default: a key that is thrown away)")
    @Nullable String key;

    @Option(names = "--purpose", paramLabel = "TEXT", description = "Why, for the audit log")
    String purpose = "";

    /** Looks at the options alone, before a graph is opened. */
    void confirm(GlobalOptions global) {
        if (file == null) {
            if (from != null || to != null || key != null) {
                throw new CommandFailed(
                        ExitCode.USAGE, "--from, --to and --panel-key need --panel FILE");
            }
            return;
        }
        if (purpose.isBlank()) {
            throw new CommandFailed(
                    ExitCode.USAGE, "--panel needs --purpose TEXT: the audit log must say why");
        }
        try {
            PanelFile.Form.of(file);
            question(global);
            if (key != null) {
                PseudonymKey.confirm(key);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailed(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private Panel.Question question(GlobalOptions global) {
        if (from == null) {
            throw new IllegalArgumentException("--panel needs --from YYYY-MM");
        }
        return new Panel.Question(
                month("--from", from),
                to == null ? YearMonth.from(global.day()) : month("--to", to),
                digits);
    }

    private static YearMonth month(String option, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "%s is %s; right is a month such as 2020-12".formatted(option, text), e);
        }
    }

    /**
     * Writes the panel where one is asked for; first the audit log.
     *
     * @return how many rows it has; null where none is asked for
     * @throws CommandFailed if the cohort has fewer than five people, whom a pseudonym does not
     *     hide
     */
    @Nullable Long write(
            GlobalOptions global, CityProjection city, PolicyCatalogue catalogue, Cohort cohort)
            throws IOException {
        if (file == null) {
            return null;
        }
        if (cohort.people() < StudyTable.LEAST) {
            throw new CommandFailed(
                    ExitCode.DATA,
                    "the cohort has fewer than %d people: a pseudonym hides none of them"
                            .formatted(StudyTable.LEAST));
        }
        Path data = global.data.toAbsolutePath().normalize();
        FactSource facts = city.subjects().facts();
        Panel panel =
                new Panel(
                        city,
                        catalogue,
                        cohort,
                        Pseudonyms.of(
                                key == null ? PseudonymKey.once() : PseudonymKey.kept(data, key)),
                        id -> {
                            Group group = SexOnRecord.of(facts, id);
                            return group == null ? null : group.code();
                        },
                        question(global));
        PanelFile leaving =
                new PanelFile(panel, code -> catalogue.findProgrammeName(code).orElse(null));
        List<String> fields = leaving.columns();
        Audited.before(data, "cohort.panel", purpose, panel.personIds(), fields);
        leaving.write(file);
        return panel.rows();
    }
}
