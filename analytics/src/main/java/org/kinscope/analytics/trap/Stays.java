package org.kinscope.analytics.trap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.Scope;
import org.kinscope.graph.time.Spell;

/**
 * All stays in tier 1 that are seen in a time of watch.
 *
 * @param question what was asked
 * @param all the stays
 * @param unknownStart how many stays of the time are left out because nobody says since when
 */
public record Stays(Question question, List<Stay> all, int unknownStart) {

    /**
     * What is asked.
     *
     * @param who units or people
     * @param watched from when on the roll is seen: who was in it before enters late
     * @param last the last day that is seen
     * @param gapMonths stays with a gap of no more months are one
     */
    public record Question(Who who, LocalDate watched, LocalDate last, int gapMonths) {

        /**
         * @throws IllegalArgumentException if the days are in no order, or the gap is below 0 or
         *     above 12
         */
        public Question {
            if (watched.isAfter(last)) {
                throw new IllegalArgumentException(
                        "watched from %s to %s is no time".formatted(watched, last));
            }
            if (gapMonths < 0 || gapMonths > 12) {
                throw new IllegalArgumentException(
                        "the gap is %d months, but must be 0 to 12".formatted(gapMonths));
            }
        }
    }

    public Stays {
        all = List.copyOf(all);
    }

    /** A time in a status of tier 1 by one unit. */
    private record Held(String unit, String status, Spell spell) {}

    /**
     * {@return the stays of the scope}
     *
     * @param city the city in memory; the graph is not asked
     */
    public static Stays of(
            CityProjection city, Scope scope, PolicyCatalogue catalogue, Question question) {
        Subjects subjects = city.in(scope).subjects();
        FactSource facts = subjects.facts();
        PolicyAt policy = catalogue.at(PolicyCatalogue.FIRST_DAY);
        boolean units = question.who() == Who.UNITS;
        Reader reader = new Reader(subjects, new Ends(catalogue, facts), question);
        Collection<String> keys = facts.keys(units ? Groupings.STATUSES : Groupings.MEMBERSHIPS);
        for (String key : keys.stream().sorted().toList()) {
            List<Held> held = units ? unit(facts, key, policy) : person(facts, key, policy);
            if (!held.isEmpty()) {
                reader.read(units ? Subject.aidUnit(key) : Subject.person(key), held);
            }
        }
        return new Stays(question, reader.stays, reader.unknownStart);
    }

    private static List<Held> unit(FactSource facts, String unit, PolicyAt policy) {
        return facts.list(Groupings.STATUSES, unit).stream()
                .filter(s -> policy.tierOf(s.status()) == 1 && !s.spell().isEmpty())
                .map(s -> new Held(unit, s.status(), s.spell()))
                .toList();
    }

    private static List<Held> person(FactSource facts, String id, PolicyAt policy) {
        List<Person> person = facts.list(Groupings.PERSON, id);
        Spell life =
                person.isEmpty() ? Spell.ALWAYS : new Spell(null, person.getLast().deathDate());
        List<Held> held = new ArrayList<>();
        for (Membership member : facts.list(Groupings.MEMBERSHIPS, id)) {
            Spell inside = member.spell().intersect(life);
            for (StatusSpell status : facts.list(Groupings.STATUSES, member.aidUnitNo())) {
                Spell both = status.spell().intersect(inside);
                if (policy.tierOf(status.status()) == 1 && !both.isEmpty()) {
                    held.add(new Held(member.aidUnitNo(), status.status(), both));
                }
            }
        }
        return held;
    }

    private static final class Reader {
        private final Subjects subjects;
        private final Ends ends;
        private final Question question;
        private final List<Stay> stays = new ArrayList<>();
        private int unknownStart;

        Reader(Subjects subjects, Ends ends, Question question) {
            this.subjects = subjects;
            this.ends = ends;
            this.question = question;
        }

        /** One stay of possibly several statuses and units. */
        private record Joined(Held first, Held last, Spell spell) {}

        private List<Joined> joined(List<Held> held) {
            List<Joined> joined = new ArrayList<>();
            List<Held> sorted =
                    held.stream()
                            .sorted(
                                    Comparator.comparing(
                                            h -> h.spell().from(),
                                            Comparator.nullsFirst(Comparator.naturalOrder())))
                            .toList();
            for (Held next : sorted) {
                Joined before = joined.isEmpty() ? null : joined.getLast();
                if (before == null || !follows(before.spell(), next.spell())) {
                    joined.add(new Joined(next, next, next.spell()));
                    continue;
                }
                boolean longer = isLater(next.spell().to(), before.spell().to());
                joined.set(
                        joined.size() - 1,
                        new Joined(
                                before.first(),
                                longer ? next : before.last(),
                                new Spell(
                                        before.spell().from(),
                                        longer ? next.spell().to() : before.spell().to())));
            }
            return joined;
        }

        private boolean follows(Spell before, Spell next) {
            LocalDate from = next.from();
            LocalDate to = before.to();
            return from == null || to == null || !from.isAfter(to.plusMonths(question.gapMonths()));
        }

        private static boolean isLater(@Nullable LocalDate a, @Nullable LocalDate b) {
            return b != null && (a == null || a.isAfter(b));
        }

        void read(Subject subject, List<Held> held) {
            Neighbourhood n = subjects.find(subject).orElse(null);
            if (n == null) {
                return;
            }
            List<Joined> all = joined(held);
            for (int i = 0; i < all.size(); i++) {
                Joined one = all.get(i);
                LocalDate to = one.spell().to();
                LocalDate from = one.spell().from();
                boolean over = to != null && !to.isAfter(question.watched());
                if (over || from != null && from.isAfter(question.last())) {
                    continue;
                }
                if (from == null) {
                    unknownStart++;
                    continue;
                }
                Joined next = i + 1 < all.size() ? all.get(i + 1) : null;
                stays.add(stay(n, one, from, next == null ? null : next.spell().from()));
            }
        }

        private Stay stay(Neighbourhood n, Joined one, LocalDate from, @Nullable LocalDate again) {
            LocalDate watched = from.isBefore(question.watched()) ? question.watched() : from;
            LocalDate to = one.spell().to();
            boolean seen = to != null && !to.isAfter(question.last());
            String unit = one.first().unit();
            List<String> people =
                    Ends.members(n, unit, watched).stream()
                            .filter(id -> isAlive(n, id, watched))
                            .toList();
            return new Stay(
                    n.subject(),
                    subjects.divisionOf(n.subject()),
                    one.first().status(),
                    people.stream().anyMatch(id -> Able.isAble(n, id, watched)),
                    people.size(),
                    from,
                    watched,
                    seen && to != null ? to : question.last().plusDays(1),
                    seen && to != null ? end(n, one.last(), to) : null,
                    one.last().unit(),
                    again);
        }

        private static boolean isAlive(Neighbourhood n, String id, LocalDate day) {
            return n.findPerson(id).map(p -> p.aliveOn(day)).orElse(false);
        }

        private End end(Neighbourhood n, Held last, LocalDate to) {
            boolean person = n.subject().kind() == Subject.Kind.PERSON;
            boolean goesOn =
                    person
                            && n.statusesOf(last.unit()).stream()
                                    .anyMatch(
                                            s ->
                                                    s.status().equals(last.status())
                                                            && s.spell().runsOn(to));
            return ends.of(
                    n,
                    person
                            ? List.of(n.subject().key())
                            : Ends.members(n, last.unit(), to.minusDays(1)),
                    last.unit(),
                    goesOn,
                    to);
        }
    }
}
