package org.kinscope.api.explain;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.api.entitlement.Calculators;
import org.kinscope.api.error.ErrorCode;
import org.kinscope.api.error.Refusal;
import org.kinscope.api.finding.FactId;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.graph.scope.AsOf;
import org.neo4j.driver.Driver;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Why a finding stands, and what rests on a fact. */
@Controller
final class ExplainController {

    private final Explanations explanations;

    ExplainController(
            Driver driver, GraphReader graph, PolicyCatalogue policy, Calculators calculators) {
        this.explanations = new Explanations(driver, graph, policy, calculators::calculator);
    }

    @QueryMapping
    @Nullable Explanation explain(@Argument String finding, AsOf at) {
        return explanations.explain(finding, at).orElse(null);
    }

    @QueryMapping
    Resting restsOn(@Argument @Nullable String fact, @Argument @Nullable String node, AsOf at) {
        if ((fact == null) == (node == null)) {
            throw new Refusal(ErrorCode.INVALID_ARGUMENT);
        }
        return node == null
                ? explanations.onFact(
                        FactId.parse(String.valueOf(fact))
                                .orElseThrow(() -> new Refusal(ErrorCode.INVALID_ARGUMENT)),
                        at)
                : explanations.onNode(node, at);
    }

    @SchemaMapping(typeName = "FactWeight")
    String fact(Explanation.FactWeight weight) {
        return FactId.of(weight.source());
    }

    @SchemaMapping(typeName = "UsedParameter")
    String value(Explanation.UsedParameter parameter) {
        return parameter.text();
    }
}
