package org.kinscope.api.finding;

import org.jspecify.annotations.Nullable;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.graph.scope.AsOf;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
final class FindingController {

    private static final int USUAL_PAGE = 50;
    private static final int LARGEST_PAGE = 200;

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
        int size = first == null ? USUAL_PAGE : first;
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refusal(ErrorCode.PAGE_TOO_LARGE);
        }
        FindingFilter wanted = filter == null ? FindingFilter.ALL : filter;
        Cursor cursor = after == null ? null : Cursor.parse(after);
        // One more than asked for tells whether another page follows.
        return FindingConnection.of(findings.list(wanted, cursor, size + 1, at), size, wanted, at);
    }

    @SchemaMapping(typeName = "FindingConnection")
    int totalCount(FindingConnection page) {
        return findings.count(page.filter(), page.at());
    }

    @QueryMapping
    @Nullable Finding finding(@Argument String id, AsOf at) {
        return findings.find(id, at).orElse(null);
    }
}
