package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.quarantine.Decisions;
import org.kinscope.ingest.quarantine.RawRow;
import org.neo4j.driver.Session;

/** A refused row is an entry until a later delivery has it right. */
class QuarantineIT extends QuarantineDeliveries {

    private static final String WANG = TestPeople.born("19700512", 21);
    private static final String LI = TestPeople.born("19720303", 22);
    private static final String WRONG_LI = LI.substring(0, 17) + (LI.endsWith("1") ? "2" : "1");
    private static final String DEATHS = "id_number,died_on\n";

    @Test
    void a_refused_row_is_kept_whole_and_sealed_and_shown_masked() throws IOException {
        String row = WRONG_LI + ", 2020-01-01 ";
        deliver("deaths-health.csv", DEATHS + WANG + ",2020-01-01\n" + row + "\n");
        Map<String, Object> entry = entries().getFirst();
        assertThat(entries()).hasSize(1);
        assertThat(entry)
                .containsEntry("kind", "row")
                .containsEntry("state", "open")
                .containsEntry("dataset", "deaths")
                .containsEntry("department", "health")
                .containsEntry("fileName", "deaths-health.csv")
                .containsEntry("line", 3L)
                .containsEntry("column", "id_number")
                .containsEntry("reason", "bad-check-digit")
                .containsEntry("value", "321202********" + WRONG_LI.substring(16))
                .containsEntry("since", DAY)
                .containsEntry("deliveryNo", 1L)
                .doesNotContainKey("aboutKey");
        assertThat(entry.toString()).doesNotContain(WRONG_LI);
        assertThat(RawRow.fields(ids.unseal(String.valueOf(entry.get("rowCipher")))))
                .containsExactly(WRONG_LI, " 2020-01-01 ");
        assertThat(String.valueOf(entry.get("entryId"))).matches("Q[0-9a-f]{24}");
    }

    @Test
    void a_number_that_stands_in_the_wrong_column_is_masked_too() throws IOException {
        deliver("deaths.csv", DEATHS + LI + ",6217001234567890123\n");
        deliver("deaths.csv", DEATHS + WANG + ",13812345678\n");
        assertThat(rows("MATCH (q:QuarantineEntry) RETURN q.value ORDER BY q.place"))
                .containsExactly(List.of("621700********23"), List.of("138********"));
    }

    @Test
    void the_same_mistake_next_month_is_the_same_entry_and_its_correction_closes_it()
            throws IOException {
        deliver("deaths.csv", DEATHS + LI + ",2020-02-31\n");
        deliver("deaths-2.csv", "died_on,id_number\n2020-02-30," + LI + "\n");
        assertThat(states()).containsExactly(listOf("open", 1L, 2L, null));
        deliver("deaths.csv", DEATHS + WANG + ",2020-01-01\n");
        assertThat(states()).containsExactly(listOf("open", 1L, 2L, null));
        deliver("deaths.csv", DEATHS + LI + ",2020-02-29\n");
        assertThat(states()).containsExactly(listOf("corrected", 1L, 2L, 4L));
        deliver("deaths.csv", DEATHS + LI + ",2020-02-31\n" + WANG + ",2020-01-02\n");
        assertThat(states()).containsExactly(listOf("open", 1L, 5L, null));
    }

    @Test
    void an_old_delivery_that_is_loaded_again_opens_nothing() throws IOException {
        Path first = deliver("deaths.csv", DEATHS + LI + ",2020-02-31\n");
        deliver("deaths.csv", DEATHS + LI + ",2020-02-28\n");
        ingest(first);
        assertThat(states()).containsExactly(listOf("corrected", 1L, 1L, 2L));
    }

    @Test
    void a_second_row_of_a_key_waits_until_the_key_comes_without_it() throws IOException {
        deliver("deaths.csv", DEATHS + LI + ",2020-02-01\n" + LI + ",2020-02-02\n");
        assertThat(rows("MATCH (q:QuarantineEntry) RETURN q.reason, q.column, q.state"))
                .containsExactly(List.of("duplicate-key-differs", "id_number", "open"));
        deliver("deaths.csv", DEATHS + LI + ",2020-02-01\n\n" + LI + ",2020-02-02\n" + WANG + ",");
        assertThat(states())
                .containsExactlyInAnyOrder(
                        listOf("open", 1L, 2L, null), listOf("open", 2L, 2L, null));
        deliver("deaths.csv", DEATHS + LI + ",2020-02-01\n");
        assertThat(rows("MATCH (q:QuarantineEntry {state: 'corrected'}) RETURN q.reason"))
                .containsExactly(List.of("duplicate-key-differs"));
    }

