package org.kinscope.api.finding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinscope.graph.source.Source;

/**
 * The id of a fact of evidence, as people write it: delivery, file and line with colons between.
 */
public final class FactId {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):(\\d{1,9}):(\\d{1,9})");

    private FactId() {}

    /** {@return the id of the fact that the row says} */
    public static String of(Source row) {
        return row.deliveryNo() + ":" + row.fileNo() + ":" + row.line();
    }

    /** {@return the row of the fact, or empty where the text is no id} */
    public static Optional<Source> parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Optional.of(
                        new Source(
                                Integer.parseInt(parts.group(1)),
                                Integer.parseInt(parts.group(2)),
                                Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }
}
