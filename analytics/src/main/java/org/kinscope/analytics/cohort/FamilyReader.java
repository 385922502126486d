package org.kinscope.analytics.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.cohort.FamilyRow.Aid;
import org.kinscope.analytics.cohort.FamilyRow.Member;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.tier.LegalFamily;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Grant;
import org.kinscope.graph.fact.Person;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.fact.StatusSpell;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/** Reads families of one day. Of one thread, as its subjects are. */
final class FamilyReader {

    private static final String YEAR = "year";

    private final Subjects subjects;
    private final PolicyAt policy;
    private final LocalDate day;

    FamilyReader(Subjects subjects, PolicyAt policy) {
        this.subjects = subjects;
        this.policy = policy;
        this.day = policy.date();
    }

    /** {@return the family, or null where nobody alive stands in it} */
    @Nullable FamilyRow read(Subject subject) {
        Neighbourhood n = subjects.find(subject).orElse(null);
        if (n == null) {
            return null;
        }
        return switch (subject.kind()) {
            case AID_UNIT -> unit(n);
            case HOUSEHOLD -> household(n);
            case PERSON -> person(n);
        };
    }

    private @Nullable FamilyRow unit(Neighbourhood n) {
        String unit = n.subject().key();
        TierAssessment tier = TierRule.assess(n, unit, policy);
        UnitFacts facts = tier.facts();
        if (facts.size() == 0) {
            return null;
        }
        List<Grant> grants = new ArrayList<>(n.grantsFor(unit));
        for (String id : facts.members()) {
            n.grantsTo(id).stream().filter(g -> g.aidUnitNo() == null).forEach(grants::add);
        }
        return row(
                n,
                tier,
                facts.statuses().stream().map(StatusSpell::status).collect(Collectors.toSet()),
                facts.members(),
                grants);
    }

    private @Nullable FamilyRow household(Neighbourhood n) {
        String household = n.subject().key();
        List<String> here =
                n.registeredIn(household).stream()
                        .filter(r -> r.spell().runsOn(day))
                        .map(Registration::personId)
                        .distinct()
                        .sorted()
                        .filter(id -> isAlive(n, id))
                        .toList();
        List<String> rest = here.stream().filter(id -> !isInUnit(n, id)).toList();
        if (rest.isEmpty()) {
            return null;
        }
        List<Grant> grants = grantsTo(n, rest);
        if (rest.size() == here.size()) {
            LegalFamily family = LegalFamily.of(n, household, day);
            boolean known =
                    n.registeredIn(household).stream()
                                    .anyMatch(r -> !n.incomesOf(r.personId()).isEmpty())
                            && family.people().stream().noneMatch(id -> isInUnit(n, id));
            if (known) {
                TierAssessment tier =
                        TierRule.assess(
                                UnitFacts.ofPeople(
                                        n,
                                        household,
                                        family.people(),
                                        LegalFamily.divisionOf(n, household),
                                        policy),
                                policy);
                return row(n, tier, Set.of(), rest, grants);
            }
        }
        Tier tier = rest.size() == here.size() ? Tier.NOT_EVALUATED : Tier.NOT_ASSESSED;
        return unknown(n, LegalFamily.divisionOf(n, household), tier, rest, grants);
    }

    private @Nullable FamilyRow person(Neighbourhood n) {
        String id = n.subject().key();
        Person person = n.findPerson(id).orElse(null);
        if (person == null || person.source() == null || !person.aliveOn(day)) {
            return null;
        }
        return unknown(
                n,
                person.divisionCode(),
                Tier.NOT_EVALUATED,
                List.of(id),
                grantsTo(n, List.of(id)));
    }

    private static List<Grant> grantsTo(Neighbourhood n, List<String> people) {
        return people.stream().flatMap(id -> n.grantsTo(id).stream()).toList();
    }

    private boolean isAlive(Neighbourhood n, String personId) {
        return n.findPerson(personId).map(p -> p.aliveOn(day)).orElse(false);
    }

    private boolean isInUnit(Neighbourhood n, String personId) {
        return n.membershipsOf(personId).stream()
                .anyMatch(m -> m.spell().runsOn(day) && n.findAidUnit(m.aidUnitNo()).isPresent());
    }

    private FamilyRow row(
            Neighbourhood n,
            TierAssessment tier,
            Set<String> statuses,
            List<String> people,
            List<Grant> grants) {
        UnitFacts facts = tier.facts();
        return new FamilyRow(
                n.subject(),
                facts.divisionCode(),
                facts.size(),
                facts.incomePerHead().orElse(null),
                policy.dibaoStandard(facts.divisionCode()).orElse(null),
                tier.assessed(),
                statuses,
                members(n, people),
                aid(grants));
    }

    private FamilyRow unknown(
            Neighbourhood n,
            @Nullable String division,
            Tier tier,
            List<String> people,
            List<Grant> grants) {
        return new FamilyRow(
                n.subject(),
                division,
                people.size(),
                null,
                policy.dibaoStandard(division).orElse(null),
                tier,
                Set.of(),
                members(n, people),
                aid(grants));
    }

    private List<Member> members(Neighbourhood n, Collection<String> people) {
        return people.stream().map(id -> member(n, id)).toList();
    }

    private Member member(Neighbourhood n, String id) {
        Person person = n.findPerson(id).orElse(null);
        LocalDate yearAgo = day.minusYears(1);
        Integer age = person == null ? null : person.ageOn(day);
        long selfPaid =
                n.billsOf(id).stream()
                        .filter(b -> b.settledOn().isAfter(yearAgo))
                        .filter(b -> !b.settledOn().isAfter(day))
                        .mapToLong(b -> b.selfPaid().fen())
                        .sum();
        return new Member(
                id,
                person == null ? null : person.divisionCode(),
                age == null ? -1 : age,
                n.disabilitiesOf(id).stream()
                        .filter(d -> d.spell().runsOn(day))
                        .mapToInt(Disability::grade)
                        .min()
                        .orElse(0),
                new Yuan(selfPaid),
                isReported(id, yearAgo));
    }

    /** A household sees no reports about its people; each person's own sight has them. */
    private boolean isReported(String id, LocalDate yearAgo) {
        return subjects
                .find(Subject.person(id))
                .map(own -> own.reportsOf(id))
                .orElse(List.of())
                .stream()
                .anyMatch(r -> r.reportedOn().isAfter(yearAgo) && !r.reportedOn().isAfter(day));
    }

    private record Key(String grantNo, String personId) {}

    private List<Aid> aid(List<Grant> grants) {
        Set<Key> seen = new HashSet<>();
        return grants.stream()
                .filter(g -> !g.isOneOff() && g.spell().runsOn(day))
                .filter(g -> seen.add(new Key(g.grantNo(), g.personId())))
                .map(
                        g ->
                                new Aid(
                                        g.programmeCode(),
                                        g.departmentCode(),
                                        g.period().equals(YEAR)
                                                ? g.amount().perMonthOfYear()
                                                : g.amount()))
                .toList();
    }
}
