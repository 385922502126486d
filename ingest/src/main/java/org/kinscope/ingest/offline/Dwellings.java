package org.kinscope.ingest.offline;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.ingest.identity.IdentifiedRow.NamedDwelling;
import org.kinscope.ingest.snapshot.ScratchSet;

/**
 * The dwellings that rows name. Which spelling stands is known only after the last row, so they
 * wait on the disk, spread over parts of which each fits into memory whatever the size of the city.
 */
final class Dwellings implements AutoCloseable {

    private static final int PARTS = 64;

    private final Path folder;
    private final @Nullable DataOutputStream[] parts = new DataOutputStream[PARTS];
    private final ScratchSet named;

    /** What is known of one dwelling so far. */
    private static final class Known {
        private String text;
        private @Nullable String divisionCode;
        private final Source said;

        Known(String text, @Nullable String divisionCode, Source said) {
            this.text = text;
            this.divisionCode = divisionCode;
            this.said = said;
        }
    }

    Dwellings(Path folder) {
        this.folder = folder;
        this.named = new ScratchSet(folder);
    }

    void add(NamedDwelling dwelling, Source said) throws IOException {
        String division = dwelling.divisionCode() == null ? "" : dwelling.divisionCode();
        long hash = ScratchSet.hash(dwelling.key() + '|' + dwelling.text() + '|' + division);
        if (named.contains(hash)) {
            return;
        }
        named.add(hash);
        int number = dwelling.key().hashCode() & (PARTS - 1);
        DataOutputStream part = parts[number];
        if (part == null) {
            part =
                    new DataOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(file(number))));
            parts[number] = part;
        }
        write(part, dwelling.key());
        write(part, dwelling.text());
        write(part, division);
        part.writeInt(said.deliveryNo());
        part.writeInt(said.fileNo());
        part.writeInt(said.line());
    }

    /**
     * Gives every dwelling to {@code files}, as {@code dwellings.cypher} would have it: said by
     * whoever named it first, spelt as the first in the alphabet spells it.
     */
    void writeTo(ElementFiles files, String key) throws IOException {
        for (int number = 0; number < PARTS; number++) {
            DataOutputStream part = parts[number];
            if (part == null) {
                continue;
            }
            part.close();
            parts[number] = null;
            for (Map.Entry<String, Known> entry : read(number).entrySet()) {
                Known known = entry.getValue();
                Map<String, @Nullable Object> properties = new HashMap<>();
                properties.put("text", known.text);
                properties.put("divisionCode", known.divisionCode);
                properties.put("deliveryNo", known.said.deliveryNo());
                properties.put("fileNo", known.said.fileNo());
                properties.put("line", known.said.line());
                files.node(new ElementFiles.End("Dwelling", entry.getKey()), "", key, properties);
            }
            Files.delete(file(number));
        }
    }

    private Map<String, Known> read(int number) throws IOException {
        Map<String, Known> dwellings = new LinkedHashMap<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file(number))))) {
            for (String key = read(in); key != null; key = read(in)) {
                String text = String.valueOf(read(in));
                String read = String.valueOf(read(in));
                String division = read.isEmpty() ? null : read;
                Source said = new Source(in.readInt(), in.readInt(), in.readInt());
                Known known = dwellings.get(key);
                if (known == null) {
                    dwellings.put(key, new Known(text, division, said));
                } else {
                    known.text = first(known.text, text);
                    known.divisionCode =
                            known.divisionCode == null || division == null
                                    ? division == null ? known.divisionCode : division
                                    : first(known.divisionCode, division);
                }
            }
        }
        return dwellings;
    }

    /** The graph orders texts by code points, which is the order of their bytes. */
    private static String first(String a, String b) {
        int order =
                Arrays.compareUnsigned(
                        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        return order <= 0 ? a : b;
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** {@return the next text, or null at the end of the part} */
    private static @Nullable String read(DataInputStream in) throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return null;
        }
        in.reset();
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private Path file(int number) {
        return folder.resolve("dwellings-" + number);
    }

    @Override
    public void close() throws IOException {
        named.close();
        for (DataOutputStream part : parts) {
            if (part != null) {
                part.close();
            }
        }
    }
}
