package org.kinscope.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The bundled sample city and what is known of it. */
final class SampleCity {

    static final Path HOME =
            Path.of(System.getProperty("kinscope.home", "..")).resolve("demo/sample-city");
    static final Path FIRST = HOME.resolve("delivery");
    static final Path SECOND = HOME.resolve("delivery2");

    private SampleCity() {}

    /** What is known of a file of the delivery. */
    record Known(
            String dataset,
            String encoding,
            long rows,
            long good,
            Map<String, Long> quarantine,
            long variants) {}

    static Map<String, Known> files(String delivery) {
        Map<String, Known> files = new TreeMap<>();
        map(counts().get(delivery))
                .forEach(
                        (name, file) -> {
                            Map<?, ?> known = map(file);
                            Map<String, Long> quarantine = new TreeMap<>();
                            map(known.get("quarantine"))
                                    .forEach((k, v) -> quarantine.put(k.toString(), number(v)));
                            Object embedded =
                                    map(known.get("variants"))
                                            .get("embedded comma, quote or line break");
                            files.put(
                                    name.toString(),
                                    new Known(
                                            String.valueOf(known.get("dataset")),
                                            String.valueOf(known.get("encoding")),
                                            number(known.get("rows")),
                                            number(known.get("good")),
                                            quarantine,
                                            embedded == null ? 0 : number(embedded)));
                        });
        return files;
    }

    static Known file(String delivery, String name) {
        Known known = files(delivery).get(name);
        if (known == null) {
            throw new IllegalStateException("nothing is known of " + name);
        }
        return known;
    }

    static Map<?, ?> counts() {
        try {
            return map(
                    new Load(LoadSettings.builder().build())
                            .loadFromString(Files.readString(HOME.resolve("truth/counts.json"))));
        } catch (IOException e) {
            throw new IllegalStateException("the sample city is not in " + HOME, e);
        }
    }

    static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("expected a map, found " + value);
    }

    static long number(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalStateException("expected a number, found " + value);
    }
}
