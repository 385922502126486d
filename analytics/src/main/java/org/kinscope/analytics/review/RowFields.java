package org.kinscope.analytics.review;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.review.StepRefused.Why;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * The fields of a fact by their names, whatever kind of fact it is. What names somebody or
 * something cannot be replaced: that would be another fact.
 *
 * @param fact the fact
 */
record RowFields(Record fact) {

    private static final Set<String> SPELL = Set.of("from", "to");

    static RowFields of(Object fact) {
        return new RowFields((Record) fact);
    }

    /** {@return the row that said it; null where it has none of its own} */
    @Nullable Source source() {
        return Arrays.stream(components())
                .filter(one -> one.getType() == Source.class)
                .map(one -> (Source) value(one))
                .findFirst()
                .orElse(null);
    }

    /** {@return whether one of its keys is that one} */
    boolean names(String key) {
        return Arrays.stream(components()).anyMatch(one -> isKey(one) && key.equals(value(one)));
    }

    /** {@return the fields for which something else may be said} */
    Set<String> replaceable() {
        Set<String> names = new TreeSet<>();
        for (RecordComponent one : components()) {
            if (one.getType() == Spell.class) {
                names.addAll(SPELL);
            } else if (!isKey(one) && one.getType() != Source.class && isRead(one.getType())) {
                names.add(one.getName());
            }
        }
        return names;
    }

    /**
     * {@return the fact with other values; those that it does not have are left out}
     *
     * @throws StepRefused if a value has not the form of its field
     */
    Record with(Map<String, String> values) throws StepRefused {
        RecordComponent[] components = components();
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            RecordComponent one = components[i];
            Object was = value(one);
            if (was instanceof Spell spell) {
                arguments[i] =
                        new Spell(day(values, "from", spell.from()), day(values, "to", spell.to()));
            } else {
                String said = values.get(one.getName());
                arguments[i] =
                        said == null || !replaceable().contains(one.getName())
                                ? was
                                : parsed(one, said);
            }
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            return fact.getClass().getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot copy a " + fact.getClass().getName(), e);
        }
    }

    private static @Nullable LocalDate day(
            Map<String, String> values, String name, @Nullable LocalDate was) throws StepRefused {
        String said = values.get(name);
        if (said == null) {
            return was;
        }
        return said.isEmpty() ? null : (LocalDate) read(name, LocalDate.class, said);
    }

    private static @Nullable Object parsed(RecordComponent one, String said) throws StepRefused {
        boolean mayBeAbsent = one.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (said.isEmpty() && mayBeAbsent) {
            return null;
        }
        return read(one.getName(), one.getType(), said);
    }

    private static Object read(String name, Class<?> type, String said) throws StepRefused {
        try {
            if (type == LocalDate.class) {
                return LocalDate.parse(said);
            }
            if (type == Yuan.class) {
                return Yuan.parse(said);
            }
            if (type == BigDecimal.class) {
                return new BigDecimal(said);
            }
            if (said.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
            return said;
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new StepRefused(Why.NOT_REPLACEABLE, name + " = " + said);
        }
    }

    private static boolean isRead(Class<?> type) {
        return type == LocalDate.class
                || type == Yuan.class
                || type == BigDecimal.class
                || type == String.class;
    }

    private static boolean isKey(RecordComponent one) {
        String name = one.getName();
        return one.getType() == String.class
                && (name.endsWith("Id")
                        || name.endsWith("No")
                        || name.endsWith("Token")
                        || name.endsWith("Key")
                        || name.equals("no")
                        || name.equals("uscc"));
    }

    private RecordComponent[] components() {
        return fact.getClass().getRecordComponents();
    }

    private @Nullable Object value(RecordComponent one) {
        try {
            return one.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + one.getName(), e);
        }
    }
}
