package org.kinscope.analytics.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the tables of golden.csv are: bundled, or in -Dkinscope.measure.data=FOLDER, which holds
 * golden.csv, rdrobust_senate.csv, rddensity_senate.csv, survival_lung.csv and eusilc.csv, these
 * also in folders stats and household.
 */
final class GoldenData {

    private static final Path BUNDLED = Path.of("src/test/resources/measure");

    private GoldenData() {}

    static Path golden() {
        Path own = outside("golden.csv");
        return own == null ? BUNDLED.resolve("golden.csv") : own;
    }

    static @Nullable Path find(String table) {
        Path bundled = BUNDLED.resolve(table);
        return Files.exists(bundled) ? bundled : outside(table);
    }

    static TestTable read(String table) {
        Path path = find(table);
        if (path == null) {
            throw new IllegalStateException(table + " is not there");
        }
        return TestTable.read(path);
    }

    private static @Nullable Path outside(String table) {
        String folder = System.getProperty("kinscope.measure.data");
        if (folder == null) {
            return null;
        }
        for (String within : new String[] {"", "stats", "household"}) {
            Path path = Path.of(folder, within, table);
            if (Files.exists(path)) {
                return path;
            }
        }
        return null;
    }
}
