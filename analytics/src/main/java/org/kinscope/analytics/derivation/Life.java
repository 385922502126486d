package org.kinscope.analytics.derivation;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.time.Spell;

/** The days of a person's life, and of parts of it. */
final class Life {

    /** Civil Code art. 17: a natural person of 18 years is an adult. */
    static final int ADULT = 18;

    private Life() {}

    /** {@return the days from birth to the day before death} */
    static Days of(Person person) {
        return Days.of(new Spell(person.birthDate(), person.deathDate()));
    }

    /** {@return the days before the person came of age; none where the birth date is unknown} */
    static Days minority(Person person) {
        LocalDate birth = person.birthDate();
        return birth == null
                ? Days.NONE
                : Days.of(new Spell(birth, birthday(birth, ADULT))).and(of(person));
    }

    /** {@return the days from that birthday on; none where the birth date is unknown} */
    static Days fromAge(Person person, int years) {
        LocalDate birth = person.birthDate();
        return birth == null ? Days.NONE : Days.since(birthday(birth, years)).and(of(person));
    }

    /**
     * {@return the day on which someone born on {@code birth} reaches that many full years} One
     * born on 29 February reaches them on 1 March of a common year, as {@link Person#ageOn} counts.
     */
    static LocalDate birthday(LocalDate birth, int years) {
        LocalDate day = birth.plusYears(years);
        return MonthDay.from(birth).equals(MonthDay.from(day)) ? day : day.plusDays(1);
    }

    /** {@return the later of the two births, or null where one is unknown} */
    static @Nullable LocalDate laterBirth(Person a, Person b) {
        return a.birthDate() == null || b.birthDate() == null
                ? null
                : Spell.later(a.birthDate(), b.birthDate());
    }
}
