package org.kinscope.analytics.projection;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The texts of one domain by number, and the numbers of those that are looked up. Immutable. */
final class Texts implements TextOf {

    /** Texts of so small a domain are made once. */
    private static final int KEPT = 4096;

    /** Texts of one length need no list of beginnings. */
    static final int OF_ANY_LENGTH = 0;

    private final int count;
    private final int length;
    private final boolean hex;
    private final MemorySegment bytes;
    private final Column begins;
    private final Column slots;
    private final String[] kept;

    private Texts(Sections from, String name) {
        Column shape = from.column(name + "/shape");
        this.count = (int) shape.get(0);
        this.length = (int) shape.get(1);
        this.hex = shape.get(2) == 1;
        this.bytes = from.bytes(name + "/bytes").memory();
        this.begins = from.column(name + "/begins");
        this.slots = from.column(name + "/slots");
        this.kept = new String[count <= KEPT ? count : 0];
    }

    static Texts read(Sections from, Domain domain) {
        return new Texts(from, name(domain));
    }

    static String name(Domain domain) {
        return "text/" + domain.name();
    }

    int count() {
        return count;
    }

    @Override
    public String text(int number) {
        if (kept.length == 0) {
            return decoded(number);
        }
        String known = kept[number];
        if (known == null) {
            known = decoded(number);
            kept[number] = known;
        }
        return known;
    }

    private String decoded(int number) {
        long from = length == OF_ANY_LENGTH ? begins.get(number) : (long) number * length;
        long to = length == OF_ANY_LENGTH ? begins.get(number + 1) : from + length;
        byte[] raw = bytes.asSlice(from, to - from).toArray(ValueLayout.JAVA_BYTE);
        return hex ? HexFormat.of().formatHex(raw) : new String(raw, StandardCharsets.UTF_8);
    }

    /** {@return the number of the text, or -1 where the domain lacks it} */
    int find(String text) {
        if (slots.rows() == 0) {
            return -1;
        }
        int mask = slots.rows() - 1;
        for (int slot = slot(text, mask); ; slot = slot + 1 & mask) {
            int number = (int) slots.get(slot) - 1;
            if (number < 0 || text(number).equals(text)) {
                return number;
            }
        }
    }

    /** {@return where the text is looked for first} */
    static int slot(String text, int mask) {
        int hash = text.hashCode() * 0x9E3779B9;
        return (hash ^ hash >>> 15) & mask;
    }
}
