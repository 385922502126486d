package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.util.List;
import org.kinscope.api.conflict.Conflict;
import org.kinscope.api.conflict.RecordedConflicts;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where sources disagree about this family. */
@Controller
final class ConflictsSection {

    private final Families families;
    private final RecordedConflicts conflicts;

    ConflictsSection(Families families, RecordedConflicts conflicts) {
        this.families = families;
        this.conflicts = conflicts;
    }

    @SchemaMapping
    List<Conflict> conflicts(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        String unit = family.unitNo();
        return conflicts.of(family.people(), unit == null ? List.of() : List.of(unit), family.at());
    }
}
