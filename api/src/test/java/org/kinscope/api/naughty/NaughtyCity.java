package org.kinscope.api.naughty;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.derivation.Derivations;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.analytics.finding.FindingRecorder;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.sweep.Questions;
import org.kinscope.analytics.sweep.Sweep;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.scope.Scope;
import org.kinscope.ingest.Ingest;
import org.kinscope.ingest.IngestReport;
import org.kinscope.ingest.Progress;
import org.kinscope.ingest.migration.Migrations;

/**
 * A city in which everybody and everything is called by a naughty string: the person, unit, company
 * and vehicle number n by the string number n. It takes the place of the sample city in the graph.
 */
final class NaughtyCity {

    static final List<String> STRINGS = NaughtyStrings.all();

    /** The unit of those whose names are worst for a page. */
    static final String FAMILY = "JTB-FAMILY";

    static final List<String> NAMES_OF_FAMILY =
            List.of(
                    NaughtyStrings.SCRIPT,
                    NaughtyStrings.IMAGE,
                    NaughtyStrings.TURNED,
                    NaughtyStrings.ZALGO,
                    NaughtyStrings.INVISIBLE,
                    NaughtyStrings.EMOJI,
                    NaughtyStrings.UNBROKEN);

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static @Nullable IngestReport report;

    private NaughtyCity() {}

    /** {@return what became of its delivery; the city is in the graph from then on} */
    static synchronized IngestReport loaded() {
        IngestReport now = report;
        if (now != null && isThere()) {
            return now;
        }
        try {
            Path folder = Files.createTempDirectory("kinscope-naughty");
            Path delivery = Files.createDirectory(folder.resolve("delivery"));
            write(delivery);
            var driver = GraphForTests.driver();
            GraphForTests.wipe();
            Migrations.apply(driver);
            now =
                    new Ingest(driver, SampleCity.ids(), folder, Progress.SILENT)
                            .run(delivery, SampleCity.DAY);
            Derivations.run(driver);
            var detectors = Detectors.usual();
            var found =
                    Sweep.run(
                            CityProjection.load(driver, Scope.CITY),
                            Questions.of(
                                    detectors,
                                    SampleCity.DAY,
                                    PolicyCatalogue.load().at(SampleCity.DAY)));
            new FindingRecorder(driver)
                    .record(
                            found.findings(),
                            detectors.stream().map(one -> one.code()).collect(Collectors.toSet()),
                            SampleCity.DAY,
                            Scope.CITY);
            report = now;
            return now;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String personId(int n) {
        return SampleCity.ids().personIdOf(IdNumbersOfNobody.at(n));
    }

    static String unitNo(int n) {
        return "JTB%04d".formatted(n);
    }

    static String uscc(int n) {
        return "91321281MB%08d".formatted(n);
    }

    private static boolean isThere() {
        return GraphForTests.driver()
                .executableQuery("RETURN EXISTS { (:AidUnit {aidUnitNo: $no}) } AS there")
                .withParameters(Map.of("no", FAMILY))
                .execute()
                .records()
                .getFirst()
                .get("there")
                .asBoolean();
    }

    private static void write(Path delivery) throws IOException {
        Charset utf8 = StandardCharsets.UTF_8;
        file(
                delivery.resolve("divisions.csv"),
                utf8,
                "code,name",
                (n, text) -> List.of(division(n), text));
        file(
                delivery.resolve("persons.csv"),
                utf8,
                "id_number,name,division_code,address,education",
                (n, text) -> List.of(IdNumbersOfNobody.at(n), text, division(n), text, text));
        file(
                delivery.resolve("aid_units-addresses.csv"),
                utf8,
                "aid_unit_no,id_number,is_applicant,from_date,address",
                (n, text) -> List.of(unitNo(n), IdNumbersOfNobody.at(n), "1", "2019-01-01", text));
        file(
                delivery.resolve("aid_units-numbers.csv"),
                utf8,
                "aid_unit_no,id_number,is_applicant,from_date",
                (n, text) -> List.of(text, IdNumbersOfNobody.at(n), "1", "2019-01-01"));
        file(
                delivery.resolve("aid_units-family.csv"),
                utf8,
                "aid_unit_no,id_number,is_applicant,from_date,address",
                (n, text) ->
                        NAMES_OF_FAMILY.contains(text)
                                ? List.of(
                                        FAMILY,
                                        IdNumbersOfNobody.at(n),
                                        text.equals(NaughtyStrings.SCRIPT) ? "1" : "0",
                                        "2019-01-01",
                                        NaughtyStrings.IMAGE)
                                : List.of());
        file(
                delivery.resolve("companies.csv"),
                GB18030,
                "uscc,name,legal_rep_id,address,status,from_date",
                (n, text) ->
                        List.of(uscc(n), text, IdNumbersOfNobody.at(n), text, text, "2019-01-01"));
        file(
                delivery.resolve("vehicles.csv"),
                utf8,
                "plate_no,owner_id,kind,model,from_date",
                (n, text) ->
                        List.of(
                                "苏B%05d".formatted(n),
                                IdNumbersOfNobody.at(n),
                                text,
                                text,
                                "2019-01-01"));
        file(
                delivery.resolve("reports.csv"),
                utf8,
                "report_no,channel,id_number,name,hardship,text,reported_on",
                (n, text) ->
                        List.of(
                                "XB%05d".formatted(n),
                                "grid",
                                IdNumbersOfNobody.at(n),
                                text,
                                "illness",
                                text,
                                "2020-01-01"));
    }

    private static String division(int n) {
        return "3212811%05d".formatted(n);
    }

    private interface Line {
        List<String> of(int n, String text);
    }

    private static void file(Path file, Charset charset, String header, Line line)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file, charset)) {
            csv.writeRecord(header.split(","));
            IntStream.range(0, STRINGS.size())
                    .mapToObj(n -> line.of(n, STRINGS.get(n)))
                    .filter(fields -> !fields.isEmpty())
                    .forEach(fields -> csv.writeRecord(new ArrayList<>(fields)));
        }
    }
}
