package org.kinscope.api.page;

import java.util.Map;
import org.kinscope.api.graph.GraphReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a keeper of services asks: does it live, and can it work? */
@RestController
final class Probes {

    private final GraphReader graph;

    Probes(GraphReader graph) {
        this.graph = graph;
    }

    @GetMapping("/healthz")
    Map<String, String> alive() {
        return Map.of("status", "up");
    }

    @GetMapping("/readyz")
    ResponseEntity<Map<String, String>> ready() {
        return graph.answers()
                ? ResponseEntity.ok(Map.of("status", "ready"))
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(Map.of("status", "not ready", "waits for", "graph"));
    }
}
