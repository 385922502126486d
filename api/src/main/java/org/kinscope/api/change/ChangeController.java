package org.kinscope.api.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.delivery.Deliveries;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class ChangeController {

    private final ChangeLog log;
    private final Deliveries deliveries;

    ChangeController(ChangeLog log, Deliveries deliveries) {
        this.log = log;
        this.deliveries = deliveries;
    }

    @QueryMapping
    ChangeConnection changes(
            @Argument ChangeFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        int size = Cursors.size(first);
        int since = since(filter);
        Cursors cursors = Cursors.of("changes", since, filter.wanted(), at.scope());
        ChangeLog.Place before = after == null ? null : place(cursors.place(after));
        List<Change> found = log.page(since, filter.wanted(), before, size + 1, at);
        return new ChangeConnection(
                Connection.of(found, size, c -> ChangeLog.Place.of(c).text(), cursors));
    }

    private int since(ChangeFilter filter) {
        LocalDate day = filter.since();
        Integer no = filter.sinceDelivery();
        if ((day == null) == (no == null) || (no != null && no < 0)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return day != null ? deliveries.knownOn(day).deliveryNo() : no == null ? 0 : no;
    }

    private static ChangeLog.Place place(String text) {
        ChangeLog.Place place = ChangeLog.Place.parse(text);
        if (place == null) {
            throw new Refusal(ErrorCode.INVALID_CURSOR);
        }
        return place;
    }
}
