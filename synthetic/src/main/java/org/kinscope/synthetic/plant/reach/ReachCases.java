package org.kinscope.synthetic.plant.reach;

import static org.kinscope.synthetic.plant.reach.ReachPlant.CODE;
import static org.kinscope.synthetic.plant.reach.ReachPlant.company;
import static org.kinscope.synthetic.plant.reach.ReachPlant.owner;
import static org.kinscope.synthetic.plant.reach.ReachPlant.phone;
import static org.kinscope.synthetic.plant.reach.ReachPlant.stranger;

import java.util.List;
import org.kinscope.synthetic.people.Citizen;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.plant.Cast;
import org.kinscope.synthetic.plant.Shape;
import org.kinscope.synthetic.truth.Truth;

/** The shapes that must be found. */
final class ReachCases {

    private ReachCases() {}

    static List<Shape> list() {
        return List.of(
                ReachCases::aPhone,
                ReachCases::aDwelling,
                ReachCases::aCompany,
                ReachCases::aBankAccount,
                ReachCases::behindASibling,
                ReachCases::twoPhonesAndAnAccount,
                ReachCases::aDistantCousin,
                ReachCases::depositsAlone);
    }

    private static void found(Cast cast, Truth truth, Citizen head, Citizen owner, String note) {
        truth.positive(CODE, cast.aiding().dibao(head), note, head, owner);
    }

    private static Citizen head(Cast cast) {
        return cast.head(cast.draw().between(40, 58));
    }

    private static void aPhone(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = owner(cast);
        phone(cast, head, owner);
        found(cast, truth, head, owner, "shares a phone with a stranger who owns a car");
    }

    private static void aDwelling(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen lodger = cast.with(head, head.sex(), 44, "97");
        for (int i = 0; i < 3; i++) {
            cast.stage()
                    .wealth()
                    .home(lodger, cast.stage().dwelling(), 30_000_000, cast.monthsAgo(70));
        }
        found(cast, truth, head, lodger, "lives with a stranger who owns three dwellings");
    }

    private static void aCompany(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = owner(cast);
        company(cast, head, owner);
        found(cast, truth, head, owner, "supervises a company of which the other is a director");
    }

    private static void aBankAccount(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = owner(cast);
        String account = cast.stage().wealth().newAccount();
        cast.stage().wealth().deposit(account, head, 10_000, cast.monthsAgo(3));
        cast.stage().wealth().deposit(account, owner, 10_000, cast.monthsAgo(2));
        found(cast, truth, head, owner, "holds a bank account together with a stranger");
    }

    private static void behindASibling(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen sibling = cast.siblingElsewhere(head);
        Citizen owner = owner(cast);
        company(cast, sibling, owner);
        found(cast, truth, head, owner, "a sibling's partner in a company");
    }

    private static void twoPhonesAndAnAccount(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen one = stranger(cast);
        Citizen two = stranger(cast);
        Citizen owner = owner(cast);
        phone(cast, head, one);
        phone(cast, one, two);
        String account = cast.stage().wealth().newAccount();
        cast.stage().wealth().deposit(account, two, 10_000, cast.monthsAgo(3));
        cast.stage().wealth().deposit(account, owner, 10_000, cast.monthsAgo(2));
        found(cast, truth, head, owner, "two phones and an account: 0.252");
    }

    private static void aDistantCousin(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen mother = cast.motherElsewhere(head);
        Citizen aunt = cast.siblingElsewhere(mother);
        Citizen cousin = cast.childElsewhere(aunt, null, Sex.MAN, 39);
        cast.stage().wealth().car(cousin, 6_000_000, cast.monthsAgo(60));
        phone(cast, head, cousin);
        found(cast, truth, head, cousin, "a cousin, three steps of kinship away, on one phone");
    }

    private static void depositsAlone(Cast cast, Truth truth) {
        Citizen head = head(cast);
        Citizen owner = stranger(cast);
        cast.stage().wealth().deposit(owner, 24 * cast.standard() + 1);
        phone(cast, head, owner);
        found(cast, truth, head, owner, "the other has deposits a fen over 24 S");
    }
}
