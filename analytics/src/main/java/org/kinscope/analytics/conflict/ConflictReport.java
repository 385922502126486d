package org.kinscope.analytics.conflict;

/**
 * What a look of the register changed.
 *
 * @param persons how many people were looked at
 * @param units how many units
 * @param opened conflicts that the register did not know
 * @param reopened conflicts that were corrected or accepted, and stand again or anew
 * @param changed conflicts that stand with other values or rows than before
 * @param corrected conflicts that stand no more
 */
public record ConflictReport(
        long persons, long units, long opened, long reopened, long changed, long corrected) {

    static final ConflictReport NOTHING = new ConflictReport(0, 0, 0, 0, 0, 0);

    ConflictReport plus(ConflictReport more) {
        return new ConflictReport(
                persons + more.persons,
                units + more.units,
                opened + more.opened,
                reopened + more.reopened,
                changed + more.changed,
                corrected + more.corrected);
    }
}
