package org.kinscope.ingest.read;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Dataset;

/**
 * A file of a delivery.
 *
 * @param path where it is
 * @param name its name
 * @param layout how it is laid out; null where the name fits no dataset and no mapping takes it
 * @param format its format; null where the name's end fits none
 * @param encoding the encoding that whoever loads it says it has; null where it must be found
 */
public record Extract(
        Path path,
        String name,
        @Nullable Layout layout,
        @Nullable Format format,
        @Nullable String encoding) {

    /** The formats of the extract contract. */
    public enum Format {
        /** Comma-separated text. */
        CSV(".csv", ',', false),
        /** Tab-separated text. */
        TSV(".tsv", '\t', false),
        /** Text separated by whatever it is. */
        TXT(".txt", '\t', false),
        /** Comma-separated text in gzip. */
        CSV_GZ(".csv.gz", ',', true),
        /** Tab-separated text in gzip. */
        TSV_GZ(".tsv.gz", '\t', true),
        /** Text in gzip. */
        TXT_GZ(".txt.gz", '\t', true),
        /** A sheet of a workbook. */
        XLSX(".xlsx", ',', false);

        private final String ending;
        private final char separator;
        private final boolean zipped;

        Format(String ending, char separator, boolean zipped) {
            this.ending = ending;
            this.separator = separator;
            this.zipped = zipped;
        }

        /** {@return the format of a file of that name, or null where its end fits none} */
        public static @Nullable Format of(String fileName) {
            String lower = fileName.toLowerCase(Locale.ROOT);
            for (Format format : values()) {
                if (lower.endsWith(format.ending)) {
                    return format;
                }
            }
            return null;
        }

        /** {@return how a file name of this format ends, in lower case} */
        public String ending() {
            return ending;
        }

        /**
         * {@return what stands between two fields of the text forms, where nothing tells better}
         */
        char separator() {
            return separator;
        }

        /** {@return whether the text is in gzip} */
        boolean isZipped() {
            return zipped;
        }
    }

    /** {@return the dataset of the file; null where it has none} */
    public @Nullable Dataset dataset() {
        return layout == null ? null : layout.dataset();
    }

    /** {@return the department that asserts the file; null where it has no dataset} */
    public @Nullable String department() {
        return layout == null ? null : layout.department(name);
    }

    /** {@return what makes the whole file unusable by its name alone, or null if nothing does} */
    public @Nullable FileRefused refusedByName() {
        if (format == null) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean old = lower.endsWith(".xls") || lower.endsWith(".et") || lower.endsWith(".ods");
            return new FileRefused(
                    "unknown-format",
                    old
                            ? "save the workbook as .xlsx; this form is not read"
                            : "the name should end in .csv, .tsv, .txt, .xlsx, .csv.gz, .tsv.gz or"
                                    + " .txt.gz");
        }
        if (layout == null) {
            return new FileRefused(
                    "unknown-dataset",
                    "the name should begin with a dataset, as in payments-2020.csv, or a mapping"
                            + " should take the file (see: kinscope mapping suggest)");
        }
        return null;
    }
}
