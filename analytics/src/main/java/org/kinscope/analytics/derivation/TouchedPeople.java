package org.kinscope.analytics.derivation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinscope.analytics.mark.Mark;
import org.kinscope.analytics.mark.MarkReader;

/**
 * Of whom something was said or unsaid from which relations are derived, since the last look.
 *
 * @param kin those whose dates, parenthoods, marriages, disabilities or aid may have changed
 * @param residents those and whoever may live at another dwelling
 */
record TouchedPeople(Set<String> kin, Set<String> residents) {

    private static final String IDENTITY = "identity";
    private static final String PERSONS = "persons";
    private static final String REGISTRATIONS = "registrations";
    private static final Set<String> OF_UNITS = Set.of("aid_units", "statuses");
    private static final Set<String> OF_KIN =
            Set.of("births", "deaths", "marriages", "disabilities", "aid_units");

    private static final List<String> KINDS =
            List.of(
                    PERSONS,
                    REGISTRATIONS,
                    "births",
                    "deaths",
                    "marriages",
                    "disabilities",
                    "aid_units",
                    "statuses",
                    IDENTITY);

    /**
     * {@return whom writes touched since a look} Empty where that cannot be told: versions are kept
     * from delivery to delivery, so that a delivery which was looked at and is loaded again leaves
     * no trace of what it said in between.
     *
     * @param looked the look
     */
    static Optional<TouchedPeople> since(
            PeopleReader reader, MarkReader marks, MarkReader.LookedTo looked) {
        List<Mark> made = marks.since(looked, KINDS);
        if (made.stream()
                .anyMatch(
                        mark ->
                                mark.deliveryNo() <= looked.deliveryNo()
                                        && !mark.kind().equals(IDENTITY))) {
            return Optional.empty();
        }
        Map<String, Object> since = Map.of("since", looked.deliveryNo() + 1);
        // Whoever was joined or separated moves with all that is said of them, without versions.
        Set<String> joined = persons(made, Set.of(IDENTITY));
        Set<String> kin = new HashSet<>(joined);
        kin.addAll(reader.ids("housemates", joined));
        kin.addAll(persons(made, OF_KIN));
        kin.addAll(reader.ids("members", units(made)));

        Set<String> registered = persons(made, Set.of(REGISTRATIONS));
        Set<String> born = persons(made, Set.of("births"));
        Set<String> tied = new HashSet<>(persons(made, Set.of("births", "marriages")));
        tied.addAll(registered);
        // Who is registered as whose parent follows from all members of a household.
        tied.addAll(reader.ids("housemates", union(registered, born)));
        kin.addAll(reader.ids("changed-ties", tied, since));

        Set<String> residents = new HashSet<>();
        reader.rows(
                "changed-people",
                union(persons(made, Set.of(PERSONS)), registered),
                since,
                row -> {
                    String id = row.get("id").asString();
                    if (row.get("dates").asBoolean()) {
                        kin.add(id);
                    }
                    if (row.get("dwelling").asBoolean()) {
                        residents.add(id);
                    }
                });
        residents.addAll(kin);
        return Optional.of(new TouchedPeople(kin, residents));
    }

    private static Set<String> persons(List<Mark> marks, Set<String> kinds) {
        Set<String> persons = new HashSet<>();
        marks.stream()
                .filter(mark -> kinds.contains(mark.kind()))
                .forEach(mark -> persons.addAll(mark.persons()));
        return persons;
    }

    private static List<String> units(List<Mark> marks) {
        List<String> units = new ArrayList<>();
        marks.stream()
                .filter(mark -> OF_UNITS.contains(mark.kind()))
                .forEach(mark -> units.addAll(mark.units()));
        return units.stream().distinct().toList();
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
