package org.kinscope.api.change;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * What became of one thing since a delivery.
 *
 * @param kind what it is
 * @param key its own stable key
 * @param subjectKind of whom
 * @param subjectKey aid unit number, personId or household number
 * @param divisionCode of the subject; null where none is known
 * @param deliveryNo the delivery that said it last, or after which it was recorded
 * @param before as it stood then; null where it was not known
 * @param now as it stands
 */
public record Change(
        ChangeKind kind,
        String key,
        Subject.Kind subjectKind,
        String subjectKey,
        @Nullable String divisionCode,
        int deliveryNo,
        @Nullable Version before,
        Version now) {

    /** What happened. */
    public enum What {
        NEW("新增", "new"),
        CHANGED("变更", "changed"),
        ENDED("结束", "ended");

        private final Words words;

        What(String zh, String en) {
            words = new Words(zh, en);
        }

        /** {@return what it is called} */
        public Words words() {
            return words;
        }
    }

    /**
     * A version of the thing.
     *
     * @param code status, programme, aid unit number of a membership, analysis or attribute
     * @param from since when, or first seen
     * @param to until when, gone on or corrected on; null while it lasts
     * @param amount declared monthly income of a status, amount of a grant, amount at stake of a
     *     finding; null where unknown or none
     * @param state mode of a status, period of a grant, state of a finding or conflict
     */
    public record Version(
            String code,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Yuan amount,
            @Nullable String state) {}

    /**
     * {@return what happened: it is new where it was not known, ended where it got another end that
     * it had not, else changed}
     */
    public What what() {
        if (before == null) {
            return What.NEW;
        }
        return now.to() != null && !Objects.equals(before.to(), now.to())
                ? What.ENDED
                : What.CHANGED;
    }
}
