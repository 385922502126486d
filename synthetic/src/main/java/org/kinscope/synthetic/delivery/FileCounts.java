package org.kinscope.synthetic.delivery;

import java.util.Map;
import java.util.TreeMap;

/** What one file holds. */
public final class FileCounts {

    private final Dataset dataset;
    private final String encoding;
    private long rows;
    private long good;
    private long identical;
    private final Map<String, Long> quarantine = new TreeMap<>();
    private final Map<String, Long> variants = new TreeMap<>();

    FileCounts(Dataset dataset, String encoding) {
        this.dataset = dataset;
        this.encoding = encoding;
    }

    void countGood() {
        rows++;
        good++;
    }

    void countIdentical() {
        rows++;
        identical++;
    }

    void countBad(String reason) {
        rows++;
        quarantine.merge(reason, 1L, Long::sum);
    }

    void countVariant(String kind) {
        variants.merge(kind, 1L, Long::sum);
    }

    /** {@return the dataset} */
    public Dataset dataset() {
        return dataset;
    }

    /** {@return {@code utf-8}, {@code utf-8-bom}, {@code gb18030} or {@code xlsx}} */
    public String encoding() {
        return encoding;
    }

    /** {@return all rows below the header} */
    public long rows() {
        return rows;
    }

    /** {@return the rows that must be loaded} */
    public long good() {
        return good;
    }

    /** {@return the rows that say again what a good row said} */
    public long identical() {
        return identical;
    }

    /** {@return the rows that must be refused, by reason} */
    public Map<String, Long> quarantine() {
        return quarantine;
    }

    /** {@return the cells that are spelled unusually and mean the usual, by kind} */
    public Map<String, Long> variants() {
        return variants;
    }
}