    @Test
    void two_wrong_rows_of_one_key_are_two_entries_and_equal_ones_are_one() throws IOException {
        deliver(
                "deaths.csv",
                DEATHS + LI + ",2020-02-30\n" + LI + ",2020-02-31\n" + LI + ",2020-02-30\n");
        assertThat(rows("MATCH (q:QuarantineEntry) RETURN q.line ORDER BY q.line"))
                .containsExactly(List.of(2L), List.of(3L));
    }

    @Test
    void a_row_that_comes_back_closes_its_entry_though_its_key_was_wrong() throws IOException {
        deliver("deaths.csv", DEATHS + WRONG_LI + ",2020-01-01\n" + "X,2020-01-01\n");
        List<List<Object>> entry =
                rows("MATCH (q:QuarantineEntry) RETURN q.entryId ORDER BY q.line");
        String header = "隔离编号,原文件行号,隔离原因,正确写法,id_number,died_on\n";
        String back =
                header
                        + (entry.get(0).getFirst() + ",2,why,so," + LI + ",2020-01-01\n")
                        + (entry.get(1).getFirst() + ",3,why,so," + WANG + ",'=2020\n");
        Path file = Files.writeString(folder.resolve("deaths-d1.csv"), back);
        IngestReport report = resubmit(file);
        assertThat(report.files().getFirst().unknownColumns()).isEmpty();
        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.corrections().corrected()).isEqualTo(1);
        assertThat(report.corrections().open()).isEqualTo(1);
        assertThat(report.notes()).extracting(Note::code).doesNotContain("missing");
        List<List<Object>> after =
                rows(
                        "MATCH (q:QuarantineEntry) RETURN q.entryId, q.state, q.reason,"
                                + " q.rowCipher ORDER BY q.place");
        assertThat(after.get(0).subList(0, 3))
                .isEqualTo(List.of(entry.get(0).getFirst(), "corrected", "bad-check-digit"));
        assertThat(after.get(1).subList(0, 3))
                .isEqualTo(List.of(entry.get(1).getFirst(), "open", "impossible-date"));
        assertThat(RawRow.fields(ids.unseal(after.get(1).get(3).toString())))
                .containsExactly(WANG, "=2020");
        assertThat(
                        rows(
                                "MATCH (d:Delivery {kind: 'correction'})-[:CORRECTS]->(o) RETURN d.deliveryNo, o.deliveryNo"))
                .containsExactly(List.of(2L, 1L));

