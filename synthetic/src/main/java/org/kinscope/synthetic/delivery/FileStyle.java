package org.kinscope.synthetic.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a department writes its file.
 *
 * @param suffix what stands after the dataset in the file's name, or empty
 * @param format the kind of file
 * @param encoding {@code utf-8}, {@code utf-8-bom} or {@code gb18030}
 * @param chinese whether headers and codes are Chinese words
 * @param days how days are written
 * @param thousands whether money has separators
 * @param remark whether there is a column that the contract does not know
 */
record FileStyle(
        String suffix,
        Format format,
        String encoding,
        boolean chinese,
        Days days,
        boolean thousands,
        boolean remark) {

    enum Format {
        CSV(".csv"),
        TSV(".tsv"),
        GZ(".csv.gz"),
        XLSX(".xlsx");

        final String extension;

        Format(String extension) {
            this.extension = extension;
        }
    }

    enum Days {
        ISO,
        COMPACT,
        SLASHES,
        WORDS
    }

    private static final FileStyle PLAIN =
            new FileStyle("", Format.CSV, "utf-8", false, Days.ISO, false, false);

    /** {@return the styles in which a dataset's files are written; one file each, or more} */
    static List<FileStyle> of(Dataset dataset, int mess) {
        if (mess == 0) {
            return List.of(PLAIN);
        }
        return switch (dataset) {
            case PERSONS -> List.of(PLAIN.in("utf-8-bom").withWords());
            case BIRTHS -> List.of(PLAIN.dated(Days.COMPACT));
            case DEATHS -> List.of(PLAIN.in("gb18030").withWords().dated(Days.WORDS));
            case REGISTRATIONS -> List.of(PLAIN.in("gb18030").withWords().dated(Days.COMPACT));
            case MARRIAGES ->
                    List.of(PLAIN.named("民政局").in("gb18030").withWords().dated(Days.WORDS));
            case AID_UNITS, COMPANIES -> List.of(PLAIN.withWords().separated());
            case STATUSES ->
                    List.of(
                            PLAIN.in("utf-8-bom")
                                    .withWords()
                                    .dated(Days.SLASHES)
                                    .separated()
                                    .remarked());
            case GRANTS ->
                    List.of(
                            PLAIN.named("civil"),
                            PLAIN.named("other")
                                    .in("gb18030")
                                    .withWords()
                                    .dated(Days.SLASHES)
                                    .separated());
            case PAYMENTS ->
                    List.of(
                            PLAIN.named("1"),
                            PLAIN.named("2").in("gb18030").withWords().dated(Days.COMPACT));
            case VEHICLES -> List.of(PLAIN.withWords().dated(Days.SLASHES).separated().remarked());
            case REAL_ESTATE ->
                    List.of(PLAIN.in("gb18030").withWords().dated(Days.WORDS).separated());
            case DEPOSITS -> List.of(PLAIN.named("banks").dated(Days.COMPACT).separated());
            case EMPLOYMENT -> List.of(PLAIN.as(Format.TSV).withWords().dated(Days.COMPACT));
            case INCOMES -> List.of(PLAIN.named("hr").as(Format.GZ));
            case CONSUMPTION -> List.of(PLAIN.as(Format.GZ));
            case MEDICAL -> List.of(PLAIN.withWords().separated().remarked());
            case STUDENTS, OFFICIALS, REPORTS -> List.of(PLAIN.withWords().dated(Days.SLASHES));
            case KIN_FILINGS -> List.of(PLAIN.as(Format.XLSX));
            default -> List.of(PLAIN);
        };
    }

    private FileStyle named(String name) {
        return new FileStyle(name, format, encoding, chinese, days, thousands, remark);
    }

    private FileStyle as(Format kind) {
        return new FileStyle(suffix, kind, encoding, chinese, days, thousands, remark);
    }

    private FileStyle in(String code) {
        return new FileStyle(suffix, format, code, chinese, days, thousands, remark);
    }

    private FileStyle withWords() {
        return new FileStyle(suffix, format, encoding, true, days, thousands, remark);
    }

    private FileStyle dated(Days style) {
        return new FileStyle(suffix, format, encoding, chinese, style, thousands, remark);
    }

    private FileStyle separated() {
        return new FileStyle(suffix, format, encoding, chinese, days, true, remark);
    }

    private FileStyle remarked() {
        return new FileStyle(suffix, format, encoding, chinese, days, thousands, true);
    }

    Charset charset() {
        return encoding.equals("gb18030") ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
    }

    /** {@return the name of the n-th file of this style, from 0} */
    String fileName(Dataset dataset, int n) {
        return dataset.fileName()
                + (suffix.isEmpty() ? "" : "-" + suffix)
                + (n == 0 ? "" : "-" + (n + 1))
                + format.extension;
    }
}
