package org.kinscope.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.people.Citizen;

/**
 * A decision before it is written; what is null is chosen by the desk.
 *
 * @param programme the code of the programme
 * @param person who receives
 * @param unit for which unit; null: none
 * @param amountFen for each period
 * @param period the period of the amount
 * @param from the first day
 * @param to the day after the last; null: running. A one-off grant is given its one day
 * @param decided the day of decision; null: some days before {@code from}
 * @param approver who approved; null: an official of the county whose family has no aid
 * @param department the department; null: the usual one of the programme
 * @param paid whether the desk writes all payments of the months that the delivery covers
 * @param withoutNumber whether these payments leave the number of the decision out
 * @param account into which account they go; null: the person's, a child's the applicant's
 * @param holder whose account that is
 */
public record NewGrant(
        String programme,
        Citizen person,
        @Nullable Unit unit,
        long amountFen,
        Period period,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate decided,
        @Nullable Citizen approver,
        @Nullable String department,
        boolean paid,
        boolean withoutNumber,
        @Nullable String account,
        @Nullable Citizen holder) {

    private static NewGrant of(
            String programme, Citizen person, long fen, Period p, LocalDate from) {
        return new NewGrant(
                programme, person, null, fen, p, from, null, null, null, null, true, false, null,
                null);
    }

    /** {@return a running grant of so much a month} */
    public static NewGrant monthly(String programme, Citizen person, long fen, LocalDate from) {
        return of(programme, person, fen, Period.MONTH, from);
    }

    /** {@return a running grant of so much a year} */
    public static NewGrant yearly(String programme, Citizen person, long fen, LocalDate from) {
        return of(programme, person, fen, Period.YEAR, from);
    }

    /** {@return a grant of one amount on one day} */
    public static NewGrant once(String programme, Citizen person, long fen, LocalDate on) {
        return of(programme, person, fen, Period.ONCE, on).until(on.plusDays(1));
    }

    /** {@return the same for that unit} */
    public NewGrant of(Unit forUnit) {
        return new NewGrant(
                programme,
                person,
                forUnit,
                amountFen,
                period,
                from,
                to,
                decided,
                approver,
                department,
                paid,
                withoutNumber,
                account,
                holder);
    }

    /** {@return the same, ending before that day} */
    public NewGrant until(@Nullable LocalDate end) {
        return new NewGrant(
                programme,
                person,
                unit,
                amountFen,
                period,
                from,
                end,
                decided,
                approver,
                department,
                paid,
                withoutNumber,
                account,
                holder);
    }

    /** {@return the same, decided on that day} */
    public NewGrant decidedOn(LocalDate day) {
        return new NewGrant(
                programme,
                person,
                unit,
                amountFen,
                period,
                from,
                to,
                day,
                approver,
                department,
                paid,
                withoutNumber,
                account,
                holder);
    }

    /** {@return the same, approved by that person} */
    public NewGrant approvedBy(Citizen who) {
        return new NewGrant(
                programme,
                person,
                unit,
                amountFen,
                period,
                from,
                to,
                decided,
                who,
                department,
                paid,
                withoutNumber,
                account,
                holder);
    }

    /** {@return the same, decided by that department} */
    public NewGrant by(String departmentCode) {
        return new NewGrant(
                programme,
                person,
                unit,
                amountFen,
                period,
                from,
                to,
                decided,
                approver,
                departmentCode,
                paid,
                withoutNumber,
                account,
                holder);
    }

    /** {@return the same, of which the desk writes no payment} */
    public NewGrant unpaid() {
        return new NewGrant(
                programme,
                person,
                unit,
                amountFen,
                period,
                from,
                to,
                decided,
                approver,
                department,
                false,
                withoutNumber,
                account,
                holder);
    }

    /** {@return the same, whose payments do not name the decision} */
    public NewGrant paidWithoutNumber() {
        return new NewGrant(
                programme,
                person,
                unit,
                amountFen,
                period,
                from,
                to,
                decided,
                approver,
                department,
                true,
                true,
                account,
                holder);
    }

    /** {@return the same, paid into that account of that person} */
    public NewGrant into(String accountNumber, Citizen accountHolder) {
        return new NewGrant(
                programme,
                person,
                unit,
                amountFen,
                period,
                from,
                to,
                decided,
                approver,
                department,
                paid,
                withoutNumber,
                accountNumber,
                accountHolder);
    }
}
