package org.kinscope.api.study;

import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.kinscope.analytics.calculator.Calculator;
import org.kinscope.analytics.city.CityFamilies;
import org.kinscope.analytics.policy.PolicyCatalogue;
import org.kinscope.analytics.policy.catalogue.RuleBook;
import org.kinscope.analytics.study.city.StudyTerms;
import org.kinscope.api.app.SampleCity;
import org.kinscope.embedded.GraphForTests;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.scope.Scope;
import tools.jackson.databind.JsonNode;

/** Asks studies of the sample city over GraphQL, and the same of its graph. */
final class StudyQuestions {

    static final Yuan DELTA = Yuan.parse("100.00");
    static final String COUNTY = "321281";
    static final StudyTerms TERMS =
            new StudyTerms(
                    new Calculator(RuleBook.of(PolicyCatalogue.load())),
                    SampleCity.DAY,
                    false,
                    Map.of("kwh_price", 53L),
                    DELTA,
                    6);

    private StudyQuestions() {}

    /** {@return the families of the graph} */
    static CityFamilies families(Scope scope) {
        return CityFamilies.load(GraphForTests.driver(), scope, SampleCity.DAY);
    }

    /** {@return what the service answers} */
    static JsonNode ask(String query, Map<String, Object> variables) {
        return SampleCity.client()
                .data(
                        "query($filter: StudyFilter, $scope: ScopeInput) { " + query + " }",
                        variables);
    }

    /** {@return the rows of a list} */
    static Stream<JsonNode> rows(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
