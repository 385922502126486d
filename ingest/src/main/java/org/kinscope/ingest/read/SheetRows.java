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
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet of a workbook: the one that is named, else the first that is not hidden. A
 * cell that the sheet leaves out is blank; a formula is what it last gave; an error is its word,
 * such as {@code #N/A}; a number is rounded to the fifteen digits that a spreadsheet keeps; a cell
 * in the format of a date is a day.
 */
final class SheetRows implements RawRows {

    private static final MathContext DIGITS = new MathContext(15);
    private static final int WIDEST = 4096;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    private SheetRows(ReadableWorkbook workbook, @Nullable String sheet)
            throws IOException, FileRefused {
        this.workbook = workbook;
        this.stream = sheet(workbook, sheet).openStream();
        this.rows = stream.iterator();
    }

    static SheetRows open(Path path, @Nullable String sheet) throws FileRefused, IOException {
        boolean any = false;
        try (SheetRows all = peek(path, sheet)) {
            while (all.next() != null) {
                any = true;
            }
        } catch (IOException | RuntimeException e) {
            throw new FileRefused("truncated-xlsx", "the workbook is cut short or damaged", e);
        }
        if (!any) {
            throw new FileRefused("empty-file", "the first row should be the header");
        }
        return peek(path, sheet);
    }

    /** {@return the rows of a workbook that may be cut short} */
    static SheetRows peek(Path path, @Nullable String sheet) throws IOException, FileRefused {
        if (Files.size(path) == 0) {
            throw new FileRefused("empty-file", "the first row should be the header");
        }
        ReadableWorkbook workbook = workbook(path);
        try {
            return new SheetRows(workbook, sheet);
        } catch (IOException | FileRefused | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static Sheet sheet(ReadableWorkbook workbook, @Nullable String name)
            throws FileRefused {
        if (name != null) {
            return workbook.findSheet(name)
                    .orElseThrow(
                            () ->
                                    new FileRefused(
                                            "missing-sheet",
                                            "the workbook has no sheet '" + name + "'"));
        }
        return workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseGet(workbook::getFirstSheet);
    }

    /** A workbook without styles is opened without formats; its days are bare numbers then. */
    private static ReadableWorkbook workbook(Path path) throws IOException {
        try {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            return new ReadableWorkbook(path.toFile(), new ReadingOptions(false, true));
        }
    }

    @Override
    public String encoding() {
        return "xlsx";
    }

    @Override
    public long bytesTaken() {
        return 0;
    }

    @Override
    public boolean leavesOutBlanks() {
        return true;
    }

    @Override
    public @Nullable SourceRow next() {
        while (rows.hasNext()) {
            Row row = rows.next();
            List<String> fields = texts(row);
            if (!fields.isEmpty()) {
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

    /** The texts of a row, without empty ones at its end. */
    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        int cells = Math.min(row.getCellCount(), WIDEST);
        for (int i = 0; i < cells; i++) {
            texts.add(text(row.getOptionalCell(i).orElse(null)));
        }
        while (!texts.isEmpty() && texts.getLast().isEmpty()) {
            texts.removeLast();
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR) {
            String raw = cell.getRawValue();
            return raw == null || raw.isBlank() ? "#VALUE!" : raw;
        }
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
