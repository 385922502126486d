package org.kinscope.ingest.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashTableTest {

    @TempDir Path folder = Path.of(".");

    @Test
    void a_table_answers_like_a_map_while_it_grows_and_after_it_was_closed() throws IOException {
        Path file = folder.resolve("payments.hashes");
        Map<Long, Long> map = new HashMap<>();
        Random random = new Random(1);
        try (HashTable table = HashTable.create(file, 0, 77)) {
            for (int i = 0; i < 30_000; i++) {
                long key = random.nextInt(20_000) * 0x9E3779B97F4A7C15L;
                long hash = random.nextLong();
                table.put(key, (int) key, hash, i & 0xFFFFF);
                map.put(key, hash);
                assertThat(table.size()).isEqualTo(map.size());
            }
            assertAnswersLike(map, table);
        }
        try (HashTable again = Objects.requireNonNull(HashTable.find(file, true))) {
            assertThat(again.stamp()).isEqualTo(77);
            assertAnswersLike(map, again);
        }
    }

    @Test
    void a_forgotten_hash_is_unknown_until_another_is_put_and_its_key_keeps_its_place()
            throws IOException {
        try (HashTable table = HashTable.scratch(folder, 0)) {
            table.put(5, 6, 7, 8);
            long place = table.find(5, 6);
            assertThat(table.hashAt(place)).isEqualTo(7);
            assertThat(table.noteAt(place)).isEqualTo(8);
            table.forgetAt(place);
            assertThat(table.hashAt(place)).isZero();
            table.put(5, 6, 9, 10);
            assertThat(table.find(5, 6)).isEqualTo(place);
            assertThat(table.hashAt(place)).isEqualTo(9);
            assertThat(table.noteAt(place)).isEqualTo(10);
            assertThat(table.find(5, 7)).isNegative();
            assertThat(table.size()).isEqualTo(1);
        }
    }

    @Test
    void keys_that_begin_alike_are_told_apart_also_where_the_slots_end() throws IOException {
        try (HashTable table = HashTable.scratch(folder, 0)) {
            for (int low = 1; low <= 200; low++) {
                table.put(-1, low, low, 0);
            }
            for (int low = 1; low <= 200; low++) {
                assertThat(table.hashAt(table.find(-1, low))).isEqualTo(low);
            }
            assertThat(table.find(-1, 201)).isNegative();
        }
    }

    @Test
    void a_damaged_hash_is_unknown_and_a_damaged_table_is_none() throws IOException {
        Path file = folder.resolve("births.hashes");
        try (HashTable table = HashTable.create(file, 0, 1)) {
            table.put(0, 1, 0x1234, 3);
        }
        write(file, 4096 + 16, 0x4321);
        try (HashTable table = Objects.requireNonNull(HashTable.find(file, false))) {
            assertThat(table.hashAt(table.find(0, 1))).isZero();
        }
        write(file, 8, 5);
        assertThat(HashTable.find(file, false)).isNull();
        Files.write(file, new byte[100]);
        assertThat(HashTable.find(file, false)).isNull();
        assertThat(HashTable.find(folder.resolve("none.hashes"), false)).isNull();
    }

    @Test
    void a_scratch_table_leaves_no_file_even_while_it_is_open() throws IOException {
        try (HashTable table = HashTable.scratch(folder, 0)) {
            for (long key = 0; key < 5_000; key++) {
                table.put(key << 40, 0, key, 0);
            }
            assertThat(names()).isEmpty();
        }
        assertThat(names()).isEmpty();
    }

    private static void assertAnswersLike(Map<Long, Long> map, HashTable table) {
        map.forEach(
                (key, hash) ->
                        assertThat(table.hashAt(table.find(key, key.intValue()))).isEqualTo(hash));
        assertThat(table.find(12345, 0)).isNegative();
    }

    private static void write(Path file, long at, long value) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(
                    ByteBuffer.allocate(8)
                            .order(java.nio.ByteOrder.nativeOrder())
                            .putLong(value)
                            .flip(),
                    at);
        }
    }

    private Stream<Path> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        }
    }
}
