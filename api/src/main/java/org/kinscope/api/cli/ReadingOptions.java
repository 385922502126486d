package org.kinscope.api.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.Reading;
import picocli.CommandLine.Option;

/** What is said of a delivery beside its files. */
final class ReadingOptions {

    @Option(
            names = "--mappings",
            paramLabel = "DIR",
            description =
                    "Folder of mapping files, asked before mappings/ of the delivery and of the"
                            + " data folder; may be said again")
    List<Path> mappings = List.of();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "Encoding of all text files without a mark: utf-8, gb18030, utf-16le …"
                            + " (default: found for each file)")
    @Nullable String encoding;

    Reading reading() {
        return new Reading(List.copyOf(mappings), encoding);
    }
}
