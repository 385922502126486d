package org.kinscope.analytics.detector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Residence;
import org.kinscope.graph.finding.Evidence.Step;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.time.Spell;

/**
 * What sources say of whether somebody lives at one dwelling on one day. A source is a dataset: the
 * register of persons, the household registers, the rolls of aid.
 *
 * @param said by source, whether it says that the person lives there; a source that gives no
 *     dwelling says nothing
 * @param steps the facts that say so
 */
public record Whereabouts(Map<String, Boolean> said, List<Step> steps) {

    private static final String PERSONS = "persons";

    public Whereabouts {
        steps = List.copyOf(steps);
    }

    /** {@return what is said of the person and the dwelling} */
    public static Whereabouts of(
            Neighbourhood n, String personId, String dwellingKey, LocalDate day) {
        Map<String, Boolean> said = new TreeMap<>();
        List<Step> steps = new ArrayList<>();
        Person person = n.findPerson(personId).orElse(null);
        String registered = person == null ? null : person.dwellingKey();
        if (person != null && registered != null) {
            said.put(PERSONS, registered.equals(dwellingKey));
            if (registered.equals(dwellingKey)) {
                steps.add(
                        new Step(
                                new Words("人口登记住址", "lives there by the register of persons"),
                                "LOCATED_AT",
                                personId,
                                dwellingKey,
                                Spell.ALWAYS,
                                person.source()));
            }
        }
        n.residencesOf(personId).stream()
                .filter(r -> r.spell().runsOn(day))
                .sorted(Comparator.comparing(Residence::dataset).reversed())
                .forEach(
                        r -> {
                            said.merge(
                                    r.dataset(),
                                    r.dwellingKey().equals(dwellingKey),
                                    (a, b) -> a || b);
                            if (r.dwellingKey().equals(dwellingKey)) {
                                steps.add(step(r));
                            }
                        });
        return new Whereabouts(said, steps);
    }

    private static Step step(Residence r) {
        boolean registration = r.dataset().equals(Residence.REGISTRATIONS);
        return new Step(
                registration
                        ? new Words("户籍登记地址", "registered there")
                        : new Words("救助申请住址", "gave that address when asking for aid"),
                registration ? "REGISTERED_IN" : "MEMBER_OF",
                r.personId(),
                r.dwellingKey(),
                r.spell(),
                r.source());
    }

    /**
     * {@return whether the person lives there: by the register of persons; where it gives no
     * dwelling, by registrations; null where neither gives one}
     */
    public @Nullable Boolean livesThere() {
        Boolean registered = said.get(PERSONS);
        return registered == null ? said.get(Residence.REGISTRATIONS) : registered;
    }

    /** {@return how many sources say that the person lives there} */
    public int sources() {
        return (int) said.values().stream().filter(there -> there).count();
    }

    /**
     * {@return whether at least so many sources say so; null where one of the registers gives no
     * dwelling and might}
     */
    public @Nullable Boolean isSaidBy(long atLeast) {
        if (sources() >= atLeast) {
            return true;
        }
        int silent = said.containsKey(PERSONS) ? 0 : 1;
        silent += said.containsKey(Residence.REGISTRATIONS) ? 0 : 1;
        return sources() + silent >= atLeast ? null : false;
    }
}
