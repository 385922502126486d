package org.kinscope.ingest.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Dataset;

/**
 * The rows of the first sheet of a workbook. A cell that the sheet leaves out is blank; a number is
 * rounded to the fifteen digits that a spreadsheet keeps; a cell in the format of a date is a day.
 */
final class SheetRows implements Rows {

    private static final MathContext DIGITS = new MathContext(15);
    private static final int WIDEST = 4096;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Header header;

    private SheetRows(ReadableWorkbook workbook, Dataset dataset) throws IOException, FileRefused {
        this.workbook = workbook;
        this.stream = workbook.getFirstSheet().openStream();
        this.rows = stream.iterator();
        List<String> names = List.of();
        while (names.isEmpty() && rows.hasNext()) {
            names = texts(rows.next(), 0);
        }
        if (names.isEmpty()) {
            throw new FileRefused("empty-file", "the first row should be the header");
        }
        this.header = Header.bind(dataset, names);
    }

    static SheetRows open(Path path, Dataset dataset) throws FileRefused, IOException {
        if (Files.size(path) == 0) {
            throw new FileRefused("empty-file", "the first row should be the header");
        }
        try (SheetRows all = opened(path, dataset)) {
            while (all.next() != null) {
                continue;
            }
        } catch (IOException | RuntimeException e) {
            throw new FileRefused("truncated-xlsx", "the workbook is cut short or damaged", e);
        }
        return opened(path, dataset);
    }

    private static SheetRows opened(Path path, Dataset dataset) throws IOException, FileRefused {
        ReadableWorkbook workbook = workbook(path);
        try {
            return new SheetRows(workbook, dataset);
        } catch (IOException | FileRefused | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    /** A workbook without styles is opened without formats; its days are bare numbers then. */
    private static ReadableWorkbook workbook(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, false));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, false));
        }
    }

    @Override
    public Header header() {
        return header;
    }

    @Override
    public String encoding() {
        return "xlsx";
    }

    @Override
    public @Nullable SourceRow next() {
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> fields = texts(row, header.width());
            if (!fields.stream().allMatch(String::isEmpty)) {
                return new SourceRow(row.getRowNum(), fields);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    /** The texts of a row, at least {@code width} and without blank ones after that. */
    private static List<String> texts(Row row, int width) {
        List<String> texts = new ArrayList<>();
        int cells = Math.min(row.getCellCount(), WIDEST);
        for (int i = 0; i < cells; i++) {
            texts.add(text(row.getOptionalCell(i).orElse(null)));
        }
        while (texts.size() > width && texts.getLast().isBlank()) {
            texts.removeLast();
        }
        while (texts.size() < width) {
            texts.add("");
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            if (isDate(cell.getDataFormatString())) {
                return cell.asDate().toLocalDate().toString();
            }
            BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
            return (number.precision() <= 18 && number.scale() <= 0 ? number : rounded)
                    .toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    /** Whether a number format shows days; letters in quotes and brackets are no part of it. */
    private static boolean isDate(@Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare =
                format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.indexOf('y') >= 0 || bare.indexOf('d') >= 0;
    }
}
