package org.kinscope.synthetic.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.draw.Draw;

/** The files of one dataset in one delivery; a new one is begun where one is full. */
final class DatasetFiles implements AutoCloseable {

    /** Rows of one file before the next is begun. */
    static final int FULL = 250_000;

    private static final double OLD_NUMBER = 0.002;
    private static final double WIDE_NUMBER = 0.01;
    private static final int DEPARTMENT = 2;

    private final Path folder;
    private final Dataset dataset;
    private final int mess;
    private final List<FileStyle> styles;
    private final List<Column> columns;
    private final @Nullable ExtractFile[] open;
    private final FileCounts[] counts;
    private final int[] files;
    private final Map<String, FileCounts> all;
    private final Spoiler spoiler;
    private final Draw draw;
    private long rows;

    DatasetFiles(Path folder, Dataset dataset, int mess, Draw draw, Map<String, FileCounts> all) {
        this.folder = folder;
        this.dataset = dataset;
        this.mess = mess;
        this.all = all;
        this.draw = draw.at("variants");
        this.styles = FileStyle.of(dataset, mess);
        this.columns = Columns.of(dataset);
        this.open = new ExtractFile[styles.size()];
        this.counts = new FileCounts[styles.size()];
        this.files = new int[styles.size()];
        this.spoiler = new Spoiler(dataset, mess, draw.at("spoiler"));
    }

    /** Writes a good row, and maybe a bad one after it where {@code spoils}. */
    void row(@Nullable Object[] values, boolean spoils) throws IOException {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    dataset + " has " + columns.size() + " columns, not " + values.length);
        }
        rows++;
        int style = styleOf(values);
        ExtractFile file = fileOf(style);
        FileCounts count = counts[style];
        List<String> cells = cells(styles.get(style), values);
        write(file, style, mess > 0 && spoils ? varied(cells, values, count) : cells);
        count.countGood();
        if (mess == 0 || !spoils || styles.get(style).format() == FileStyle.Format.XLSX) {
            return;
        }
        String reason = spoiler.next();
        if (reason == null) {
            return;
        }
        if (Spoiler.isAgain(reason)) {
            write(file, style, cells);
            count.countIdentical();
        } else {
            boolean differs = reason.equals("duplicate-key-differs");
            write(
                    file,
                    style,
                    differs
                            ? cells(styles.get(style), spoiler.differing(values))
                            : spoiler.spoiled(reason, cells));
            count.countBad(reason);
        }
    }

    private int styleOf(@Nullable Object[] values) {
        if (styles.size() == 1) {
            return 0;
        }
        return dataset == Dataset.GRANTS
                ? "civil-affairs".equals(values[DEPARTMENT]) ? 0 : 1
                : (int) (rows % styles.size());
    }

    private ExtractFile fileOf(int style) throws IOException {
        ExtractFile file = open[style];
        if (file != null && counts[style].rows() < FULL) {
            return file;
        }
        if (file != null) {
            file.close();
        }
        FileStyle how = styles.get(style);
        String name = how.fileName(dataset, files[style]++);
        file = ExtractFile.create(folder.resolve(name), how);
        open[style] = file;
        counts[style] =
                new FileCounts(
                        dataset, how.format() == FileStyle.Format.XLSX ? "xlsx" : how.encoding());
        all.put(name, counts[style]);
        List<String> header = new ArrayList<>();
        for (Column column : columns) {
            header.add(how.chinese() ? column.chinese() : column.name());
        }
        write(file, style, header);
        return file;
    }

    private void write(ExtractFile file, int style, List<String> cells) throws IOException {
        if (styles.get(style).remark()) {
            List<String> longer = new ArrayList<>(cells);
            boolean header = cells.getFirst().equals(columns.getFirst().chinese());
            longer.add(header ? "备注" : "");
            file.row(longer);
        } else {
            file.row(cells);
        }
    }

    private List<String> cells(FileStyle style, @Nullable Object[] values) {
        String[] cells = new String[values.length];
        for (int i = 0; i < values.length; i++) {
            cells[i] = Cells.text(style, columns.get(i), values[i]);
        }
        return Arrays.asList(cells);
    }

    /** ID numbers as old papers and careless hands write them: 15 digits, wide digits, spaces. */
    private List<String> varied(List<String> cells, @Nullable Object[] values, FileCounts count) {
        if (dataset == Dataset.PERSONS || draw.share() >= (mess > 1 ? WIDE_NUMBER : OLD_NUMBER)) {
            return cells;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).isId() && values[i] instanceof String id) {
                List<String> varied = new ArrayList<>(cells);
                boolean old = id.startsWith("19", 6) && draw.chance(0.5);
                varied.set(i, old ? id.substring(0, 6) + id.substring(8, 17) : wide(id));
                count.countVariant(old ? "15-digit number" : "full-width number");
                return varied;
            }
        }
        return cells;
    }

    private static String wide(String id) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            wide.append((char) (id.charAt(i) + 0xFEE0));
        }
        return wide.append(' ').toString();
    }

    @Override
    public void close() throws IOException {
        for (ExtractFile file : open) {
            if (file != null) {
                file.close();
            }
        }
    }
}
