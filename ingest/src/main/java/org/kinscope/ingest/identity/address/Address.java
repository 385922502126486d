package org.kinscope.ingest.identity.address;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address and what it says, part by part.
 *
 * @param text as it is written
 * @param normal the whole in the spelling of keys; a building or a village has one too
 * @param parts its parts in that spelling, from the largest to the smallest; none is empty
 * @param filled the parts that the text leaves out and the tables of divisions tell
 * @param steps what was changed on the way from {@code text} to {@code normal}, in order
 */
public record Address(
        String text,
        String normal,
        Map<AddressPart, String> parts,
        Set<AddressPart> filled,
        List<Step> steps) {

    private static final Pattern ENDS_IN_DOOR =
            Pattern.compile(".*\\d[A-Z]?(?:室|号(?:之\\d+|-\\d+)?|户)$");

    public Address {
        EnumMap<AddressPart, String> ordered = new EnumMap<>(AddressPart.class);
        ordered.putAll(parts);
        parts = Collections.unmodifiableMap(ordered);
        filled = Set.copyOf(filled);
        steps = List.copyOf(steps);
    }

    /** {@return what {@code text} says} Any text is taken; a blank one has no parts. */
    public static Address of(String text) {
        List<Step> steps = new ArrayList<>();
        DivisionNames names = split(text, steps::add);
        String normal = names.text();
        return new Address(text, normal, AddressParts.of(names), names.filled(), steps);
    }

    /** {@return the key of the dwelling, or null where {@code text} names no room or house} */
    public static @Nullable String keyOf(String text) {
        String normal = normal(text);
        return isDwelling(normal) ? normal : null;
    }

    /** {@return any address, or a part of one, in the spelling of keys} */
    public static String normal(String text) {
        return split(text, step -> {}).text();
    }

    /** {@return the key of the dwelling, or null where the address names no room or house} */
    public @Nullable String key() {
        return isDwelling(normal) ? normal : null;
    }

    private static boolean isDwelling(String normal) {
        return ENDS_IN_DOOR.matcher(normal).matches();
    }

    private static DivisionNames split(String text, Consumer<Step> told) {
        String spelt = AddressSpelling.names(text, told);
        DivisionNames names = new DivisionReader(DivisionTables.BUNDLED).read(spelt);
        AddressSpelling.tell(Rule.DIVISIONS, spelt, names.text(), told);
        String head = names.before("").text();
        String door =
                AddressSpelling.door(
                        names.rest(),
                        step ->
                                told.accept(
                                        new Step(
                                                step.rule(),
                                                head + step.before(),
                                                head + step.after())));
        return names.before(door);
    }
}
