package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The family as the page draws it. */
@Controller
final class GraphSection {

    private final Families families;

    GraphSection(Families families) {
        this.families = families;
    }

    @SchemaMapping
    FamilyGraph graph(Portrait portrait, GraphQLContext request) {
        return GraphDrawing.of(families.get(portrait, request));
    }
}
