package org.kinscope.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinscope.ingest.source.Dataset;
import org.kinscope.ingest.source.Datasets;

/** The folder of a delivery. */
public final class DeliveryFolder {

    /** What the departments state about the delivery; no extract. */
    private static final String STATEMENT = "delivery.yaml";

    private DeliveryFolder() {}

    /**
     * {@return the files of the folder, in the order in which they are loaded: by dataset, then by
     * name, those without a dataset last} Hidden files, lock files of office programs, folders and
     * the statement of the delivery are no part of its content.
     */
    public static List<Extract> list(Path folder) throws IOException {
        return list(folder, Layouts.NONE, null);
    }

    /**
     * {@return the files of the folder, where mappings and an encoding may be said}
     *
     * @param layouts what departments use beside the contract's own layout
     * @param encoding the encoding of all files without a mark, or null where it must be found
     */
    public static List<Extract> list(Path folder, Layouts layouts, @Nullable String encoding)
            throws IOException {
        List<Extract> extracts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (Files.isRegularFile(file)
                        && !name.startsWith(".")
                        && !name.startsWith("~$")
                        && !name.equals(STATEMENT)) {
                    extracts.add(extract(file, layouts, encoding));
                }
            }
        }
        extracts.sort(Comparator.comparingInt(DeliveryFolder::order).thenComparing(Extract::name));
        return extracts;
    }

    /**
     * {@return the digest of what the files say: equal for equal contents of the same datasets and
     * mappings, whatever the files are called}
     */
    public static String digest(List<Extract> extracts) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Extract extract : extracts) {
            Dataset dataset = extract.dataset();
            Layout layout = extract.layout();
            String mapping = layout == null ? "" : layout.digest();
            lines.add(
                    (dataset == null ? "" : dataset.name())
                            + ' '
                            + sha256(extract.path())
                            + (mapping.isEmpty() ? "" : ' ' + mapping));
        }
        lines.sort(Comparator.naturalOrder());
        MessageDigest digest = sha256();
        lines.forEach(
                line ->
                        digest.update(
                                (line + '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** {@return a file as a part of a delivery; the parameters are those of {@link #list}} */
    public static Extract extract(Path file, Layouts layouts, @Nullable String encoding) {
        String name = String.valueOf(file.getFileName());
        Extract.Format format = Extract.Format.of(name);
        Extract bare = new Extract(file, name, null, format, encoding);
        Layout layout = layouts.find(name, () -> RawRows.beginning(bare, RawRows.BEGINNING));
        if (layout == null) {
            String stem =
                    format == null
                            ? name
                            : name.substring(0, name.length() - format.ending().length());
            Dataset dataset = Datasets.bundled().find(stem);
            layout = dataset == null ? null : Layout.ofContract(dataset);
        }
        return new Extract(file, name, layout, format, encoding);
    }

    private static int order(Extract extract) {
        Dataset dataset = extract.dataset();
        return dataset == null ? Integer.MAX_VALUE : Datasets.bundled().orderOf(dataset);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
