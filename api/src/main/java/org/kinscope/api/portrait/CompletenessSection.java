package org.kinscope.api.portrait;

import graphql.GraphQLContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Which datasets speak of the family: what is silent here may only be missing. */
@Controller
final class CompletenessSection {

    private static final Question COMPLETENESS =
            Question.replayed(CompletenessSection.class, "completeness");

    private final Families families;
    private final GraphReader graph;

    CompletenessSection(Families families, GraphReader graph) {
        this.families = families;
        this.graph = graph;
    }

    /**
     * What one dataset says.
     *
     * @param dataset the dataset
     * @param department who hands it over
     * @param facts how many facts about this family
     * @param lastDelivery the day of the last delivery that told one
     */
    record Completeness(
            String dataset, String department, int facts, @Nullable LocalDate lastDelivery) {}

    @SchemaMapping
    List<Completeness> completeness(Portrait portrait, GraphQLContext request) {
        Family family = families.get(portrait, request);
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("people", family.people());
        parameters.put("unit", family.unitNo());
        return graph.list(
                COMPLETENESS,
                family.at(),
                parameters,
                row ->
                        new Completeness(
                                row.getText("dataset"),
                                row.getText("department"),
                                row.getInt("facts"),
                                row.day("lastDelivery")));
    }
}
