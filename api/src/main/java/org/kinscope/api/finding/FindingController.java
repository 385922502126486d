package org.kinscope.api.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.api.relay.Connection;
import org.kinscope.api.relay.Cursors;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class FindingController {

    private final RecordedFindings findings;

    FindingController(RecordedFindings findings) {
        this.findings = findings;
    }

    @QueryMapping
    FindingConnection findings(
            @Argument @Nullable FindingFilter filter,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            AsOf at) {
        int size = Cursors.size(first);
        FindingFilter wanted = filter == null ? FindingFilter.ALL : filter;
        Cursors cursors = Cursors.of("findings", wanted, at.scope());
        FindingPlace before = after == null ? null : FindingPlace.parse(cursors.place(after));
        // One more than asked for tells whether another page follows.
        List<Finding> found = findings.page(wanted, before, size + 1, at);
        return new FindingConnection(
                Connection.of(found, size, one -> FindingPlace.of(one).text(), cursors),
                wanted,
                at);
    }

    @SchemaMapping(typeName = "FindingConnection")
    int totalCount(FindingConnection page) {
        return findings.counts(page.filter(), page.at()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @SchemaMapping(typeName = "FindingConnection")
    List<FindingCount> unaided(FindingConnection page) {
        List<Detector<?>> twins =
                Detectors.all().stream().<Detector<?>>filter(Detector::findsUnaided).toList();
        Map<String, Integer> counts =
                findings.counts(
                        page.filter().of(twins.stream().<String>map(Detector::code).toList()),
                        page.at());
        return twins.stream()
                .map(
                        twin ->
                                new FindingCount(
                                        twin.code(),
                                        twin.question(),
                                        counts.getOrDefault(twin.code(), 0)))
                .toList();
    }

    @QueryMapping
    @Nullable Finding finding(@Argument String id, AsOf at) {
        return findings.find(id, at).orElse(null);
    }
}
