package org.kinscope.analytics.projection;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Numbers the texts of one domain in order of arrival. Several threads may add. */
final class TextsBuilder implements TextOf {

    private final Domain domain;
    private final Map<String, Integer> numbers = new HashMap<>();
    private byte[] bytes = new byte[1 << 12];
    private long[] ends = new long[1 << 8];
    private int count;
    private boolean hex = true;

    TextsBuilder(Domain domain) {
        this.domain = domain;
    }

    /** {@return the number of the text, a new one where it has none} */
    synchronized int add(String text) {
        if (!domain.once) {
            return append(text);
        }
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, count);
        return append(text);
    }

    private int append(String text) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        int end = Math.toIntExact(end(count));
        if (end + raw.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end + raw.length, bytes.length * 3 / 2));
        }
        System.arraycopy(raw, 0, bytes, end, raw.length);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 3 / 2);
        }
        ends[count] = end + raw.length;
        hex = hex && isHex(raw);
        return count++;
    }

    private static boolean isHex(byte[] raw) {
        for (byte b : raw) {
            if ((b < '0' || b > '9') && (b < 'a' || b > 'f')) {
                return false;
            }
        }
        return raw.length > 0 && raw.length % 2 == 0;
    }

    private long end(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    synchronized int count() {
        return count;
    }

    @Override
    public synchronized String text(int number) {
        int from = (int) end(number);
        return new String(bytes, from, (int) ends[number] - from, StandardCharsets.UTF_8);
    }

    /** {@return the texts, put among the sections} */
    synchronized Texts build(Sections into) {
        String name = Texts.name(domain);
        int length = count == 0 ? Texts.OF_ANY_LENGTH : (int) ends[0];
        for (int i = 1; i < count && length != Texts.OF_ANY_LENGTH; i++) {
            length = ends[i] - ends[i - 1] == length ? length : Texts.OF_ANY_LENGTH;
        }
        boolean packed = hex && length != Texts.OF_ANY_LENGTH;
        int stored = packed ? length / 2 : length;
        into.add(
                Column.of(
                        name + "/shape",
                        3,
                        i -> i == 0 ? count : i == 1 ? stored : packed ? 1 : 0));
        byte[] all = Arrays.copyOf(bytes, Math.toIntExact(end(count)));
        into.add(new Bytes(name + "/bytes", MemorySegment.ofArray(packed ? halved(all) : all)));
        into.add(
                Column.of(
                        name + "/begins",
                        length == Texts.OF_ANY_LENGTH ? count + 1 : 0,
                        this::end));
        int[] slots = domain.isKey() ? slots() : new int[0];
        into.add(Column.of(name + "/slots", slots.length, i -> slots[i]));
        numbers.clear();
        return Texts.read(into, domain);
    }

    private static byte[] halved(byte[] digits) {
        byte[] packed = new byte[digits.length / 2];
        for (int i = 0; i < packed.length; i++) {
            packed[i] =
                    (byte)
                            (HexFormat.fromHexDigit(digits[2 * i]) << 4
                                    | HexFormat.fromHexDigit(digits[2 * i + 1]));
        }
        return packed;
    }

    private int[] slots() {
        int[] slots = new int[Integer.highestOneBit(Math.max(1, count / 3 * 4 + 3)) * 2];
        int mask = slots.length - 1;
        numbers.forEach(
                (text, number) -> {
                    int slot = Texts.slot(text, mask);
                    while (slots[slot] != 0) {
                        slot = slot + 1 & mask;
                    }
                    slots[slot] = number + 1;
                });
        return slots;
    }
}
