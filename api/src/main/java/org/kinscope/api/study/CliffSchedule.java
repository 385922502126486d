package org.kinscope.api.study;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.schedule.Schedule;
import org.kinscope.analytics.study.cliff.Position;
import org.kinscope.graph.finding.Words;
import org.kinscope.graph.money.Yuan;

/**
 * A family on its R(y), as the schema tells it.
 *
 * @param asOf the day
 * @param position where it stands
 * @param schedule R(y)
 */
public record CliffSchedule(LocalDate asOf, Position position, Schedule schedule) {

    /**
     * A boundary as the schema tells it.
     *
     * @param of the boundary
     */
    public record Line(Position.Line of) {

        /** {@return the status that ends there} */
        public String line() {
            return of.line();
        }

        /** {@return the first income behind it} */
        public Yuan at() {
            return of.at();
        }

        /** {@return whether something is lost} */
        public boolean notch() {
            return of.isNotch();
        }

        /** {@return what crossing costs in a year} */
        public Yuan lossAYear() {
            return of.loss();
        }

        /** {@return y*} */
        public @Nullable Yuan breakEven() {
            return of.breakEven();
        }

        /** {@return y* − b} */
        public Yuan dominatedWidth() {
            return of.dominatedWidth();
        }

        /** {@return (I − b) ÷ b} */
        public double distance() {
            return of.distance();
        }

        /** {@return what changes there} */
        public List<String> programmes() {
            return of.programmes();
        }
    }

    /** {@return what the key names} */
    public String subjectKind() {
        return position.subject().kind().code();
    }

    /** {@return the number of the unit or household, or the person's id} */
    public String subjectKey() {
        return position.subject().key();
    }

    /** {@return where it lives} */
    public @Nullable String divisionCode() {
        return position.divisionCode();
    }

    /** {@return I; null where it is not known} */
    public @Nullable Yuan income() {
        return position.isPlaced() ? position.income() : null;
    }

    /** {@return R(I)} */
    public @Nullable Yuan resources() {
        return position.resources();
    }

    /** {@return all boundaries} */
    public List<Line> boundaries() {
        return position.boundaries().stream().map(Line::new).toList();
    }

    /** {@return the next notch} */
    public @Nullable Line next() {
        return position.next().map(Line::new).orElse(null);
    }

    /** {@return the notch in whose dominated range the income lies} */
    public @Nullable Line dominatedBy() {
        return position.dominatedBy().map(Line::new).orElse(null);
    }

    /** {@return y* − I} */
    public @Nullable Yuan breakEvenGain() {
        return position.breakEvenGain().orElse(null);
    }

    /** {@return the months until then} */
    public @Nullable Integer monthsToBreakEven() {
        return position.monthsToBreakEven().map(Math::toIntExact).orElse(null);
    }

    /** {@return δ} */
    public Yuan delta() {
        return position.delta();
    }

    /** {@return EMTR(δ) with its parts} */
    public Position.@Nullable Rate marginalRate() {
        return position.rate();
    }

    /** {@return PTR} */
    public @Nullable Double participationTaxRate() {
        return position.participationRate();
    }

    /** {@return whether the income is above the schedule} */
    public boolean beyond() {
        return position.beyond();
    }

    /** {@return programmes that R leaves out} */
    public List<String> notKnown() {
        return position.notKnown();
    }

    /** {@return what is missing to place it} */
    public List<Words> missing() {
        return position.missing();
    }
}
