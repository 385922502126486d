package org.kinscope.analytics.kinship;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * One step of kinship.
 *
 * @param fromId personId where the step begins
 * @param toId personId where it ends
 * @param kind what the end is to the beginning
 * @param spell when it held
 * @param source who said it; null for a shared parent, whose two facts stand beside it
 */
public record KinStep(String fromId, String toId, Kind kind, Spell spell, @Nullable Source source) {

    /** What the end of a step is to its beginning. */
    public enum Kind {
        SPOUSE("SPOUSE_OF", "配偶", "spouse"),
        PARENT("PARENT_OF", "父母", "parent"),
        CHILD("PARENT_OF", "子女", "child"),
        SIBLING("SIBLING_OF", "兄弟姐妹", "sibling");

        private final String relation;
        private final String zh;
        private final String en;

        Kind(String relation, String zh, String en) {
            this.relation = relation;
            this.zh = zh;
            this.en = en;
        }

        /** {@return the relationship type of the graph} */
        public String relation() {
            return relation;
        }

        String zh() {
            return zh;
        }

        String en() {
            return en;
        }
    }
}
