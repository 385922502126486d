package org.kinscope.api.report;

import java.util.List;

/**
 * A document before it has a form: headings, lines and tables, in one language.
 *
 * @param title its title
 * @param subtitle whom and which day it is about
 * @param sections its sections, in order
 * @param foot the line at its end
 */
public record Paper(String title, String subtitle, List<Section> sections, String foot) {

    public Paper {
        sections = List.copyOf(sections);
    }

    /** A section under its heading. */
    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** What stands in a section. */
    public sealed interface Block {}

    /** A heading within a section. */
    public record Head(String text) implements Block {}

    /** A line of text. */
    public record Line(String text) implements Block {}

    /** A table; every row has as many cells as the header. */
    public record Table(List<String> header, List<List<String>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }
}
