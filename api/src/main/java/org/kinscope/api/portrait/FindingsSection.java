package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.util.List;
import org.kinscope.api.finding.Finding;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is asked about this family. */
@Controller
final class FindingsSection {

    private final Families families;

    FindingsSection(Families families) {
        this.families = families;
    }

    @SchemaMapping
    List<Finding> findings(Portrait portrait, GraphQLContext request) {
        return families.get(portrait, request).findings();
    }
}
