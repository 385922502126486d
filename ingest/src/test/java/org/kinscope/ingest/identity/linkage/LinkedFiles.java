package org.kinscope.ingest.identity.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.ingest.identity.linkage.file.Tables;
import org.kinscope.ingest.identity.linkage.file.TruthCheck;
import org.kinscope.ingest.identity.linkage.schema.LinkageSchema;

/** Links tables in files by one of the schemas of docs/linkage. */
final class LinkedFiles {

    private static final Path SCHEMAS = Path.of("../docs/linkage");

    private LinkedFiles() {}

    static TruthCheck check(String schema, Path folder, String... files) throws IOException {
        String yaml = Files.readString(SCHEMAS.resolve(schema));
        LinkageSchema what = LinkageSchema.parse(folder.resolve(schema).toString(), yaml);
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(folder.resolve(file));
        }
        Tables tables = Tables.read(what, paths);
        return TruthCheck.of(what, tables, Linkage.link(tables.records(), what));
    }
}
