package org.kinscope.api.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roster.Roster;
import org.kinscope.analytics.roster.Rosters;
import org.kinscope.api.person.PersonAt;
import org.kinscope.api.relay.Connection;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.scope.AsOf;

/**
 * A page of rosters.
 *
 * @param page the rosters and whether more follow
 * @param totalCount how many there are
 */
record RosterConnection(Connection<Seen> page, int totalCount) {

    /**
     * A roster as a reader sees it.
     *
     * @param of the roster
     * @param at the point of view
     */
    record Seen(Roster of, AsOf at) {

        /** {@return how many decisions} */
        public int decisions() {
            return of.decisions();
        }

        /** {@return how many are compared} */
        public int compared() {
            return of.compared();
        }

        /** {@return how many for near relatives} */
        public int kin() {
            return of.kin();
        }

        /** {@return how many over an account} */
        public int account() {
            return of.account();
        }

        /** {@return how many filed} */
        public int filed() {
            return of.filed();
        }

        /** {@return how many by chance} */
        public double expected() {
            return of.expected();
        }

        /** {@return p} */
        public @Nullable Double p() {
            return of.p();
        }

        /** {@return q} */
        public @Nullable Double q() {
            return of.q();
        }

        PersonAt officialAt() {
            return new PersonAt(of.officialId(), at);
        }
    }

    /** {@return the rosters, each with its place} */
    public List<Connection.Edge<Seen>> edges() {
        return page.edges();
    }

    /** {@return whether more follow} */
    public Connection.PageInfo pageInfo() {
        return page.pageInfo();
    }

    /** {@return what must be said beside them} */
    public List<Words> caveats() {
        return Rosters.caveats();
    }
}
