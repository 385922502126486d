package org.kinscope.analytics.measure;

import java.util.Arrays;

/**
 * A named column of numbers; all are finite.
 *
 * @param name what errors call it
 * @param values one a row
 */
public record Column(String name, double[] values) {

    /**
     * Takes the array as it is, without a copy.
     *
     * @throws SampleRefused if a value is not finite
     */
    public Column {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw SampleRefused.column(
                        name,
                        "row %d is %s".formatted(i + 1, values[i]),
                        "every row needs a finite number, as 12.5; leave rows without one out");
            }
        }
    }

    /** {@return how many rows there are} */
    public int size() {
        return values.length;
    }

    /**
     * {@return this column, which has as many rows as another}
     *
     * @throws SampleRefused if it has more or fewer
     */
    public Column sameLengthAs(Column other) {
        if (size() != other.size()) {
            throw SampleRefused.column(
                    name,
                    "it has %d rows".formatted(size()),
                    "it must have as many as \"%s\", %d".formatted(other.name, other.size()));
        }
        return this;
    }

    /**
     * {@return this column, whose values are not all the same}
     *
     * @throws SampleRefused if they are, or if there are none
     */
    public Column varying() {
        if (values.length == 0) {
            throw SampleRefused.column(name, "it has no rows", "at least one is needed");
        }
        for (double value : values) {
            if (value != values[0]) {
                return this;
            }
        }
        throw SampleRefused.column(
                name,
                "every one of its %d rows is %s".formatted(values.length, number(values[0])),
                "it must vary");
    }

    /**
     * {@return this column, which has no negative value}
     *
     * @throws SampleRefused if one is below zero
     */
    public Column notNegative() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw SampleRefused.column(
                        name,
                        "row %d is %s".formatted(i + 1, number(values[i])),
                        "no value may be below 0");
            }
        }
        return this;
    }

    /** {@return a number as short as it can be written: 3 for 3.0} */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that
                && name.equals(that.name)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Column[" + name + ", " + values.length + " rows]";
    }
}
