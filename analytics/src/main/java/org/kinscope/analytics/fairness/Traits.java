package org.kinscope.analytics.fairness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.kinship.Kinship;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Grouping;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Subject;

/**
 * The groups of a subject on a day. A unit has sex, age and registration of its applicant, the
 * first by personId where there are several; its people are its members of the day, of a unit that
 * has none any more those of all times.
 *
 * <p>A division is of a residents' committee (居民委员会) where the last three digits of its code are
 * 001–199 or 400–499, of a villagers' committee (村民委员会) where they are 200–399 or 500–599: the
 * numbering of the statistical codes for divisions (统计用区划代码和城乡划分代码编制规则, National Bureau of
 * Statistics). It says who governs a place, and stands here for urban and rural.
 */
final class Traits {

    private static final int VILLAGE = 12;
    private static final int COUNTY = 6;
    private static final String ALONE = "single";

    /** Facts of means and livelihood that the rules look at. */
    private static final List<Grouping<?>> LINKED =
            List.of(
                    Groupings.OWNED,
                    Groupings.USES,
                    Groupings.DEPOSITS,
                    Groupings.ROLES,
                    Groupings.INCOMES,
                    Groupings.BILLS,
                    Groupings.ENROLMENTS);

    private final Subjects subjects;
    private final FactSource facts;
    private final LocalDate day;

    Traits(Subjects subjects, LocalDate day) {
        this.subjects = subjects;
        this.facts = subjects.facts();
        this.day = day;
    }

    /** {@return the groups of the subject; a trait that is not known is missing} */
    Map<Trait, Group> of(Subject subject) {
        Map<Trait, Group> groups = new EnumMap<>(Trait.class);
        Set<String> people = people(subject);
        String first = first(subject);
        if (first != null) {
            put(groups, Trait.SEX, SexOnRecord.of(facts, first));
            put(groups, Trait.AGE, age(first));
            put(groups, Trait.REGISTRATION, registration(first));
        }
        put(
                groups,
                Trait.DISABILITY,
                people.stream().anyMatch(this::isDisabled) ? Group.DISABLED : Group.NOT_DISABLED);
        put(groups, Trait.RESIDENCE, residence(subjects.divisionOf(subject)));
        if (subject.kind() == Subject.Kind.AID_UNIT) {
            put(groups, Trait.SINGLE, single(subject.key()));
        }
        Neighbourhood seen = subjects.find(subject).orElse(null);
        if (seen != null) {
            put(groups, Trait.KIN, Group.ofKin(Kinship.withinTwoSteps(seen, people, day).size()));
        }
        put(groups, Trait.FACTS, Group.ofFacts(linked(people)));
        return groups;
    }

    private static void put(Map<Trait, Group> groups, Trait trait, @Nullable Group group) {
        if (group != null) {
            groups.put(trait, group);
        }
    }

    private Set<String> people(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> Set.of(subject.key());
            case AID_UNIT -> {
                List<Membership> all = facts.list(Groupings.MEMBERS, subject.key());
                List<Membership> now = all.stream().filter(m -> m.spell().runsOn(day)).toList();
                Set<String> people = new TreeSet<>();
                (now.isEmpty() ? all : now).forEach(m -> people.add(m.personId()));
                yield people;
            }
            case HOUSEHOLD -> {
                Set<String> people = new TreeSet<>();
                facts.list(Groupings.PLACES.registered(), subject.key()).stream()
                        .filter(r -> r.spell().runsOn(day))
                        .forEach(r -> people.add(r.personId()));
                yield people;
            }
        };
    }

    private @Nullable String first(Subject subject) {
        return switch (subject.kind()) {
            case PERSON -> subject.key();
            case HOUSEHOLD -> null;
            case AID_UNIT -> {
                List<Membership> applied =
                        facts.list(Groupings.MEMBERS, subject.key()).stream()
                                .filter(Membership::applicant)
                                .toList();
                Comparator<Membership> byPerson = Comparator.comparing(Membership::personId);
                yield applied.stream()
                        .filter(m -> m.spell().runsOn(day))
                        .min(byPerson)
                        .or(() -> applied.stream().min(byPerson))
                        .map(Membership::personId)
                        .orElse(null);
            }
        };
    }

    private @Nullable Person person(String id) {
        List<Person> found = facts.list(Groupings.PERSON, id);
        return found.isEmpty() ? null : found.getLast();
    }

    private @Nullable Group age(String id) {
        Person person = person(id);
        Integer years = person == null ? null : person.ageOn(day);
        return years == null || years < 0 ? null : Group.ofAge(years);
    }

    private boolean isDisabled(String person) {
        return facts.list(Groupings.DISABILITIES, person).stream()
                .anyMatch(d -> d.spell().runsOn(day));
    }

    private @Nullable Group registration(String id) {
        Person person = person(id);
        String lives = person == null ? null : person.divisionCode();
        String registered =
                facts.list(Groupings.PLACES.registrations(), id).stream()
                        .filter(r -> r.spell().runsOn(day))
                        .map(Registration::divisionCode)
                        .filter(code -> code != null && code.length() >= COUNTY)
                        .findFirst()
                        .orElse(null);
        if (lives == null || lives.length() < COUNTY || registered == null) {
            return null;
        }
        return registered.startsWith(lives.substring(0, COUNTY)) ? Group.LOCAL : Group.NON_LOCAL;
    }

    /** {@return by which kind of committee a division is governed; null of a larger one} */
    static @Nullable Group residence(@Nullable String division) {
        if (division == null || division.length() != VILLAGE) {
            return null;
        }
        int no = Integer.parseInt(division.substring(VILLAGE - 3));
        if (no == 0 || no >= 600) {
            return null;
        }
        return no < 200 || (no >= 400 && no < 500) ? Group.URBAN : Group.RURAL;
    }

    private @Nullable Group single(String unit) {
        List<StatusSpell> running =
                facts.list(Groupings.STATUSES, unit).stream()
                        .filter(s -> s.spell().runsOn(day))
                        .toList();
        if (running.isEmpty()) {
            return null;
        }
        return running.stream().anyMatch(s -> ALONE.equals(s.mode()))
                ? Group.ONE_MEMBER
                : Group.WHOLE_UNIT;
    }

    private int linked(Set<String> people) {
        int sum = 0;
        for (String person : people) {
            for (Grouping<?> grouping : LINKED) {
                sum += facts.list(grouping, person).size();
            }
        }
        return sum;
    }
}
