package org.kinscope.api.export.stata;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kinscope.graph.finding.Words;

/** What stands before and behind the rows of a file. All numbers are little-endian. */
final class Frame {

    private static final int NAME = 129;
    private static final int FORMAT = 57;
    private static final int LABEL = 321;
    private static final int LABEL_CHARACTERS = 80;
    private static final int SECTIONS = 14;

    private static final List<String> FLAGS = List.of("否 no", "是 yes");

    private final List<StataColumn> columns;
    private final long rows;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Long> map = new ArrayList<>();

    private Frame(List<StataColumn> columns, long rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * What stands before the rows, and what behind them.
     *
     * @param before up to {@code <data>}
     * @param after from {@code </data>} on
     */
    record Both(byte[] before, byte[] after) {}

    static Both of(Words title, List<StataColumn> columns, long rows) {
        Frame frame = new Frame(columns, rows);
        int mapAt = frame.before(title);
        byte[] before = frame.bytes.toByteArray();
        frame.bytes.reset();
        frame.after(before.length + rows * columns.stream().mapToLong(StataColumn::bytes).sum());
        ByteBuffer offsets =
                ByteBuffer.wrap(before, mapAt, SECTIONS * Long.BYTES)
                        .order(ByteOrder.LITTLE_ENDIAN);
        frame.map.forEach(offsets::putLong);
        return new Both(before, frame.bytes.toByteArray());
    }

    /** Writes it and returns where the map's numbers stand. */
    private int before(Words title) {
        map.add(0L);
        text("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
        number(2, columns.size());
        text("</K><N>");
        number(Long.BYTES, rows);
        text("</N><label>");
        byte[] label = label(title).getBytes(StandardCharsets.UTF_8);
        number(2, label.length);
        bytes.writeBytes(label);
        text("</label><timestamp>");
        number(1, 0);
        text("</timestamp></header>");
        map.add((long) bytes.size());
        text("<map>");
        int mapAt = bytes.size();
        bytes.writeBytes(new byte[SECTIONS * Long.BYTES]);
        text("</map>");
        section("variable_types", () -> columns.forEach(c -> number(2, c.code())));
        section("varnames", () -> columns.forEach(c -> fixed(c.field().name(), NAME)));
        section("sortlist", () -> bytes.writeBytes(new byte[2 * (columns.size() + 1)]));
        section("formats", () -> columns.forEach(c -> fixed(c.format(), FORMAT)));
        section(
                "value_label_names",
                () -> columns.forEach(c -> fixed(c.isLabelled() ? c.field().name() : "", NAME)));
        section(
                "variable_labels",
                () -> columns.forEach(c -> fixed(label(c.field().meaning()), LABEL)));
        section("characteristics", () -> columns.forEach(this::notes));
        map.add((long) bytes.size());
        text("<data>");
        return mapAt;
    }

    private void after(long position) {
        text("</data>");
        map.add(position + bytes.size());
        text("<strls></strls>");
        map.add(position + bytes.size());
        text("<value_labels>");
        columns.stream().filter(StataColumn::isLabelled).forEach(this::valueLabels);
        text("</value_labels>");
        map.add(position + bytes.size());
        text("</stata_dta>");
        map.add(position + bytes.size());
    }

    private void section(String name, Runnable content) {
        map.add((long) bytes.size());
        text("<" + name + ">");
        content.run();
        text("</" + name + ">");
    }

    /** A label has room for eighty characters; the whole of both languages are notes. */
    private void notes(StataColumn column) {
        Words meaning = column.field().meaning();
        note(column, "note0", "2");
        note(column, "note1", meaning.zh());
        note(column, "note2", meaning.en());
    }

    private void note(StataColumn column, String name, String content) {
        byte[] said = content.getBytes(StandardCharsets.UTF_8);
        text("<ch>");
        number(Integer.BYTES, 2 * NAME + said.length + 1L);
        fixed(column.field().name(), NAME);
        fixed(name, NAME);
        bytes.writeBytes(said);
        bytes.write(0);
        text("</ch>");
    }

    private void valueLabels(StataColumn column) {
        boolean coded = !column.field().values().isEmpty();
        List<byte[]> words =
                (coded ? column.field().values() : FLAGS)
                        .stream().map(w -> (w + "\0").getBytes(StandardCharsets.UTF_8)).toList();
        int length = words.stream().mapToInt(w -> w.length).sum();
        text("<lbl>");
        number(Integer.BYTES, 2L * Integer.BYTES * (1 + words.size()) + length);
        fixed(column.field().name(), NAME);
        bytes.writeBytes(new byte[3]);
        number(Integer.BYTES, words.size());
        number(Integer.BYTES, length);
        int at = 0;
        for (byte[] word : words) {
            number(Integer.BYTES, at);
            at += word.length;
        }
        IntStream.range(0, words.size()).forEach(i -> number(Integer.BYTES, coded ? i + 1 : i));
        words.forEach(bytes::writeBytes);
        text("</lbl>");
    }

    private static String label(Words words) {
        String both = words.zh() + " / " + words.en();
        return both.codePointCount(0, both.length()) <= LABEL_CHARACTERS
                ? both
                : both.substring(0, both.offsetByCodePoints(0, LABEL_CHARACTERS - 1)) + "…";
    }

    private void text(String ascii) {
        bytes.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    private void fixed(String text, int room) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(utf8);
        bytes.writeBytes(new byte[room - utf8.length]);
    }

    private void number(int size, long value) {
        for (int i = 0; i < size; i++) {
            bytes.write((int) (value >>> (Byte.SIZE * i)));
        }
    }
}
