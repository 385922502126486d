package org.kinscope.analytics.policy.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures added and taken away, as {@code recipients - reached}.
 *
 * @param terms at least one
 */
public record Formula(List<Term> terms) {

    private static final Pattern TERM = Pattern.compile("\\s*([+-]?)\\s*([a-z_]+)");

    /**
     * A figure of it.
     *
     * @param figure which
     * @param sign 1, or −1 where it is taken away
     */
    public record Term(Figure figure, int sign) {}

    public Formula {
        terms = List.copyOf(terms);
    }

    /**
     * {@return the formula that a text writes}
     *
     * @throws IllegalArgumentException saying what is right, if it is none
     */
    static Formula parse(String text) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(text.strip());
        int at = 0;
        while (matcher.find() && matcher.start() == at) {
            boolean joined = !matcher.group(1).isEmpty();
            Figure figure = Figure.find(matcher.group(2)).orElse(null);
            if (figure == null || joined == terms.isEmpty()) {
                break;
            }
            terms.add(new Term(figure, matcher.group(1).equals("-") ? -1 : 1));
            at = matcher.end();
        }
        if (terms.isEmpty() || at != text.strip().length()) {
            throw new IllegalArgumentException(
                    "figures joined by + and -, of " + String.join(", ", Figure.codes()));
        }
        return new Formula(terms);
    }

    /** {@return its value; null where one of its figures is not known} */
    public @Nullable Double of(Map<Figure, Double> figures) {
        double sum = 0;
        for (Term term : terms) {
            Double value = figures.get(term.figure());
            if (value == null) {
                return null;
            }
            sum += term.sign() * value;
        }
        return sum;
    }

    /** {@return whether it counts people, families or papers} */
    public boolean isCount() {
        return terms.stream().allMatch(t -> t.figure().isCount());
    }
}
