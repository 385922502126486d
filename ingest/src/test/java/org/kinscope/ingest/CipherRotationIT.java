package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.embedded.GraphCopy;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.ingest.digest.GraphDigest;
import org.kinscope.ingest.identity.CipherRotation;
import org.kinscope.ingest.identity.IdentityKeys;
import org.kinscope.ingest.identity.IdentityKeysRefused;
import org.kinscope.ingest.identity.KeyCheck;
import org.kinscope.ingest.identity.PersonIds;
import org.kinscope.ingest.migration.Migrations;
import org.neo4j.driver.Driver;

/** The people of the sample city under one cipher key after the other. */
class CipherRotationIT {

    private static final LocalDate DAY = LocalDate.of(2020, 12, 31);
    private static final LongConsumer SILENT = done -> {};
    private static final Driver DRIVER = GraphForTests.driver();
    private static final String PEOPLE =
            "MATCH (p:Person|SupersededPerson) RETURN p.personId AS id, p.idCipher AS cipher";

    @TempDir Path data;

    private PersonIds before = new PersonIds(Keys.FIXED);

    private static String digest = "";
    private static long people;
    private static @Nullable GraphCopy loaded;

    @TempDir static Path registers;
    @TempDir static Path loadedData;

    @BeforeAll
    static void the_graph_is_ready() throws IOException {
        Migrations.apply(DRIVER);
        people(SampleCity.FIRST, registers.resolve("1"));
        people(SampleCity.SECOND, registers.resolve("2"));
        GraphForTests.wipe();
        PersonIds ids = new PersonIds(IdentityKeys.open(loadedData, Map.of()));
        Ingest ingest = new Ingest(DRIVER, ids, loadedData, Progress.SILENT);
        ingest.run(registers.resolve("1"), DAY);
        ingest.run(registers.resolve("2"), DAY.plusDays(31));
        loaded = GraphCopy.take();
        digest = GraphDigest.of(DRIVER);
        people = rows(PEOPLE).size();
    }

    /** The register of persons alone: all others name the same numbers. */
    private static void people(Path delivery, Path register) throws IOException {
        Files.createDirectories(register);
        try (Stream<Path> files = Files.list(delivery)) {
            for (Path file : files.filter(f -> f.endsWith("persons.csv")).toList()) {
                Files.copy(file, register.resolve("persons.csv"));
            }
        }
    }

    @BeforeEach
    void the_city_is_loaded_with_earlier_versions_of_people() {
        Objects.requireNonNull(loaded).putBack();
        Folders.copy(loadedData, data);
        before = ids();
        assertThat(rows("MATCH (p:SupersededPerson) RETURN p")).isNotEmpty();
    }

    @Test
    void everything_is_encrypted_under_the_new_key_and_the_old_one_is_retired() throws IOException {
        String old = Files.readString(data.resolve("keys/cipher.key"));
        CipherRotation.Report report = new CipherRotation(DRIVER, ids(), SILENT).rotate();

        assertThat(report.version()).isEqualTo(2);
        assertThat(report.resumed()).isFalse();
        assertThat(report.texts()).isGreaterThanOrEqualTo(people);
        assertThat(CipherRotation.texts(DRIVER)).containsOnlyKeys(2);
        assertThat(GraphDigest.of(DRIVER)).isEqualTo(digest);
        assertThat(data.resolve("keys/cipher.key")).doesNotExist();
        assertThat(data.resolve("keys/retired/cipher-1.key")).hasContent(old);
        assertThat(report.retired()).containsEntry(1, data.resolve("keys/retired/cipher-1.key"));
        everybodyIsReadBy(ids());
    }

    @Test
    void who_had_the_keys_open_before_reads_on_and_a_later_delivery_is_loaded() {
        new CipherRotation(DRIVER, ids(), SILENT).rotate();
        everybodyIsReadBy(before);
        IngestReport again =
                new Ingest(DRIVER, ids(), data, Progress.SILENT)
                        .run(registers.resolve("2"), DAY.plusDays(31));
        assertThat(again.files()).allMatch(file -> file.loaded() == 0);
        assertThat(GraphDigest.of(DRIVER)).isEqualTo(digest);
    }

    @Test
    void a_rotation_that_is_cut_short_leaves_everything_readable_and_is_gone_on_with() {
        AtomicLong batches = new AtomicLong();
        LongConsumer killed =
                done -> {
                    if (batches.incrementAndGet() == 1) {
                        throw new IllegalStateException("killed");
                    }
                };
        assertThatThrownBy(() -> new CipherRotation(DRIVER, ids(), killed).rotate())
                .hasMessage("killed");
        SortedMap<Integer, Long> halfway = CipherRotation.texts(DRIVER);
        assertThat(halfway).containsOnlyKeys(1, 2);
        assertThat(data.resolve("keys/cipher.key")).exists();
        everybodyIsReadBy(ids());
        everybodyIsReadBy(before);
        KeyCheck.confirm(DRIVER, ids());

        CipherRotation.Report report = new CipherRotation(DRIVER, ids(), SILENT).rotate();
        assertThat(report.resumed()).isTrue();
        assertThat(report.version()).isEqualTo(2);
        assertThat(report.texts()).isEqualTo(halfway.get(1));
        assertThat(CipherRotation.texts(DRIVER)).containsOnlyKeys(2);
        assertThat(GraphDigest.of(DRIVER)).isEqualTo(digest);
        everybodyIsReadBy(ids());
    }

