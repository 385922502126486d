package org.kinscope.synthetic.village;

import java.util.List;
import org.kinscope.synthetic.city.Unit;
import org.kinscope.synthetic.people.Citizen;

/**
 * A family with those who are in it in every city, and what must be found of them.
 *
 * @param family the story
 * @param people who they are, the dead among them
 * @param units their aid units
 * @param labels what is said of them to the truth
 */
public record Told(NamedFamily family, List<Citizen> people, List<Unit> units, List<Label> labels) {

    /**
     * What must be found, or must not.
     *
     * @param code of the analysis
     * @param subjectKind {@code AidUnit}, {@code Person} or {@code Household}
     * @param subjectKey number of the unit or the household, or ID number
     * @param found whether it must be found
     * @param note why
     */
    public record Label(
            String code, String subjectKind, String subjectKey, boolean found, String note) {}

    public Told {
        people = List.copyOf(people);
        units = List.copyOf(units);
        labels = List.copyOf(labels);
    }
}
