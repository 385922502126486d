package org.kinscope.ingest.identity.address;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;
import org.kinscope.ingest.identity.address.PartCompared.Agreement;

/** Whether two addresses are one dwelling, and what that rests on. Unknown is not different. */
public sealed interface SameDwelling {

    /** {@return the first address} */
    Address left();

    /** {@return the second address} */
    Address right();

    /** {@return every part that at least one of them has, from the largest to the smallest} */
    List<PartCompared> parts();

    /** {@return the decision and its ground in one sentence} */
    Words sentence();

    /**
     * They are one dwelling: both name the same room or house, and their keys are equal.
     *
     * @param left the first
     * @param right the second
     * @param parts their parts
     */
    record Same(Address left, Address right, List<PartCompared> parts) implements SameDwelling {
        @Override
        public Words sentence() {
            return new Words("是同一住处：" + left.normal(), "One dwelling: " + left.normal());
        }
    }

    /**
     * They are two dwellings: a part differs.
     *
     * @param left the first
     * @param right the second
     * @param parts their parts, of which one or more differ
     */
    record Different(Address left, Address right, List<PartCompared> parts)
            implements SameDwelling {
        @Override
        public Words sentence() {
            String differing =
                    parts.stream()
                            .filter(part -> part.agreement() == Agreement.DIFFERS)
                            .map(part -> part.left() + " ≠ " + part.right())
                            .collect(Collectors.joining("; "));
            return new Words(
                    "不是同一住处：" + differing.replace("; ", "；"), "Two dwellings: " + differing);
        }
    }

    /**
     * It cannot be told, since something is missing or unclear.
     *
     * @param left the first
     * @param right the second
     * @param parts their parts
     * @param missing what would have to be known
     */
    record NotKnown(
            Address left, Address right, List<PartCompared> parts, List<AddressPart> missing)
            implements SameDwelling {
        @Override
        public Words sentence() {
            return new Words(
                    "无法判断是否同一住处，缺少或不明确："
                            + missing.stream()
                                    .map(part -> part.words().zh())
                                    .collect(Collectors.joining("、")),
                    "It is not known whether they are one dwelling; missing or unclear: "
                            + missing.stream()
                                    .map(part -> part.words().en())
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** {@return whether the two texts name one dwelling} */
    static SameDwelling compare(String left, String right) {
        return compare(Address.of(left), Address.of(right));
    }

    /** {@return whether the two addresses are one dwelling} */
    static SameDwelling compare(Address left, Address right) {
        List<PartCompared> parts = parts(left, right);
        String key = left.key();
        if (key != null && key.equals(right.key())) {
            return new Same(left, right, parts);
        }
        if (parts.stream().anyMatch(part -> part.agreement() == Agreement.DIFFERS)) {
            return new Different(left, right, parts);
        }
        List<AddressPart> missing = new ArrayList<>();
        for (PartCompared part : parts) {
            boolean told =
                    part.agreement() == Agreement.MISSING || part.agreement() == Agreement.UNCLEAR;
            if (told) {
                missing.add(part.part());
            }
        }
        boolean noDoor = key == null || right.key() == null;
        if (noDoor
                && !missing.contains(AddressPart.ROOM)
                && !missing.contains(AddressPart.NUMBER)) {
            missing.add(AddressPart.ROOM);
        }
        return new NotKnown(left, right, parts, List.copyOf(missing));
    }

    private static List<PartCompared> parts(Address left, Address right) {
        List<PartCompared> parts = new ArrayList<>();
        boolean rooms =
                left.parts().containsKey(AddressPart.ROOM)
                        && right.parts().containsKey(AddressPart.ROOM);
        for (AddressPart part : AddressPart.values()) {
            String one = left.parts().get(part);
            String other = right.parts().get(part);
            // The city implies its province, and a room its floor.
            boolean implied = part == AddressPart.PROVINCE || part == AddressPart.FLOOR && rooms;
            if (one == null && other == null || implied && (one == null || other == null)) {
                continue;
            }
            parts.add(new PartCompared(part, one, other, agreement(part, one, other)));
        }
        return List.copyOf(parts);
    }

    private static Agreement agreement(
            AddressPart part, @Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Agreement.MISSING;
        }
        if (one.equals(other)) {
            return Agreement.AGREES;
        }
        boolean unclear =
                switch (part) {
                    case GROUP, NUMBER -> number(one).equals(number(other));
                    case ESTATE, ROAD -> one.contains(other) || other.contains(one);
                    case VILLAGE -> DivisionTables.stem(one).equals(DivisionTables.stem(other));
                    default -> false;
                };
        return unclear ? Agreement.UNCLEAR : Agreement.DIFFERS;
    }

    private static String number(String counted) {
        int end = 0;
        while (end < counted.length()
                && Character.isLetterOrDigit(counted.charAt(end))
                && counted.charAt(end) < 128) {
            end++;
        }
        return counted.substring(0, end);
    }
}
