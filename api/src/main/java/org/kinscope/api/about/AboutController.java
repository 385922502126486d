package org.kinscope.api.about;

import java.util.Map;
import java.util.Objects;
import org.kinscope.api.graph.GraphReader;
import org.kinscope.api.graph.Question;
import org.kinscope.graph.scope.AsOf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
final class AboutController {

    private static final Question ABOUT = Question.beside(AboutController.class, "about.cypher");

    private final GraphReader graph;

    private final boolean demo;

    AboutController(GraphReader graph, @Value("${kinscope.demo:false}") boolean demo) {
        this.graph = graph;
        this.demo = demo;
    }

    @QueryMapping
    About about(AsOf at) {
        return graph.find(
                        ABOUT,
                        at,
                        Map.of(),
                        row ->
                                new About(
                                        version(),
                                        at.day(),
                                        row.getInt("persons"),
                                        row.getInt("aidUnits"),
                                        demo))
                .orElseThrow();
    }

    private static String version() {
        String version = AboutController.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "development");
    }
}
