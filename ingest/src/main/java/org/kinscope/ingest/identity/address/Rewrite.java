package org.kinscope.ingest.identity.address;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One pattern and what takes its place. It is tried only where one of its characters occurs: a city
 * has millions of addresses.
 */
final class Rewrite {

    private final Rule rule;
    private final String triggers;
    private final Pattern pattern;
    private final Function<MatchResult, String> replacement;

    private Rewrite(
            Rule rule, String triggers, String regex, Function<MatchResult, String> replacement) {
        this.rule = rule;
        this.triggers = triggers;
        this.pattern = Pattern.compile(regex);
        this.replacement = replacement;
    }

    /**
     * {@return a rewriting}
     *
     * @param triggers characters of which one occurs in all that the pattern can match; empty: any
     * @param regex the pattern
     * @param replacement what takes its place, with {@code $1} for groups
     */
    static Rewrite of(Rule rule, String triggers, String regex, String replacement) {
        return new Rewrite(rule, triggers, regex, match -> replacement);
    }

    /** {@return a rewriting whose replacement is worked out} */
    static Rewrite by(
            Rule rule, String triggers, String regex, Function<MatchResult, String> replacement) {
        return new Rewrite(
                rule, triggers, regex, match -> Matcher.quoteReplacement(replacement.apply(match)));
    }

    Rule rule() {
        return rule;
    }

    /** {@return the text with every match replaced} */
    String in(String text) {
        if (!triggers.isEmpty() && !occurs(text)) {
            return text;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(replacement) : text;
    }

    private boolean occurs(String text) {
        for (int i = 0; i < triggers.length(); i++) {
            if (text.indexOf(triggers.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
