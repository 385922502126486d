package org.kinscope.analytics.nextdoor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.KinOutside;
import org.kinscope.analytics.kinship.Kin;
import org.kinscope.analytics.neighbourhood.FactSource;
import org.kinscope.analytics.neighbourhood.Groupings;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.analytics.neighbourhood.Subjects;
import org.kinscope.analytics.nextdoor.NextDoor.Beside;
import org.kinscope.analytics.nextdoor.NextDoor.Tie;
import org.kinscope.analytics.policy.PolicyAt;
import org.kinscope.analytics.projection.CityProjection;
import org.kinscope.analytics.tier.LegalFamily;
import org.kinscope.analytics.tier.OutsideUnits;
import org.kinscope.analytics.tier.TierAssessment;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.analytics.tier.TierRule;
import org.kinscope.analytics.tier.UnitFacts;
import org.kinscope.analytics.tier.Units;
import org.kinscope.graph.fact.AidUnit;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Registration;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/** Looks next door to one unit. It looks at its kin and its neighbours, and at nobody else. */
public final class NextDoors {

    /** A place of more households is a mistake or an institution: its neighbours are not asked. */
    static final int MOST = 256;

    private final Subjects city;
    private final Vicinity vicinity;
    private final PolicyAt policy;

    /**
     * In that city, on the policy's day.
     *
     * @param city what may be seen: families outside its scope are not told
     * @param vicinity the places of the same city
     */
    public NextDoors(CityProjection city, Vicinity vicinity, PolicyAt policy) {
        this.city = city.subjects();
        this.vicinity = vicinity;
        this.policy = policy;
    }

    /** {@return who is beside the unit; empty where there is no such unit in sight} */
    public Optional<NextDoor> beside(String aidUnitNo) {
        return city.find(Subject.aidUnit(aidUnitNo)).map(n -> beside(n, aidUnitNo));
    }

    /** What ties a household to the unit, as it is gathered. */
    private static final class Found {
        private final Set<Tie> ties = EnumSet.noneOf(Tie.class);
        private @Nullable Kin nearest;

        void kin(Kin kin) {
            ties.add(Tie.KIN);
            if (nearest == null || kin.path().size() < nearest.path().size()) {
                nearest = kin;
            }
        }
    }

    private NextDoor beside(Neighbourhood n, String unit) {
        FactSource facts = city.facts();
        TierAssessment own = TierRule.assess(n, unit, policy);
        Map<String, Found> households = new TreeMap<>();
        for (Kin kin : KinOutside.of(n, unit, policy.date()).list()) {
            for (Registration r : facts.list(Groupings.PLACES.registrations(), kin.personId())) {
                if (r.spell().runsOn(policy.date())) {
                    households.computeIfAbsent(r.householdNo(), no -> new Found()).kin(kin);
                }
            }
        }
        boolean crowded = false;
        for (String place : places(n, unit)) {
            List<String> there = vicinity.householdsAt(place);
            if (there.size() > MOST) {
                crowded = true;
                continue;
            }
            for (String household : there) {
                if (Vicinity.placesOf(facts, household).contains(place)) {
                    households
                            .computeIfAbsent(household, no -> new Found())
                            .ties
                            .add(Tie.NEIGHBOUR);
                }
            }
        }
        return gathered(unit, own, households, crowded);
    }

    private NextDoor gathered(
            String unit, TierAssessment own, Map<String, Found> households, boolean crowded) {
        Map<Subject, Beside> families = new TreeMap<>();
        Set<Subject> asked = new HashSet<>();
        int notKnown = 0;
        for (Map.Entry<String, Found> one : households.entrySet()) {
            Neighbourhood n = city.find(Subject.household(one.getKey())).orElse(null);
            if (n == null) {
                continue;
            }
            for (TierAssessment tier : without(n, one.getKey(), unit)) {
                Subject subject =
                        tier.facts().key().equals(one.getKey())
                                ? n.subject()
                                : Subject.aidUnit(tier.facts().key());
                if (asked.add(subject)) {
                    notKnown += tier.assessed() == Tier.NOT_EVALUATED ? 1 : 0;
                }
                if (isAsPoor(tier, own.facts())) {
                    families.merge(subject, told(subject, tier, one.getValue()), NextDoors::both);
                }
            }
        }
        return new NextDoor(
                unit,
                policy.date(),
                own,
                families.values().stream()
                        .sorted(
                                Comparator.comparing(Beside::assessed)
                                        .thenComparing(Beside::incomePerHead)
                                        .thenComparing(Beside::subject))
                        .toList(),
                asked.size(),
                notKnown,
                crowded);
    }

