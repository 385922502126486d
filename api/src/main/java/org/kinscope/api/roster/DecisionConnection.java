package org.kinscope.api.roster;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roster.KinTie;
import org.kinscope.analytics.roster.OfficialDecisions;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.Connection;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.AsOf;

/**
 * A page of decisions.
 *
 * @param page the decisions and whether more follow
 * @param all all decisions that the filter leaves
 * @param official whose they are
 * @param at the point of view
 */
record DecisionConnection(
        Connection<Decision> page, List<OfficialDecisions.Decision> all, String official, AsOf at) {

    /**
     * A decision as a reader sees it.
     *
     * @param of the decision
     * @param at the point of view
     */
    record Decision(OfficialDecisions.Decision of, AsOf at) {

        /** {@return its number} */
        public String grantNo() {
            return of.grant().grantNo();
        }

        /** {@return the programme} */
        public String programme() {
            return of.grant().programmeCode();
        }

        /** {@return the department that decided} */
        public String department() {
            return of.grant().departmentCode();
        }

        /** {@return the day} */
        public LocalDate decidedOn() {
            return of.decidedOn();
        }

        /** {@return the grant's division} */
        public @Nullable String division() {
            return of.grant().divisionCode();
        }

        /** {@return the amount of one period} */
        public Yuan amount() {
            return of.grant().amount();
        }

        /** {@return the period} */
        public String period() {
            return of.grant().period();
        }

        /** {@return the unit} */
        public @Nullable String aidUnit() {
            return of.grant().aidUnitNo();
        }

        /** {@return what ties the official to it} */
        public @Nullable Tie tie() {
            KinTie tie = of.tie();
            return tie == null ? null : new Tie(tie, at);
        }

        /** {@return what was paid} */
        public Yuan paid() {
            return of.paid();
        }

        PersonAt recipientAt() {
            return new PersonAt(of.grant().personId(), at);
        }
    }

    /**
     * A tie as a reader sees it.
     *
     * @param of the tie
     * @param at the point of view
     */
    record Tie(KinTie of, AsOf at) {

        /** {@return what the relative is to the official} */
        public Words relation() {
            return of.relation();
        }

        /** {@return whether only the account leads to the relative} */
        public boolean account() {
            return of.account();
        }

        /** {@return when it was filed} */
        public @Nullable LocalDate filedOn() {
            return of.filedOn();
        }
    }

    /** {@return the decisions, each with its place} */
    public List<Connection.Edge<Decision>> edges() {
        return page.edges();
    }

    /** {@return whether more follow} */
    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }

    /** {@return how many there are} */
    public int totalCount() {
        return all.size();
    }

    /** {@return how many something ties the official to} */
    public int tied() {
        return (int) all.stream().filter(d -> d.tie() != null).count();
    }

    /** {@return of how many of these no filing is known} */
    public int unfiled() {
        return (int)
                all.stream()
                        .map(OfficialDecisions.Decision::tie)
                        .filter(tie -> tie != null && !tie.isFiled())
                        .count();
    }

    /** {@return what was paid on all} */
    public Yuan paid() {
        return all.stream().map(OfficialDecisions.Decision::paid).reduce(Yuan.ZERO, Yuan::plus);
    }

    /** {@return what was paid on those that something ties the official to} */
    public Yuan paidTied() {
        return all.stream()
                .filter(d -> d.tie() != null)
                .map(OfficialDecisions.Decision::paid)
                .reduce(Yuan.ZERO, Yuan::plus);
    }
}
