package org.kinscope.ingest.mapping;

import java.util.List;
import java.util.regex.Pattern;

/** Where in a department's row the value of a column comes from. */
public sealed interface Origin {

    /** {@return the department's columns that are needed} */
    List<String> names();

    /** The value of one column. */
    record Whole(String name) implements Origin {
        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    /**
     * The values of several columns, one after the other; blank ones are left away.
     *
     * @param names the columns
     * @param with what stands between two values
     */
    record Joined(List<String> names, String with) implements Origin {}

    /**
     * One part of the value of a column.
     *
     * @param name the column
     * @param separator what stands between the parts
     * @param part which one, from 1
     */
    record Part(String name, String separator, int part) implements Origin {
        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    /**
     * What a pattern finds in the value of a column: its first group.
     *
     * @param name the column
     * @param pattern the pattern
     */
    record Found(String name, Pattern pattern) implements Origin {
        @Override
        public List<String> names() {
            return List.of(name);
        }
    }

    /** The same text in every row. */
    record Constant(String text) implements Origin {
        @Override
        public List<String> names() {
            return List.of();
        }
    }
}