        String digest = GraphDigest.of(driver);
        IngestReport again = resubmit(file);
        assertThat(again.delivery()).isEqualTo(2);
        assertThat(again.loaded()).isZero();
        assertThat(GraphDigest.of(driver)).isEqualTo(digest);
        assertThat(
                        rows(
                                        "MATCH (q:QuarantineEntry) RETURN q.entryId, q.state, q.reason, q.rowCipher ORDER BY q.place")
                                .stream()
                                .map(row -> row.subList(0, 3)))
                .isEqualTo(after.stream().map(row -> row.subList(0, 3)).toList());
    }

    @Test
    void a_wrong_key_that_the_source_mends_next_month_is_known_by_the_rest_of_its_row()
            throws IOException {
        String swapped = LI.substring(0, 8) + LI.charAt(9) + LI.charAt(8) + LI.substring(10);
        String header = "id_number,name,birth_date\n";
        deliver("persons.csv", header + swapped + ",李,1972-03-03\n" + "7,周,1972-03-04\n");
        deliver("persons.csv", header + WANG + ",李,1972-03-03\n" + LI + ",周,1972-03-03\n");
        assertThat(states())
                .containsExactly(listOf("open", 1L, 1L, null), listOf("open", 1L, 1L, null));
        deliver("persons.csv", header + LI + ",李,1972-03-03\n" + WANG + ",周,1972-03-04\n");
        assertThat(states())
                .containsExactly(listOf("corrected", 1L, 1L, 3L), listOf("open", 1L, 1L, null));
    }

    @Test
    void an_entry_that_is_named_by_a_row_of_another_dataset_stays_open() throws IOException {
        deliver("deaths.csv", DEATHS + WRONG_LI + ",2020-01-01\n");
        Object entry = rows("MATCH (q:QuarantineEntry) RETURN q.entryId").getFirst().getFirst();
        Path file =
                Files.writeString(
                        folder.resolve("inmates.csv"),
                        "quarantine_entry,id_number,from_date\n"
                                + entry
                                + ","
                                + LI
                                + ",2020-01-01\n");
        resubmit(file);
        assertThat(states()).containsExactly(listOf("open", 1L, 1L, null));
    }

    @Test
    void a_refused_file_is_an_entry_until_a_file_of_its_dataset_is_read() throws IOException {
        deliver("deaths.csv", "died_on\n2020-01-01\n");
        assertThat(
                        rows(
                                "MATCH (q:QuarantineEntry) RETURN q.kind, q.reason, q.dataset,"
                                        + " q.department, q.state"))
                .containsExactly(
                        List.of("file", "missing-column", "deaths", "civil-affairs", "open"));
        deliver("deaths-health.csv", DEATHS + WANG + ",2020-01-01\n");
        assertThat(states()).containsExactly(listOf("open", 1L, 1L, null));
        deliver("deaths-7.csv", DEATHS + LI + ",2020-01-01\n");
        assertThat(states()).containsExactly(listOf("corrected", 1L, 1L, 3L));
    }

    @Test
    void a_masked_export_is_refused_and_changes_no_entry() throws IOException {
        deliver("deaths.csv", DEATHS + WRONG_LI + ",2020-01-01\n");
        Path file =
                Files.writeString(
                        folder.resolve("deaths-d1.csv"),
                        "隔离编号（脱敏）,id_number,died_on\nQ,321202********11,2020-01-01\n");
        assertThat(resubmit(file).files().getFirst().refused()).isEqualTo("masked-export");
        assertThat(rows("MATCH (q:QuarantineEntry {kind: 'row'}) RETURN q.state, q.lastDeliveryNo"))
                .containsExactly(List.of("open", 1L));
    }

    @Test
    void what_people_decide_stands_and_comes_back_with_a_graph_that_is_loaded_anew()
            throws IOException {
        Path first = deliver("deaths.csv", DEATHS + WRONG_LI + ",2020-01-01\n" + LI + ",x\n");
        List<List<Object>> entry =
                rows("MATCH (q:QuarantineEntry) RETURN q.entryId ORDER BY q.line");
        try (Session session = driver.session()) {
            assertThat(
                            Decisions.in(folder.resolve("data"))
                                    .decide(
                                            session,
                                            List.of(entry.getFirst().getFirst().toString(), "Q0"),
                                            Decisions.Word.WITHDRAWN,
                                            "clerk",
                                            DAY,
                                            "named, \"twice\""))
                    .containsExactly(entry.getFirst().getFirst().toString());
        }
        String decided =
                "MATCH (q:QuarantineEntry) RETURN q.state, q.because, q.settledBy ORDER BY q.place";
        List<List<Object>> expected =
                List.of(
                        List.of("withdrawn", "named, \"twice\"", "clerk"),
                        listOf("open", null, null));
        assertThat(rows(decided)).isEqualTo(expected);
        deliver("deaths-2.csv", DEATHS + WRONG_LI + ",2020-01-01\n" + WANG + ",2020-01-01\n");
        assertThat(rows("MATCH (q:QuarantineEntry {state: 'withdrawn'}) RETURN q.lastDeliveryNo"))
                .containsExactly(List.of(2L));
        GraphForTests.wipe();
        ingest(first);
        assertThat(rows(decided)).isEqualTo(expected);
    }

    @Test
    void a_correction_leads_to_the_digest_of_a_delivery_that_was_right_from_the_beginning()
            throws IOException {
        String header = "id_number,name,sex,birth_date,address\n";
        String wang = WANG + ",王伟,1,1970-05-12,泰州市海陵区春晖路1号2幢301室\n";
        deliver("persons.csv", header + wang + LI + ",李,9,1972-03-03,\n");
        deliver("deaths.csv", DEATHS + LI + ",2020-01-01\n");
        Path back =
                Files.writeString(
                        folder.resolve("persons-d1.csv"), header + LI + ",李,2,1972-03-03,\n");
        assertThat(resubmit(back).corrections().corrected()).isEqualTo(1);
        String corrected = GraphDigest.of(driver);
        GraphForTests.wipe();
        deliver("persons.csv", header + wang + LI + ",李,2,1972-03-03,\n");
        deliver("deaths.csv", DEATHS + LI + ",2020-01-01\n");
        assertThat(GraphDigest.of(driver)).isEqualTo(corrected);
    }
}
