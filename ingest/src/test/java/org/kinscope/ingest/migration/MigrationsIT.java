package org.kinscope.ingest.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.migration.MigrationFile;
import org.kinscope.graph.migration.MigrationFiles;
import org.kinscope.ingest.migration.MigrationRefused.Reason;
import org.neo4j.driver.Record;

class MigrationsIT {

    private static final MigrationFile FIRST =
            MigrationFile.parse(
                    "V001__person_key.cypher",
                    "CREATE CONSTRAINT k IF NOT EXISTS FOR (n:P) REQUIRE n.key IS UNIQUE;\n");
    private static final MigrationFile SECOND =
            MigrationFile.parse(
                    "V002__person_name.cypher",
                    "CREATE INDEX i IF NOT EXISTS FOR (n:P) ON (n.name);\nCREATE (:Seed);\n");

    @BeforeEach
    void empty() {
        GraphForTests.dropSchema();
    }

    @AfterAll
    static void leave_the_schema_of_the_program_to_the_next() {
        GraphForTests.dropSchema();
        Migrations.apply(GraphForTests.driver());
    }

    @Test
    void the_schema_of_the_program_is_applied_once_with_all_its_indexes_online() {
        int newest = MigrationFiles.list().getLast().version();

        Applied first = Migrations.apply(GraphForTests.driver());
        Applied second = Migrations.apply(GraphForTests.driver());

        assertThat(first.version()).isEqualTo(newest);
        assertThat(first.versions()).hasSize(newest).startsWith(1).endsWith(newest);
        assertThat(second).isEqualTo(new Applied(newest, List.of()));
        assertThat(rows("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name"))
                .isEmpty();
        assertThat(names("SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name"))
                .contains("person_person_id", "aid_unit_aid_unit_no", "migration_version");
        assertThat(names("SHOW INDEXES YIELD name RETURN name ORDER BY name"))
                .contains("person_search", "payment_grant_no");
    }

    @Test
    void a_migration_is_recorded_with_its_name_its_checksum_and_its_time() {
        Migrations.apply(GraphForTests.driver(), List.of(FIRST));

        List<Record> recorded =
                rows(
                        "MATCH (m:Migration) RETURN m.version AS version, m.name AS name,"
                                + " m.checksum AS checksum,"
                                + " m.appliedAt > datetime() - duration('PT1M') AS now");
        assertThat(recorded).hasSize(1);
        assertThat(recorded.getFirst().asMap())
                .isEqualTo(
                        Map.of(
                                "version",
                                1L,
                                "name",
                                "person_key",
                                "checksum",
                                FIRST.checksum(),
                                "now",
                                true));
    }

    @Test
    void only_what_is_missing_is_applied() {
        Migrations.apply(GraphForTests.driver(), List.of(FIRST));

        Applied applied = Migrations.apply(GraphForTests.driver(), List.of(FIRST, SECOND));

        assertThat(applied).isEqualTo(new Applied(2, List.of(2)));
        assertThat(rows("MATCH (s:Seed) RETURN s")).hasSize(1);
    }

    @Test
    void of_two_states_and_two_rights_to_write_that_a_graph_got_by_chance_one_of_each_stays() {
        List<MigrationFile> all = MigrationFiles.list();
        Migrations.apply(GraphForTests.driver(), all.subList(0, 8));
        rows(
                "UNWIND ['a', 'b'] AS id CREATE (:GraphState {name: 'facts', graph: id, state: id}),"
                        + " (:WriteLock {name: 'write', id: id})");

        Migrations.apply(GraphForTests.driver(), all);

        assertThat(names("MATCH (s:GraphState) RETURN s.graph AS name")).containsExactly("a");
        assertThat(rows("MATCH (l:WriteLock) RETURN l")).hasSize(1);
    }

    @Test
    void a_file_that_was_changed_after_it_was_applied_is_refused() {
        Migrations.apply(GraphForTests.driver(), List.of(FIRST));
        MigrationFile changed =
                MigrationFile.parse("V001__person_key.cypher", "CREATE (:Changed);\n");

        MigrationRefused refused = refusal(List.of(changed, SECOND));

        assertThat(refused.reason()).isEqualTo(Reason.CHANGED);
        assertThat(refused)
                .hasMessageContaining("person_key")
                .hasMessageContaining(FIRST.checksum())
                .hasMessageContaining(changed.checksum());
        assertThat(rows("MATCH (n) WHERE n:Changed OR n:Seed RETURN n")).isEmpty();
    }

    @Test
    void a_graph_of_a_newer_version_is_refused_before_anything_runs() {
        Migrations.apply(GraphForTests.driver(), List.of(FIRST, SECOND));

        MigrationRefused refused = refusal(List.of(FIRST));

        assertThat(refused.reason()).isEqualTo(Reason.NEWER);
        assertThat(refused)
                .hasMessageContaining("schema version 2 (person_name)")
                .hasMessageContaining("knows version 1");
    }

    @Test
    void a_graph_that_misses_an_earlier_version_is_refused() {
        Migrations.apply(GraphForTests.driver(), List.of(FIRST, SECOND));
        rows("MATCH (m:Migration {version: 1}) DELETE m");

        MigrationRefused refused = refusal(List.of(FIRST, SECOND));

        assertThat(refused.reason()).isEqualTo(Reason.GAP);
        assertThat(refused).hasMessageContaining("version 2 but not version 1");
    }

    @Test
    void a_migration_that_failed_half_way_is_named_and_runs_again() {
        MigrationFile broken =
                MigrationFile.parse(
                        "V001__person_key.cypher",
                        FIRST.statements().getFirst() + ";\nNONSENSE;\n");

        MigrationRefused refused = refusal(List.of(broken));

        assertThat(refused.reason()).isEqualTo(Reason.FAILED);
        assertThat(refused).hasMessageContaining("Statement 2 of migration 1 (person_key)");
        assertThat(rows("MATCH (m:Migration) RETURN m")).isEmpty();
        assertThat(Migrations.apply(GraphForTests.driver(), List.of(FIRST)))
                .isEqualTo(new Applied(1, List.of(1)));
    }

    private static MigrationRefused refusal(List<MigrationFile> files) {
        return catchThrowableOfType(
                MigrationRefused.class, () -> Migrations.apply(GraphForTests.driver(), files));
    }

    private static List<Record> rows(String cypher) {
        return GraphForTests.driver().executableQuery(cypher).execute().records();
    }

    private static List<String> names(String cypher) {
        return rows(cypher).stream().map(row -> row.get("name").asString()).toList();
    }
}
