package org.kinscope.api.entitlement;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.entitlement.Families.Found;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.person.People;
import org.kinscope.graph.scope.AsOf;
import org.neo4j.driver.Driver;
import org.springframework.stereotype.Component;

/** Finds the family that a reader names by a unit, a household or a person. */
@Component
public final class NamedFamilies {

    private final Families families;
    private final Families surrounded;
    private final People people;

    NamedFamilies(Driver driver, GraphReader graph, People people) {
        this.families = Families.alone(driver, graph);
        this.surrounded = Families.withSurroundings(driver, graph);
        this.people = people;
    }

    /**
     * {@return the family, or empty where there is no such subject in sight}
     *
     * @throws Refusal if none or several are named
     */
    public Optional<Found> find(
            @Nullable String aidUnit,
            @Nullable String household,
            @Nullable String person,
            AsOf at) {
        if (Stream.of(aidUnit, household, person).filter(s -> s != null).count() != 1) {
            throw new Refusal(ErrorCode.NAME_ONE_FAMILY);
        }
        if (aidUnit != null) {
            return families.ofUnit(aidUnit, at);
        }
        return household != null
                ? families.ofHousehold(household, at)
                : families.ofPerson(people.homeOf(String.valueOf(person), at), at);
    }

    /**
     * {@return the person's unit of the day, else the household, else the person alone, with all
     * that is in sight of them}
     */
    Optional<Found> withSurroundings(String personId, AsOf at) {
        return surrounded.ofPerson(personId, at);
    }
}
