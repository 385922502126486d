package org.kinscope.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of how far a delivery has come. */
class ProgressTest {

    private static final Path DELIVERY =
            Path.of(System.getProperty("kinscope.home", ".."), "demo/sample-city/delivery");

    @Test
    void the_bytes_done_rise_within_files_and_end_at_those_of_all_files() throws Exception {
        List<Long> moved = new ArrayList<>();
        long[] expected = {0};
        Ingest.check(
                DELIVERY,
                new Progress() {
                    @Override
                    public void expects(long ofAllFiles) {
                        expected[0] = ofAllFiles;
                    }

                    @Override
                    public void moved(long ofAllFiles) {
                        moved.add(ofAllFiles);
                    }
                });
        long size = 0;
        long files = 0;
        try (var list = Files.list(DELIVERY)) {
            for (Path file : list.toList()) {
                size += Files.size(file);
                files++;
            }
        }
        assertThat(expected[0]).isEqualTo(size);
        assertThat(moved).isSorted().last().isEqualTo(size);
        // Once within each file that has rows, and once at the end of each.
        assertThat(moved).hasSizeGreaterThan((int) files);
    }
}
