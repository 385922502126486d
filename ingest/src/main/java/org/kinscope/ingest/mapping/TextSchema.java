package org.kinscope.ingest.mapping;

import java.util.Map;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.constructor.ConstructYamlNull;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.FailsafeScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.Schema;

/**
 * YAML in which every value is the text that is written: {@code 01} stays {@code 01}, {@code NULL}
 * is a word. Only what is empty is nothing.
 */
final class TextSchema implements Schema {

    @Override
    public ScalarResolver getScalarResolver() {
        return new FailsafeScalarResolver();
    }

    @Override
    public Map<Tag, ConstructNode> getSchemaTagConstructors() {
        return Map.of(Tag.NULL, new ConstructYamlNull());
    }
}
