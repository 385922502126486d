package org.kinscope.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.place.Dwelling;

/** Civil affairs: units, statuses, grants and their payments, officials and their filings. */
public final class Aid {

    private final Stage stage;
    private final Payer payer;

    Aid(Stage stage) {
        this.stage = stage;
        this.payer = new Payer(stage);
    }

    /** Writes a unit whose members are in it since that day. {@return the unit} */
    public Unit unit(Dwelling home, LocalDate since, Citizen applicant, Citizen... others) {
        Unit unit =
                new Unit(
                        stage.setting().counter.unit(home.village().county().code()),
                        home,
                        applicant);
        member(unit, applicant, since, null);
        for (Citizen other : others) {
            member(unit, other, other.birth().isAfter(since) ? other.birth() : since, null);
        }
        return unit;
    }

    /** Writes somebody's membership for that time. */
    public void member(Unit unit, Citizen citizen, LocalDate from, @Nullable LocalDate to) {
        stage.setting()
                .delivery
                .row(
                        Dataset.AID_UNITS,
                        unit.number(),
                        citizen.id(),
                        citizen.id().equals(unit.applicant().id()),
                        from,
                        to,
                        stage.register().address(unit.home()),
                        unit.home().village().code());
        stage.ledger().story(unit).members().add(new Ledger.Member(citizen, from, to));
    }

    /** {@return a unit without members yet, for those who join it one by one} */
    public Unit emptyUnit(Dwelling home, Citizen applicant) {
        return new Unit(
                stage.setting().counter.unit(home.village().county().code()), home, applicant);
    }

    /** Writes a status of the unit. */
    public void status(Unit unit, NewStatus status) {
        Mode mode = status.mode();
        stage.setting()
                .delivery
                .row(
                        Dataset.STATUSES,
                        unit.number(),
                        status.status().code(),
                        status.from(),
                        status.to(),
                        status.declaredFen(),
                        status.exitReason(),
                        mode == null ? null : mode.code(),
                        null);
        stage.ledger().story(unit).statuses().add(status);
    }

    /**
     * Writes a decision and, unless it is said to be unpaid, its payments of the months that the
     * delivery covers: one each month on a day inside the grant, one in the covered part of a year,
     * one for a one-off grant of these months. {@return the grant}
     */
    public Grant grant(NewGrant plan) {
        Unit unit = plan.unit();
        String division = (unit == null ? plan.person().home() : unit.home()).village().code();
        String county = division.substring(0, 6);
        Citizen approver = plan.approver();
        if (approver == null) {
            approver = approverOf(county);
        }
        String department = plan.department();
        LocalDate decided = plan.decided();
        if (decided == null) {
            decided = plan.from().minusDays(stage.draw().between(3, 20));
        }
        Grant grant =
                new Grant(
                        stage.setting().counter.grant(county),
                        plan.programme(),
                        plan.person(),
                        unit,
                        plan.amountFen(),
                        plan.period(),
                        plan.from(),
                        plan.to());
        stage.setting()
                .delivery
                .row(
                        Dataset.GRANTS,
                        grant.number(),
                        grant.programme(),
                        department == null ? departmentOf(grant.programme()) : department,
                        grant.person().id(),
                        unit == null ? null : unit.number(),
                        grant.amountFen(),
                        grant.period().code(),
                        grant.from(),
                        grant.to(),
                        decided,
                        approver == null ? null : approver.id(),
                        division);
        stage.setting().grantsByProgramme.merge(grant.programme(), 1L, Long::sum);
        if (plan.paid()) {
            payer.pay(grant, plan);
        }
        return grant;
    }

    /** {@return an official of the county who approves, from a family without aid, or null} */
    private @Nullable Citizen approverOf(String county) {
        var officials = stage.setting().approvers.get(county);
        return officials == null ? null : stage.draw().pick(officials);
    }

    private static String departmentOf(String programme) {
        return switch (programme.substring(0, Math.min(3, programme.length()))) {
            case "MED", "CRI" -> "medical-security";
            case "EDU" -> "education";
            case "HOU" -> "housing";
            case "JOB" -> "human-resources";
            case "DIS" -> programme.equals("DISASTER") ? "emergency-management" : "civil-affairs";
            case "PRI" -> "development-reform";
            case "UTI" -> "utilities";
            case "LEG" -> "justice";
            default -> "civil-affairs";
        };
    }

    /** Writes a payment of the grant's amount on that day into the usual account. */
    public void pay(Grant grant, LocalDate on) {
        pay(grant, grant.amountFen(), on);
    }

    /** Writes a payment of that amount for the grant on that day into the usual account. */
    public void pay(Grant grant, long fen, LocalDate on) {
        Citizen holder = payer.holderFor(grant);
        pay(
                grant.number(),
                grant.programme(),
                grant.person(),
                stage.wealth().account(holder),
                holder,
                fen,
                on);
    }

    /** Writes any payment, also one of a grant that does not exist or of none. */
    public void pay(
            @Nullable String grantNumber,
            @Nullable String programme,
            Citizen person,
            @Nullable String account,
            @Nullable Citizen holder,
            long fen,
            LocalDate on) {
        payer.write(grantNumber, programme, person, account, holder, fen, on);
    }

    /** Writes a payment of the grant's amount in a state, as {@code returned}. */
    public void payAs(Grant grant, LocalDate on, String state) {
        payAs(grant, on, payer.holderFor(grant), state);
    }

    /** Writes a payment of the grant's amount into somebody's account in a state. */
    public void payAs(Grant grant, LocalDate on, Citizen holder, String state) {
        payer.write(
                grant.number(),
                grant.programme(),
                grant.person(),
                stage.wealth().account(holder),
                holder,
                grant.amountFen(),
                on,
                state,
                null);
    }

    /** Writes a payment of the grant's amount into somebody's account, in a capacity or in none. */
    public void payTo(Grant grant, LocalDate on, Citizen holder, @Nullable String capacity) {
        payer.write(
                grant.number(),
                grant.programme(),
                grant.person(),
                stage.wealth().account(holder),
                holder,
                grant.amountFen(),
                on,
                null,
                capacity);
    }

    /** {@return a grant number that no decision has} */
    public String unusedGrantNumber(Unit unit) {
        return stage.setting().counter.grant(unit.home().village().county().code());
    }

    /** Writes an office; somebody who serves a county may approve what is decided there. */
    public void official(
            Citizen citizen, String role, String division, LocalDate from, @Nullable LocalDate to) {
        stage.setting().delivery.row(Dataset.OFFICIALS, citizen.id(), role, division, from, to);
    }

    /** Writes that an official named a relative who is aided. */
    public void filing(Citizen official, Citizen relative, @Nullable Unit unit, LocalDate on) {
        stage.setting()
                .delivery
                .row(
                        Dataset.KIN_FILINGS,
                        official.id(),
                        relative.id(),
                        unit == null ? null : unit.number(),
                        on);
    }

    /** Lets that official approve what is decided in the county and nobody is named for. */
    public void approves(String county, Citizen official) {
        stage.setting().approves(county, official);
    }
}
