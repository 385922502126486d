package org.kinscope.analytics.policy.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * One node of a compiled expression. A value is a number; yes is 1 and no is 0, a text is its
 * number in the language, and {@link Frame#UNKNOWN} is none of them.
 */
sealed interface Term {

    /** {@return the value, or {@link Frame#UNKNOWN}} */
    long eval(Frame frame);

    /** Adds the names without which this term, which is unknown, cannot be said. */
    void missing(Frame frame, Set<String> names);

    /** A number, a text or a flag that stands in the expression. */
    record Constant(long value) implements Term {
        @Override
        public long eval(Frame frame) {
            return value;
        }

        @Override
        public void missing(Frame frame, Set<String> names) {}
    }

    /** A name. */
    record Name(String name, int slot) implements Term {
        @Override
        public long eval(Frame frame) {
            return frame.at(slot);
        }

        @Override
        public void missing(Frame frame, Set<String> names) {
            if (frame.at(slot) == Frame.UNKNOWN) {
                names.add(name);
            }
        }
    }

    /** Both, or either: the side that decides alone decides, also where the other is unknown. */
    record Junction(boolean and, Term left, Term right) implements Term {
        @Override
        public long eval(Frame frame) {
            long decides = and ? 0 : 1;
            long l = left.eval(frame);
            if (l == decides) {
                return decides;
            }
            long r = right.eval(frame);
            if (r == decides) {
                return decides;
            }
            return l == Frame.UNKNOWN || r == Frame.UNKNOWN ? Frame.UNKNOWN : 1 - decides;
        }

        @Override
        public void missing(Frame frame, Set<String> names) {
            addIfUnknown(left, frame, names);
            addIfUnknown(right, frame, names);
        }
    }

    /** The opposite. */
    record Not(Term inner) implements Term {
        @Override
        public long eval(Frame frame) {
            long value = inner.eval(frame);
            return value == Frame.UNKNOWN ? value : 1 - value;
        }

        @Override
        public void missing(Frame frame, Set<String> names) {
            inner.missing(frame, names);
        }
    }

    /** One of two, by a condition. */
    record Choice(Term condition, Term then, Term otherwise) implements Term {
        @Override
        public long eval(Frame frame) {
            long value = condition.eval(frame);
            if (value == Frame.UNKNOWN) {
                return value;
            }
            return value == 1 ? then.eval(frame) : otherwise.eval(frame);
        }

        @Override
        public void missing(Frame frame, Set<String> names) {
            long value = condition.eval(frame);
            if (value == Frame.UNKNOWN) {
                condition.missing(frame, names);
            } else {
                (value == 1 ? then : otherwise).missing(frame, names);
            }
        }
    }

    /** Whether a value is among constants. */
    record Among(Term value, List<Long> constants) implements Term {
        @Override
        public long eval(Frame frame) {
            long found = value.eval(frame);
            return found == Frame.UNKNOWN ? found : constants.contains(found) ? 1 : 0;
        }

        @Override
        public void missing(Frame frame, Set<String> names) {
            value.missing(frame, names);
        }
    }

    /** Two values and what becomes of them; unknown where one of them is. */
    record Binary(Operation operation, Term left, Term right) implements Term {
        @Override
        public long eval(Frame frame) {
            long l = left.eval(frame);
            long r = right.eval(frame);
            return l == Frame.UNKNOWN || r == Frame.UNKNOWN ? Frame.UNKNOWN : operation.apply(l, r);
        }

        @Override
        public void missing(Frame frame, Set<String> names) {
            addIfUnknown(left, frame, names);
            addIfUnknown(right, frame, names);
        }
    }

    /** What may become of two numbers. */
    enum Operation {
        PLUS,
        MINUS,
        TIMES,
        LESS,
        LESS_EQUAL,
        GREATER,
        GREATER_EQUAL,
        EQUAL,
        NOT_EQUAL,
        MAX,
        MIN,
        PERCENT,
        DIVIDED;

        long apply(long l, long r) {
            return switch (this) {
                case PLUS -> Math.addExact(l, r);
                case MINUS -> Math.subtractExact(l, r);
                case TIMES -> Math.multiplyExact(l, r);
                case LESS -> l < r ? 1 : 0;
                case LESS_EQUAL -> l <= r ? 1 : 0;
                case GREATER -> l > r ? 1 : 0;
                case GREATER_EQUAL -> l >= r ? 1 : 0;
                case EQUAL -> l == r ? 1 : 0;
                case NOT_EQUAL -> l != r ? 1 : 0;
                case MAX -> Math.max(l, r);
                case MIN -> Math.min(l, r);
                case PERCENT -> divided(Math.multiplyExact(l, r), 100);
                case DIVIDED -> divided(l, r);
            };
        }

        /** {@return the quotient, rounded half up, as money is} */
        static long divided(long l, long r) {
            if (r == 0) {
                throw new ArithmeticException("divided by nothing");
            }
            return BigDecimal.valueOf(l)
                    .divide(BigDecimal.valueOf(r), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }

    private static void addIfUnknown(Term term, Frame frame, Set<String> names) {
        if (term.eval(frame) == Frame.UNKNOWN) {
            term.missing(frame, names);
        }
    }
}
