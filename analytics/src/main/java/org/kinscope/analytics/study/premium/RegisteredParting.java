package org.kinscope.analytics.study.premium;

import java.time.LocalDate;
import java.util.List;
import org.kinscope.analytics.city.CityFamily;
import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.family.RegisteredFamily;
import org.kinscope.analytics.neighbourhood.ForwardingNeighbourhood;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.Membership;
import org.kinscope.graph.fact.Support;

/**
 * A family of the registers in two parts: each has what stands in the names of its members, and who
 * owes support to a member is an obligor of the other part, a spouse who left apart.
 *
 * @param found the family and what is known around it
 * @param day the day
 */
record RegisteredParting(CityFamily found, LocalDate day) implements Parting {

    @Override
    public Family family() {
        return found.family();
    }

    @Override
    public Ties ties() {
        return Ties.of(found, day);
    }

    @Override
    public Family part(List<String> members, List<String> gone, boolean home) {
        return RegisteredFamily.ofPeople(
                new ApartSight(found, members, gone, home),
                family().key(),
                family().divisionCode(),
                members,
                day);
    }

    /** What registers would show if marriages between both parts were ended. */
    private static final class ApartSight extends ForwardingNeighbourhood {

        private final List<String> here;
        private final List<String> gone;
        private final String unit;
        private final boolean home;

        ApartSight(CityFamily found, List<String> here, List<String> gone, boolean home) {
            super(found.around());
            this.here = here;
            this.gone = gone;
            unit = found.subject().key();
            this.home = home;
        }

        /**
         * Who left the applicant's part belongs to its unit no more, and shares no status of it.
         */
        @Override
        public List<Membership> membershipsOf(String personId) {
            List<Membership> all = super.membershipsOf(personId);
            return home && gone.contains(personId)
                    ? all.stream().filter(m -> !m.aidUnitNo().equals(unit)).toList()
                    : all;
        }

        private boolean isBetween(String a, String b) {
            return here.contains(a) && gone.contains(b);
        }

        @Override
        public List<Marriage> marriagesOf(String personId) {
            return super.marriagesOf(personId).stream()
                    .filter(m -> !isBetween(personId, m.otherThan(personId)))
                    .toList();
        }

        @Override
        public List<Support> supportersOf(String personId) {
            return super.supportersOf(personId).stream()
                    .filter(
                            s ->
                                    !s.basis().equals("spouse")
                                            || !isBetween(personId, s.supporterId()))
                    .toList();
        }
    }
}
