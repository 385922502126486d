package org.kinscope.analytics.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kinscope.analytics.neighbourhood.CypherText;

/**
 * Which department owns which attribute since when: its word stands until it corrects itself. Data,
 * in {@code owners.csv} beside this class, each line with its source.
 */
public final class Owners {

    private static final int COLUMNS = 4;

    private final List<Owner> owners;

    private Owners(List<Owner> owners) {
        this.owners = List.copyOf(owners);
    }

    /**
     * Who owns an attribute.
     *
     * @param attribute the attribute
     * @param department the code of the department
     * @param from the first day on which it does
     * @param source the law or the notice that says so
     */
    public record Owner(String attribute, String department, LocalDate from, String source) {}

    /**
     * {@return the bundled list}
     *
     * @throws IllegalStateException if a line of it is not right: the program is broken
     */
    public static Owners load() {
        List<Owner> owners = new ArrayList<>();
        for (String line : CypherText.of(Owners.class, "owners.csv").lines().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalStateException(
                        "owners.csv has a line that is not attribute,department,from,source: "
                                + line);
            }
            owners.add(new Owner(cells[0], cells[1], LocalDate.parse(cells[2]), cells[3]));
        }
        return new Owners(owners);
    }

    /** {@return who owns the attribute on that day, or empty where nobody is known to} */
    public Optional<Owner> find(String attribute, LocalDate day) {
        return owners.stream()
                .filter(o -> o.attribute().equals(attribute) && !o.from().isAfter(day))
                .reduce((earlier, later) -> later.from().isAfter(earlier.from()) ? later : earlier);
    }

    /** {@return all lines, in their order} */
    public List<Owner> list() {
        return owners;
    }
}
