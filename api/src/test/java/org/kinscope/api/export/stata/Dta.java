package org.kinscope.api.export.stata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A reader of datasets of format 118, made by the description of StataCorp alone: it finds each
 * section by the file's own map and holds the writer to every tag.
 */
public final class Dta {

    private final ByteBuffer file;

    /** Sections by the place at which the map says they begin. */
    private final long[] map = new long[14];

    public final List<Integer> types = new ArrayList<>();
    public final List<String> names = new ArrayList<>();
    public final List<String> formats = new ArrayList<>();
    public final List<String> labels = new ArrayList<>();
    public final List<String> labelNames = new ArrayList<>();
    public final List<List<@Nullable Object>> rows = new ArrayList<>();
    public final Map<String, Map<Integer, String>> valueLabels = new LinkedHashMap<>();
    public final Map<String, String> notes = new LinkedHashMap<>();
    public final String label;

    private Dta(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        tag("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
        int columns = Short.toUnsignedInt(file.getShort());
        tag("</K><N>");
        long count = file.getLong();
        tag("</N><label>");
        label = text(Short.toUnsignedInt(file.getShort()));
        tag("</label><timestamp>");
        text(Byte.toUnsignedInt(file.get()));
        tag("</timestamp></header>");
        int mapAt = file.position();
        tag("<map>");
        for (int i = 0; i < map.length; i++) {
            map[i] = file.getLong();
        }
        tag("</map>");
        if (map[0] != 0 || map[1] != mapAt || map[13] != bytes.length) {
            throw new IllegalStateException("the map names other ends");
        }
        section(2, "variable_types");
        for (int i = 0; i < columns; i++) {
            types.add(Short.toUnsignedInt(file.getShort()));
        }
        end("variable_types");
        fixed(3, "varnames", columns, 129, names);
        section(4, "sortlist");
        file.position(file.position() + 2 * (columns + 1));
        end("sortlist");
        fixed(5, "formats", columns, 57, formats);
        fixed(6, "value_label_names", columns, 129, labelNames);
        fixed(7, "variable_labels", columns, 321, labels);
        section(8, "characteristics");
        while (next("<ch>")) {
            int length = file.getInt();
            String owner = room(129);
            String name = room(129);
            notes.put(owner + "." + name, room(length - 258));
            tag("</ch>");
        }
        end("characteristics");
        section(9, "data");
        for (long i = 0; i < count; i++) {
            List<@Nullable Object> row = new ArrayList<>();
            types.forEach(type -> row.add(value(type)));
            rows.add(row);
        }
        end("data");
        section(10, "strls");
        end("strls");
        section(11, "value_labels");
        while (next("<lbl>")) {
            int length = file.getInt();
            String name = room(129);
            file.position(file.position() + 3);
            int from = file.position();
            valueLabels.put(name, table());
            if (file.position() != from + length) {
                throw new IllegalStateException("value labels " + name + " have another length");
            }
            tag("</lbl>");
        }
        end("value_labels");
        if (map[12] != file.position()) {
            throw new IllegalStateException("the map names another end of the dataset");
        }
        tag("</stata_dta>");
        if (file.hasRemaining()) {
            throw new IllegalStateException("something stands behind the end");
        }
    }

    /** {@return the dataset of a file} */
    public static Dta read(Path file) throws IOException {
        return new Dta(Files.readAllBytes(file));
    }

    private Map<Integer, String> table() {
        int count = file.getInt();
        int length = file.getInt();
        int[] at = new int[count];
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            at[i] = file.getInt();
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = file.getInt();
        }
        int words = file.position();
        Map<Integer, String> table = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            file.position(words + at[i]);
            int to = file.position();
            while (file.get(to) != 0) {
                to++;
            }
            table.put(numbers[i], text(to - file.position()));
        }
        file.position(words + length);
        return table;
    }

    private @Nullable Object value(int type) {
        return switch (type) {
            case 65526 -> {
                double value = file.getDouble();
                yield value < 0x1p1023 ? (Double) value : null;
            }
            case 65528 -> {
                int value = file.getInt();
                yield value <= 2147483620 ? (Integer) value : null;
            }
            case 65530 -> {
                byte value = file.get();
                yield value <= 100 ? (Byte) value : null;
            }
            default -> room(type);
        };
    }

    private void fixed(int place, String name, int columns, int room, List<String> into) {
        section(place, name);
        for (int i = 0; i < columns; i++) {
            into.add(room(room));
        }
        end(name);
    }

    private void section(int place, String name) {
        if (map[place] != file.position()) {
            throw new IllegalStateException(
                    name + " begins at " + file.position() + ", by the map at " + map[place]);
        }
        tag("<" + name + ">");
    }

    private void end(String name) {
        tag("</" + name + ">");
    }

    private void tag(String expected) {
        String found = text(expected.length());
        if (!found.equals(expected)) {
            throw new IllegalStateException("not " + expected + " but " + found);
        }
    }

    private boolean next(String tag) {
        int at = file.position();
        boolean is = text(tag.length()).equals(tag);
        if (!is) {
            file.position(at);
        }
        return is;
    }

    private String text(int length) {
        byte[] bytes = new byte[length];
        file.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String room(int length) {
        String whole = text(length);
        int zero = whole.indexOf('\0');
        return zero < 0 ? whole : whole.substring(0, zero);
    }
}