    @Test
    void while_a_text_needs_the_old_key_the_graph_is_refused_without_it() throws IOException {
        rows("MATCH (p:Person) WITH p ORDER BY p.personId LIMIT 1 SET p.idCipher = 'broken00AAAA'");
        assertThatThrownBy(() -> new CipherRotation(DRIVER, ids(), SILENT).rotate())
                .isInstanceOf(IdentityKeysRefused.class);
        assertThat(data.resolve("keys/cipher.key")).exists();
        Files.move(data.resolve("keys/cipher.key"), data.resolve("lost"));
        assertThatThrownBy(() -> KeyCheck.confirm(DRIVER, ids()))
                .isInstanceOf(IdentityKeysRefused.class)
                .hasMessageContaining("version 1")
                .hasMessageContaining("KINSCOPE_CIPHER_KEY");
    }

    @Test
    void keys_of_the_environment_are_rotated_by_setting_the_next_one() throws IOException {
        String old = Files.readString(data.resolve("keys/cipher.key"));
        Files.delete(data.resolve("keys/cipher.key"));
        Map<String, String> first = Map.of("KINSCOPE_CIPHER_KEY", old);
        assertThatThrownBy(() -> new CipherRotation(DRIVER, ids(first), SILENT).rotate())
                .isInstanceOf(IdentityKeysRefused.class)
                .hasMessageContaining("KINSCOPE_CIPHER_KEY_2_FILE");
        assertThat(data.resolve("keys/cipher-2.key")).doesNotExist();

        String next = HexFormat.of().formatHex(Keys.filled(9));
        Path file = Files.writeString(data.resolve("next"), next);
        Map<String, String> both =
                Map.of("KINSCOPE_CIPHER_KEY", old, "KINSCOPE_CIPHER_KEY_2_FILE", file.toString());
        CipherRotation.Report report = new CipherRotation(DRIVER, ids(both), SILENT).rotate();
        assertThat(report.version()).isEqualTo(2);
        assertThat(report.retired()).containsEntry(1, null);
        everybodyIsReadBy(ids(Map.of("KINSCOPE_CIPHER_KEY_2", next)));
        assertThat(data.resolve("keys/cipher.key")).doesNotExist();
        KeyCheck.confirm(DRIVER, ids(Map.of("KINSCOPE_CIPHER_KEY_2", next)));
        assertThat(GraphDigest.of(DRIVER)).isEqualTo(digest);
    }

    @Test
    void a_graph_that_an_earlier_program_began_knows_its_first_key() {
        rows(
                "MATCH (k:KeyCheck {name: 'identity'})"
                        + " SET k.fingerprint = k.fingerprint + substring(k.cipherKeys[0], 2)"
                        + " REMOVE k.cipherKeys");
        KeyCheck.confirm(DRIVER, ids());
        rows("MATCH (k:KeyCheck {name: 'identity'}) REMOVE k.cipherKeys");
        assertThatThrownBy(
                        () ->
                                KeyCheck.confirm(
                                        DRIVER,
                                        ids(Map.of("KINSCOPE_PERSON_KEY", "00".repeat(32)))))
                .isInstanceOf(IdentityKeysRefused.class)
                .hasMessageContaining("not those that this graph was written with");
    }

    @Test
    void rotations_follow_one_another() {
        new CipherRotation(DRIVER, ids(), SILENT).rotate();
        assertThat(new CipherRotation(DRIVER, ids(), SILENT).rotate().version()).isEqualTo(3);
        assertThat(CipherRotation.texts(DRIVER)).containsOnlyKeys(3);
        everybodyIsReadBy(before);
    }

    private PersonIds ids() {
        return ids(Map.of());
    }

    private PersonIds ids(Map<String, String> environment) {
        return new PersonIds(IdentityKeys.open(data, environment));
    }

    private void everybodyIsReadBy(PersonIds ids) {
        List<org.neo4j.driver.Record> all = rows(PEOPLE);
        assertThat(all).hasSize((int) people);
        all.forEach(
                row ->
                        assertThat(ids.personIdOf(ids.reveal(row.get("cipher").asString())))
                                .isEqualTo(row.get("id").asString()));
    }

    private static List<org.neo4j.driver.Record> rows(String query) {
        return DRIVER.executableQuery(query).execute().records();
    }
}