    /** {@return the places of the unit and of its living members, in order} */
    private Set<String> places(Neighbourhood n, String unit) {
        Set<String> places = new TreeSet<>();
        n.findAidUnit(unit)
                .map(AidUnit::dwellingKey)
                .ifPresent(key -> places.add(Vicinity.placeOf(key)));
        for (Membership m : Units.membersOn(n, unit, policy.date())) {
            places.addAll(Vicinity.placesOfPerson(city.facts(), m.personId()));
        }
        return places;
    }

    /**
     * {@return what the rule says of the household where it is outside every unit and nobody in it
     * has aid; else of the units of its people that have none}
     */
    private List<TierAssessment> without(Neighbourhood n, String household, String unit) {
        Optional<OutsideUnits> outside = OutsideUnits.of(n, household, policy);
        if (outside.isPresent()) {
            boolean aided =
                    outside.get().family().people().stream().anyMatch(id -> receives(n, id));
            return aided ? List.of() : List.of(outside.get().tier());
        }
        Set<String> units = new TreeSet<>();
        for (String id : LegalFamily.of(n, household, policy.date()).people()) {
            n.membershipsOf(id).stream()
                    .filter(m -> m.spell().runsOn(policy.date()))
                    .forEach(m -> units.add(m.aidUnitNo()));
        }
        units.remove(unit);
        List<TierAssessment> tiers = new ArrayList<>();
        for (String other : units) {
            Neighbourhood around = city.find(Subject.aidUnit(other)).orElse(null);
            if (around != null && !isAided(around, other)) {
                tiers.add(TierRule.assess(around, other, policy));
            }
        }
        return tiers;
    }

    private boolean isAided(Neighbourhood n, String unit) {
        return Units.isAided(n, unit, policy)
                || Units.membersOn(n, unit, policy.date()).stream()
                        .anyMatch(m -> receives(n, m.personId()));
    }

    private boolean receives(Neighbourhood n, String personId) {
        return n.grantsTo(personId).stream()
                .anyMatch(g -> !g.isOneOff() && g.spell().runsOn(policy.date()));
    }

    /**
     * Tier 1 or 2; or, within the limits of property, by the head neither more income than the unit
     * nor more left of it after rigid expenditure. The comparison is exact.
     */
    private static boolean isAsPoor(TierAssessment tier, UnitFacts own) {
        if (tier.assessed().isAided()) {
            return true;
        }
        UnitFacts facts = tier.facts();
        Yuan mine = own.yearlyIncome();
        Yuan theirs = facts.yearlyIncome();
        return mine != null
                && theirs != null
                && Boolean.TRUE.equals(facts.property().withinLimits())
                && notMore(theirs.fen(), facts.size(), mine.fen(), own.size())
                && notMore(
                        theirs.fen() - facts.yearlyExpense().fen(),
                        facts.size(),
                        mine.fen() - own.yearlyExpense().fen(),
                        own.size());
    }

    private static boolean notMore(long theirs, int theirSize, long mine, int mySize) {
        return Math.multiplyExact(theirs, mySize) <= Math.multiplyExact(mine, theirSize);
    }

    private static Beside told(Subject subject, TierAssessment tier, Found found) {
        UnitFacts facts = tier.facts();
        Kin nearest = found.nearest;
        Words relation = nearest == null ? null : nearest.relation();
        return new Beside(
                subject,
                found.ties,
                relation,
                facts.divisionCode(),
                tier.assessed(),
                facts.incomePerHead().orElse(Yuan.ZERO),
                facts.expensePerHead(),
                facts.members());
    }

    /** A unit of people of two households is told once, with the ties of both. */
    private static Beside both(Beside one, Beside other) {
        Set<Tie> ties = EnumSet.copyOf(one.ties());
        ties.addAll(other.ties());
        return new Beside(
                one.subject(),
                ties,
                one.relation() == null ? other.relation() : one.relation(),
                one.divisionCode(),
                one.assessed(),
                one.incomePerHead(),
                one.expensePerHead(),
                one.people());
    }
}
