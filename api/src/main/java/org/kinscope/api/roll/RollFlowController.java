package org.kinscope.api.roll;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.roll.RollFlows;
import org.kinscope.analytics.roll.RollFlows.Move;
import org.kinscope.analytics.roll.RollFlows.Question;
import org.kinscope.analytics.roll.RollFlows.Row;
import org.kinscope.analytics.roll.RollFlows.Who;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.roll.Step;
import org.kinscope.api.city.CityInMemory;
import org.kinscope.api.security.Users;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class RollFlowController {

    private final CityInMemory city;
    private final StatusOrder order;
    private final Users users;

    RollFlowController(CityInMemory city, PolicyCatalogue catalogue, Users users) {
        this.city = city;
        this.order = StatusOrder.of(catalogue);
        this.users = users;
    }

    @QueryMapping
    Seen rollFlows(@Argument @Nullable RollFlowFilter filter, AsOf at, Principal reader) {
        RollFlowFilter wanted = filter == null ? RollFlowFilter.ALL : filter;
        Question question = wanted.question(at.day());
        RollFlows flows =
                city.ask(
                        List.of("roll-flows", question, at.scope()),
                        c -> RollFlows.of(c, at.scope(), order, question));
        boolean few = users.seesFew(reader.getName());
        String status = wanted.status();
        return new Seen(
                question.from(),
                question.to(),
                question.step(),
                question.who(),
                flows.rows().stream()
                        .filter(r -> status == null || status.equals(r.status()))
                        .map(r -> SeenRow.of(r, few))
                        .toList(),
                flows.moves().stream()
                        .filter(
                                m ->
                                        status == null
                                                || status.equals(m.before())
                                                || status.equals(m.after()))
                        .map(m -> SeenMove.of(m, few))
                        .toList());
    }

    /** Flows as a reader sees them. */
    record Seen(
            LocalDate from,
            LocalDate to,
            Step step,
            Who who,
            List<SeenRow> rows,
            List<SeenMove> moves) {}

    /**
     * A row as a reader sees it. Its counts add up, so that one that is left out could be worked
     * out from the others: all are left out.
     */
    record SeenRow(
            LocalDate from,
            LocalDate to,
            String division,
            String status,
            @Nullable Integer stock,
            @Nullable Integer entries,
            @Nullable Integer exits,
            @Nullable Integer stays,
            @Nullable Integer next,
            boolean suppressed) {

        static SeenRow of(Row r, boolean few) {
            boolean suppressed = !few && RollFlowTables.hasFew(r);
            return new SeenRow(
                    r.from(),
                    r.to(),
                    r.division(),
                    r.status(),
                    suppressed ? null : (Integer) r.stock(),
                    suppressed ? null : (Integer) r.entries(),
                    suppressed ? null : (Integer) r.exits(),
                    suppressed ? null : (Integer) r.stays(),
                    suppressed ? null : (Integer) r.next(),
                    suppressed);
        }
    }

    /** Changes as a reader sees them. */
    record SeenMove(
            LocalDate from, String division, String before, String after, @Nullable Integer count) {

        static SeenMove of(Move m, boolean few) {
            return new SeenMove(
                    m.from(),
                    m.division(),
                    m.before(),
                    m.after(),
                    few || !RollFlowTables.isFew(m.count()) ? (Integer) m.count() : null);
        }
    }
}
