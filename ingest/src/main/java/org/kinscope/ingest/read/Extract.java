package org.kinscope.ingest.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Dataset;

/**
 * A file of a delivery.
 *
 * @param path where it is
 * @param name its name
 * @param dataset its dataset; null where the name fits none
 * @param format its format; null where the name's end fits none
 */
public record Extract(Path path, String name, @Nullable Dataset dataset, @Nullable Format format) {

    /** The formats of the extract contract. */
    public enum Format {
        /** Comma-separated text. */
        CSV(".csv", ',', false),
        /** Tab-separated text. */
        TSV(".tsv", '\t', false),
        /** Comma-separated text in gzip. */
        CSV_GZ(".csv.gz", ',', true),
        /** Tab-separated text in gzip. */
        TSV_GZ(".tsv.gz", '\t', true),
        /** The first sheet of a workbook. */
        XLSX(".xlsx", ',', false);

        private final String ending;
        private final char separator;
        private final boolean zipped;

        Format(String ending, char separator, boolean zipped) {
            this.ending = ending;
            this.separator = separator;
            this.zipped = zipped;
        }

        /** {@return how a file name of this format ends, in lower case} */
        String ending() {
            return ending;
        }

        /** {@return what stands between two fields of the text forms} */
        char separator() {
            return separator;
        }

        /** {@return whether the text is in gzip} */
        boolean isZipped() {
            return zipped;
        }
    }

    /** {@return what makes the whole file unusable by its name alone, or null if nothing does} */
    public @Nullable FileRefused refusedByName() {
        if (format == null) {
            return new FileRefused(
                    "unknown-format",
                    "the name should end in .csv, .tsv, .xlsx, .csv.gz or .tsv.gz");
        }
        if (dataset == null) {
            return new FileRefused(
                    "unknown-dataset",
                    "the name should begin with a dataset, as in payments-2020.csv");
        }
        return null;
    }
}
