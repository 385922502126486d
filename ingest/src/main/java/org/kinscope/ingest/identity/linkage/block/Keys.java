package org.kinscope.ingest.identity.linkage.block;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.ingest.identity.linkage.LinkTable;
import org.kinscope.ingest.identity.linkage.compare.Measure;
import org.kinscope.ingest.identity.linkage.compare.Measures;
import org.kinscope.ingest.identity.linkage.schema.Comparison;
import org.kinscope.ingest.identity.linkage.schema.KeyPart;
import org.kinscope.ingest.identity.linkage.schema.Kind;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;

/** Makes the blocks of a schema over a table. */
final class Keys {

    private final LinkTable table;
    private final int[] order;
    private final List<Measure> measures;

    Keys(LinkTable table, int[] order, List<Measure> measures) {
        this.table = table;
        this.order = order;
        this.measures = measures;
    }

    /** {@return the blocks, key after key; {@code limit} is the most records of one} */
    List<Blocks> of(LinkageSchema schema, int limit) {
        List<KeyColumn> further = new ArrayList<>();
        List<Blocks> blocks = new ArrayList<>();
        if (schema.blocking().isEmpty()) {
            for (KeyChooser.Choice choice : new KeyChooser(measures, order.length).choose()) {
                blocks.add(limited(choice.name(), choice.parts(), choice.keyOf(), further, limit));
            }
            return blocks;
        }
        for (List<KeyPart> key : schema.blocking()) {
            if (!key.stream().allMatch(this::isThere)) {
                continue;
            }
            List<KeyColumn> parts = key.stream().map(this::column).toList();
            String name = String.join(" & ", key.stream().map(KeyPart::toString).toList());
            blocks.add(limited(name, parts, joined(parts), further, limit));
        }
        return blocks;
    }

    private Blocks limited(
            String name, List<KeyColumn> parts, int[] keyOf, List<KeyColumn> further, int limit) {
        if (Blocks.of(name, keyOf, 0, 0).largest() > limit && further.isEmpty()) {
            for (int k = 0; k < measures.size(); k++) {
                for (Atoms atom : Atoms.of(k, measures.get(k))) {
                    further.add(KeyColumn.of(atom.part(), measures.get(k)));
                }
            }
        }
        List<KeyColumn> others =
                further.stream()
                        .filter(c -> parts.stream().noneMatch(p -> p.part().equals(c.part())))
                        .toList();
        return new Divider(others, limit).divide(name, keyOf);
    }

    private boolean isThere(KeyPart part) {
        return table.indexOf(part.column()) >= 0
                || measures.stream().anyMatch(m -> m.comparison().name().equals(part.column()));
    }

    private KeyColumn column(KeyPart part) {
        for (Measure measure : measures) {
            if (measure.comparison().name().equals(part.column())) {
                return KeyColumn.of(part, measure);
            }
        }
        Comparison plain =
                new Comparison(
                        part.column(),
                        List.of(part.column()),
                        Kind.TEXT,
                        false,
                        List.of(),
                        null,
                        true);
        return KeyColumn.of(part, Measures.of(table, order, List.of(plain)).getFirst());
    }

    static int[] joined(List<KeyColumn> parts) {
        int[] keys = parts.getFirst().keyOf().clone();
        for (KeyColumn part : parts.subList(1, parts.size())) {
            LongCodes codes = new LongCodes();
            for (int i = 0; i < keys.length; i++) {
                int more = part.keyOf()[i];
                keys[i] = keys[i] < 0 || more < 0 ? -1 : codes.codeOf((long) keys[i] << 32 | more);
            }
        }
        return keys;
    }
}
