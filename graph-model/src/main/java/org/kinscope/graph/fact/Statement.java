package org.kinscope.graph.fact;

import org.jspecify.annotations.Nullable;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * What one source says of one attribute of a person. A source that leaves the attribute blank says
 * nothing: there is no statement.
 *
 * @param personId the person
 * @param recordId the personId of the ID number under which it is said; another than {@code
 *     personId} where two records were judged to be one human
 * @param attribute {@link #BIRTH_DATE} and its like
 * @param dataset the dataset that says it, for example {@code births}
 * @param value what it says: a date as ISO 8601, {@code M} or {@code F}, a name, {@code married}
 * @param otherId the other person that it names; null for most
 * @param spell when it held; always for what does not change
 * @param source who said it
 */
public record Statement(
        String personId,
        String recordId,
        String attribute,
        String dataset,
        String value,
        @Nullable String otherId,
        Spell spell,
        Source source) {

    /** The day of birth: said by {@code persons} and {@code births}. */
    public static final String BIRTH_DATE = "birth-date";

    /** The day of death: said by {@code persons} and {@code deaths}. */
    public static final String DEATH_DATE = "death-date";

    /** The sex: said by {@code persons} and, by the column of the spouse, {@code marriages}. */
    public static final String SEX = "sex";

    /** The name: said by {@code persons} and {@code reports}. */
    public static final String NAME = "name";

    /** Married to {@code otherId}: said by {@code registrations} of the head's spouse. */
    public static final String MARITAL_STATE = "marital-state";
}
