package org.kinscope.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small invented city that hands over two months, and processes that load them.
 *
 * @param folder where its deliveries are
 */
record TwoMonths(Path folder) {

    static final String FIRST = "delivery";
    static final String SECOND = "delivery2";

    /** {@return a city of about so many people} */
    static TwoMonths make(Path folder, int persons) {
        Path city = folder.resolve("city");
        Shell.Outcome made =
                Shell.run(
                        folder.resolve("none"),
                        "generate",
                        "--out",
                        city.toString(),
                        "--persons",
                        Integer.toString(persons),
                        "--seed",
                        "3",
                        "--plant",
                        "1",
                        "--later");
        assertThat(made.exitCode()).as(made.err()).isZero();
        return new TwoMonths(city);
    }

    /** {@return a process that loads one of the months into the graph of a data folder} */
    Loader ingest(Path data, String month) {
        return ingest(data, month, "bolt");
    }

    /**
     * {@return the same}
     *
     * @param firstLoad which way the first delivery of a graph takes
     */
    Loader ingest(Path data, String month, String firstLoad) {
        return Loader.start(
                data,
                List.of("-Xmx256m"),
                "ingest",
                "--first-load",
                firstLoad,
                folder.resolve(month).toString(),
                "--progress",
                "--delivered-on",
                month.equals(FIRST) ? "2020-12-31" : "2021-01-31");
    }

    /** {@return the digest of the graph of a data folder} */
    static String digest(Path data) {
        Shell.Outcome outcome = Shell.run(data, "graph", "digest");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return outcome.out();
    }

    /** Gives one data folder the keys of another, so that their graphs can be compared. */
    static void copyKeys(Path from, Path to) throws IOException {
        Path keys = Files.createDirectories(to.resolve("keys"));
        try (Stream<Path> files = Files.list(from.resolve("keys"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, keys.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
