package org.kinscope.analytics.precheck;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.calculator.Entitlement;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What is known before a grant is decided. It decides nothing: a person does.
 *
 * @param day the day
 * @param personId for whom
 * @param programme the programme's code
 * @param asked the amount that is about to be decided; null where none was told
 * @param advice what follows from the remarks
 * @param remarks what is to be looked at, the gravest first
 * @param entitlement what the rules say of the programme; null where the catalogue of that day
 *     lacks it or the person is none of those who count
 */
public record Precheck(
        LocalDate day,
        String personId,
        String programme,
        @Nullable Yuan asked,
        Advice advice,
        List<Remark> remarks,
        @Nullable Entitlement entitlement) {

    /** What follows. */
    public enum Advice {
        /** Nothing speaks against it. */
        CLEAR,
        /** Something has to be known first. */
        ASK,
        /** Something speaks against it. */
        STOP
    }

    /** What is to be looked at. */
    public enum Kind {
        /** The person does not live. */
        DEAD,
        /** The catalogue has no such programme on that day. */
        NO_PROGRAMME,
        /** A condition does not hold, or another programme displaces it. */
        NOT_ELIGIBLE,
        /** The same programme runs already, or was given within its repeat window. */
        SAME_PROGRAMME,
        /** A programme runs that does not go with it. */
        EXCLUDED,
        /** The amount is above what the rules give. */
        ABOVE,
        /** The amount is below what the rules give. */
        BELOW,
        /** Two programmes of which the family, or an amount not known, has to decide. */
        CHOICE,
        /** A condition cannot be said, or the amount is not known. */
        NOT_KNOWN;

        /** {@return what follows from a remark of that kind alone} */
        Advice advice() {
            return switch (this) {
                case DEAD, NO_PROGRAMME, NOT_ELIGIBLE, SAME_PROGRAMME, EXCLUDED, ABOVE ->
                        Advice.STOP;
                case BELOW, CHOICE, NOT_KNOWN -> Advice.ASK;
            };
        }
    }

    /**
     * One thing to be looked at.
     *
     * @param kind what kind of thing
     * @param words the sentence
     * @param basis source and article; null where it is a fact of the graph
     * @param grantNo the grant that it is about; null where there is none
     */
    public record Remark(
            Kind kind, Words words, @Nullable String basis, @Nullable String grantNo) {}

    public Precheck {
        remarks = List.copyOf(remarks);
    }
}
