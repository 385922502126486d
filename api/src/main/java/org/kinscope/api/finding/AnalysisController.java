package org.kinscope.api.finding;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kinscope.analytics.detector.Detector;
import org.kinscope.analytics.detector.DetectorPage;
import org.kinscope.analytics.detector.Detectors;
import org.kinscope.api.finding.Analysis.AnalysisParameter;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the program can ask, read from the detectors themselves. */
@Controller
final class AnalysisController {

    private final List<Analysis> all =
            Detectors.all().stream().<Analysis>map(AnalysisController::of).toList();
    private final Map<String, Analysis> byCode =
            all.stream().collect(Collectors.toMap(Analysis::code, Function.identity()));

    @QueryMapping
    List<Analysis> analyses() {
        return all;
    }

    @SchemaMapping(typeName = "Finding")
    Analysis analysis(Finding finding) {
        Analysis analysis = byCode.get(finding.code());
        if (analysis == null) {
            throw new IllegalStateException(
                    "the graph holds a finding of '"
                            + finding.code()
                            + "', which this program does not know; it knows "
                            + byCode.keySet());
        }
        return analysis;
    }

    private static Analysis of(Detector<?> detector) {
        DetectorPage page = DetectorPage.of(detector);
        return new Analysis(
                detector.code(),
                detector.version(),
                detector.question(),
                detector.onDemand(),
                detector.parameters().stream()
                        .map(
                                parameter ->
                                        new AnalysisParameter(
                                                parameter.name(),
                                                Math.toIntExact(parameter.defaultValue()),
                                                parameter.unit(),
                                                parameter.meaning()))
                        .toList(),
                page.page(),
                page.cypher());
    }
}
