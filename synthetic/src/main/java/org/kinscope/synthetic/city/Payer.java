package org.kinscope.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.people.Citizen;

/** The finance department: pays what was decided, in the months that the delivery covers. */
final class Payer {

    private static final int GROWN = 16;

    private final Stage stage;

    Payer(Stage stage) {
        this.stage = stage;
    }

    void pay(Grant grant, NewGrant plan) {
        switch (grant.period()) {
            case MONTH -> payMonths(grant, plan);
            case YEAR -> payOnce(grant, plan, grant.from());
            case ONCE -> payOnce(grant, plan, null);
        }
    }

    /** A child's money goes to the applicant's account, a grown person's to their own. */
    Citizen holderFor(Grant grant) {
        Unit unit = grant.unit();
        return unit != null && grant.person().ageOn(stage.asOf()) < GROWN
                ? unit.applicant()
                : grant.person();
    }

    private void payMonths(Grant grant, NewGrant plan) {
        int payday = 10 + Math.floorMod(grant.number().hashCode(), 10);
        int months = stage.setting().months + (stage.setting().delivery.hasLater() ? 1 : 0);
        LocalDate to = grant.to();
        for (int i = 0; i < months; i++) {
            LocalDate day = stage.firstPaidDay().plusMonths(i).withDayOfMonth(payday);
            if (!day.isBefore(grant.from()) && (to == null || day.isBefore(to))) {
                write(grant, plan, day);
            }
        }
    }

    private void payOnce(Grant grant, NewGrant plan, @Nullable LocalDate yearFrom) {
        LocalDate first = yearFrom == null ? grant.from().plusDays(9) : yearFrom.plusDays(9);
        LocalDate last = stage.asOf();
        LocalDate to = grant.to();
        if (yearFrom != null && to != null && !to.isAfter(last)) {
            last = to.minusDays(1);
        }
        if (yearFrom == null && first.isAfter(last)) {
            first = grant.from();
        }
        if (yearFrom != null && first.isBefore(stage.firstPaidDay())) {
            first = stage.firstPaidDay().plusDays(9);
        }
        if (!first.isAfter(last) && !first.isBefore(stage.firstPaidDay())) {
            write(grant, plan, first);
        }
    }

    private void write(Grant grant, NewGrant plan, LocalDate day) {
        Citizen holder = plan.holder();
        String account = plan.account();
        if (holder == null) {
            holder = holderFor(grant);
        }
        write(
                plan.withoutNumber() ? null : grant.number(),
                grant.programme(),
                grant.person(),
                account == null ? stage.wealth().account(holder) : account,
                holder,
                grant.amountFen(),
                day);
    }

    void write(
            @Nullable String grantNumber,
            @Nullable String programme,
            Citizen person,
            @Nullable String account,
            @Nullable Citizen holder,
            long fen,
            LocalDate on) {
        write(grantNumber, programme, person, account, holder, fen, on, null, null);
    }

    void write(
            @Nullable String grantNumber,
            @Nullable String programme,
            Citizen person,
            @Nullable String account,
            @Nullable Citizen holder,
            long fen,
            LocalDate on,
            @Nullable String state,
            @Nullable String capacity) {
        @Nullable Object[] row = {
            on.isAfter(stage.asOf())
                    ? stage.setting().counter.laterPayment()
                    : stage.setting().counter.payment(),
            grantNumber,
            programme,
            person.id(),
            account,
            holder == null ? null : holder.id(),
            fen,
            on,
            null,
            state,
            capacity
        };
        if (on.isAfter(stage.asOf())) {
            stage.setting().delivery.added(Dataset.PAYMENTS, row);
        } else {
            stage.setting().delivery.row(Dataset.PAYMENTS, row);
        }
    }
}
