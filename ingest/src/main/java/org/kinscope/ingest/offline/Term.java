package org.kinscope.ingest.offline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a statement computes from a row. */
sealed interface Term {

    /** {@return the value for a row, null where it is unknown} */
    @Nullable Object of(Map<String, @Nullable Object> row);

    /** {@code row.a.b} */
    record Path(List<String> names) implements Term {
        @Override
        public @Nullable Object of(Map<String, @Nullable Object> row) {
            Object value = row;
            for (String name : names) {
                value = value instanceof Map<?, ?> map ? map.get(name) : null;
            }
            return value;
        }
    }

    /** A text or a number that stands in the statement. */
    record Constant(Object value) implements Term {
        @Override
        public Object of(Map<String, @Nullable Object> row) {
            return value;
        }
    }

    /** {@code coalesce(a, b)} */
    record First(List<Term> terms) implements Term {
        @Override
        public @Nullable Object of(Map<String, @Nullable Object> row) {
            for (Term term : terms) {
                Object value = term.of(row);
                if (value != null) {
                    return value;
                }
            }
            return null;
        }
    }

    /** {@code a + b} of texts */
    record Joined(Term left, Term right) implements Term {
        @Override
        public @Nullable Object of(Map<String, @Nullable Object> row) {
            Object a = left.of(row);
            Object b = right.of(row);
            return a == null || b == null ? null : a.toString() + b;
        }
    }

    /** {@code toInteger(a)} */
    record Whole(Term term) implements Term {
        @Override
        public @Nullable Object of(Map<String, @Nullable Object> row) {
            Object value = term.of(row);
            return value == null ? null : Long.valueOf(value.toString());
        }
    }

    /** {@code [a]} */
    record Only(Term term) implements Term {
        @Override
        public @Nullable Object of(Map<String, @Nullable Object> row) {
            Object value = term.of(row);
            return value == null ? null : List.of(value);
        }
    }

    /** {@code {name: a, other: b}} */
    record Entries(Map<String, Term> terms) implements Term {
        @Override
        public Map<String, @Nullable Object> of(Map<String, @Nullable Object> row) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            terms.forEach((name, term) -> values.put(name, term.of(row)));
            return values;
        }
    }
}
