package org.kinscope.analytics.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kinscope.analytics.neighbourhood.FactStore;
import org.kinscope.analytics.neighbourhood.Facts;
import org.kinscope.graph.scope.Scope;

class SnapshotFileTest {

    @TempDir Path folder;

    @Test
    void a_city_comes_back_from_its_file_as_it_was_with_its_epoch() throws IOException {
        Facts facts = new RandomFacts(1, 40, 200).facts();
        Epoch epoch = new Epoch("g", 12, ZonedDateTime.parse("2020-01-02T03:04:05.006Z"), 3);
        Path file = folder.resolve("city");
        new CityProjection(ColumnsBuilder.of(facts), Overlay.NOTHING, epoch, Scope.CITY).save(file);
        CityProjection city = CityProjection.open(file, Scope.CITY);
        ColumnsTest.assertSame(new FactStore(facts), city.facts());
        assertThat(city.epoch()).isEqualTo(epoch);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void an_empty_city_is_kept_too_and_replaces_an_older_file() throws IOException {
        Path file = folder.resolve("city");
        CityProjection.of(new RandomFacts(1, 40, 50).facts()).save(file);
        CityProjection.of(new Facts()).save(file);
        ColumnsTest.assertSame(
                new FactStore(new Facts()), CityProjection.open(file, Scope.CITY).facts());
    }

    @Test
    void every_damaged_byte_and_every_cut_is_noticed() throws IOException {
        Path whole = folder.resolve("whole");
        CityProjection.of(new RandomFacts(2, 9, 9).facts()).save(whole);
        long size = Files.size(whole);
        Path file = folder.resolve("damaged");
        int padding = 0;
        for (long at = 0; at < size; at += 97) {
            Files.write(file, Files.readAllBytes(whole));
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(at);
                int was = bytes.read();
                bytes.seek(at);
                bytes.write(was ^ 0x10);
            }
            try {
                CityProjection.open(file, Scope.CITY);
                // Only what lies between two pieces may be anything.
                padding++;
            } catch (SnapshotUnusable noticed) {
                assertThat(noticed).hasMessageContaining("is not used: ");
            }
        }
        assertThat(padding).isLessThan((int) (size / 97 / 4));
        for (long cut = 0; cut < size; cut += 997) {
            Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(whole), (int) cut));
            assertThatThrownBy(() -> CityProjection.open(file, Scope.CITY))
                    .isInstanceOf(SnapshotUnusable.class);
        }
    }

    @Test
    void another_version_is_refused_with_both_numbers() throws IOException {
        Path file = folder.resolve("city");
        CityProjection.of(new Facts()).save(file);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(8);
            bytes.writeInt(99);
        }
        assertThatThrownBy(() -> CityProjection.open(file, Scope.CITY))
                .isInstanceOf(SnapshotUnusable.class)
                .hasMessageEndingWith("its form is version 99, this program's 3");
    }
}
