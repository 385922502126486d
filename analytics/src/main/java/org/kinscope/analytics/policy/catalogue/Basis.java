package org.kinscope.analytics.policy.catalogue;

import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.policy.Dated;
import org.kinscope.analytics.policy.PolicyNode;
import org.kinscope.graph.time.Spell;

/**
 * Where a line of the catalogue stands written, and on which days it is in force.
 *
 * @param spell the days
 * @param source the text, with its number where known
 * @param article the article or part of it
 * @param confidence how sure the reading is: high, medium, low or null, with what it is about
 * @param note what a reader has to know beside it; null where nothing
 * @param file the file of the line
 * @param line the line in it
 */
public record Basis(
        Spell spell,
        String source,
        String article,
        String confidence,
        @Nullable String note,
        String file,
        int line) {

    /** {@return the basis that stands on that line} */
    public static Basis of(PolicyNode node) {
        Dated<String> dated = Dated.of("", node);
        return new Basis(
                dated.spell(),
                node.text("source"),
                node.text("article"),
                node.text("confidence"),
                node.findText("note"),
                node.file(),
                node.line());
    }

    /** {@return source and article in one text} */
    public String text() {
        return source + ", " + article;
    }
}
