package org.kinscope.analytics.policy.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The names and texts that expressions speak of. Every name has a slot in a {@link Frame}, every
 * text a number, so that an evaluator compares numbers only.
 */
public final class Language {

    private final List<Variable> variables;
    private final Map<String, Integer> slots = new HashMap<>();
    private final Map<String, Long> numbers = new ConcurrentHashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** The language of those names, in that order. */
    public Language(Collection<Variable> variables) {
        this.variables = List.copyOf(variables);
        for (Variable variable : this.variables) {
            if (slots.put(variable.name(), slots.size()) != null) {
                throw new IllegalArgumentException(
                        "the name '" + variable.name() + "' is declared twice");
            }
        }
    }

    /** {@return all names} */
    public List<Variable> variables() {
        return variables;
    }

    /** {@return whether the name is known} */
    public boolean knows(String name) {
        return slots.containsKey(name);
    }

    /**
     * {@return the slot of the name}
     *
     * @throws IllegalArgumentException if the language lacks it
     */
    int slot(String name) {
        Integer slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("the name '" + name + "' is not declared");
        }
        return slot;
    }

    /** {@return the variable of that name} */
    public Variable get(String name) {
        return variables.get(slot(name));
    }

    /** {@return the number that stands for the text} */
    long number(String text) {
        Long known = numbers.get(text);
        return known == null ? added(text) : known;
    }

    private synchronized long added(String text) {
        return numbers.computeIfAbsent(
                text,
                t -> {
                    texts.add(t);
                    return (long) texts.size() - 1;
                });
    }

    /** {@return the text for which the number stands} */
    synchronized String text(long number) {
        return texts.get((int) number);
    }

    /** {@return a frame in which nothing is known yet} */
    public Frame frame() {
        return new Frame(this, null);
    }

    /** {@return the value as it is written in words; null where it is unknown} */
    public @Nullable String show(String name, Frame frame) {
        return frame.show(get(name));
    }
}
