package org.kinscope.analytics.cohort;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.tier.TierAssessment.Tier;
import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.money.Yuan;

/**
 * Everybody who lives in a city on a day, in columns: a row a person, a row a family, a row a piece
 * of running aid. Each person stands in one family. Not changed once made; any number of threads
 * may read.
 */
public final class CityTable {

    /** Stands for an amount that is not known. */
    static final long UNKNOWN = -1;

    /** The bit of statuses that the order does not know. */
    private static final int OTHER = 63;

    private final LocalDate day;
    private final StatusOrder order;

    final Codes divisions = new Codes();
    final Codes programmes = new Codes();
    final Codes departments = new Codes();

    final Names familyKeys = new Names();
    final Longs kind = new Longs();
    final Longs division = new Longs();
    final Longs size = new Longs();
    final Longs income = new Longs();
    final Longs standard = new Longs();
    final Longs tier = new Longs();
    final Longs statuses = new Longs();
    final Longs type = new Longs();
    private final Longs firstPerson = new Longs();
    private final Longs firstAid = new Longs();

    final Names personIds = new Names();
    final Longs family = new Longs();
    final Longs home = new Longs();
    final Longs age = new Longs();
    final Longs grade = new Longs();
    final Longs selfPaid = new Longs();
    final Longs reported = new Longs();

    final Longs programme = new Longs();
    final Longs department = new Longs();
    final Longs monthly = new Longs();

    CityTable(LocalDate day, StatusOrder order) {
        this.day = day;
        this.order = order;
        firstPerson.add(0);
        firstAid.add(0);
    }

    /** Adds a family with those of its people that the reader of rows lets in. */
    void add(FamilyRow row, List<FamilyRow.Member> people) {
        int number = families();
        familyKeys.add(row.subject().key());
        kind.add(row.subject().kind().ordinal());
        division.add(divisions.number(row.division()));
        size.add(row.size());
        income.add(fen(row.incomePerHead()));
        standard.add(fen(row.standard()));
        tier.add(row.tier().ordinal());
        long mask = 0;
        for (String status : row.statuses()) {
            mask |= bit(status);
        }
        statuses.add(mask);
        type.add(HouseholdType.of(people.stream().map(FamilyRow.Member::age).toList()).ordinal());
        for (FamilyRow.Member member : people) {
            personIds.add(member.personId());
            family.add(number);
            home.add(
                    divisions.number(
                            member.division() == null ? row.division() : member.division()));
            age.add(member.age());
            grade.add(member.grade());
            selfPaid.add(member.selfPaid().fen());
            reported.add(member.reported() ? 1 : 0);
        }
        for (FamilyRow.Aid aid : row.aid()) {
            programme.add(programmes.number(aid.programme()));
            department.add(departments.number(aid.department()));
            monthly.add(aid.monthly().fen());
        }
        firstPerson.add(personIds.size());
        firstAid.add(monthly.size());
    }

    private static long fen(@Nullable Yuan amount) {
        return amount == null ? UNKNOWN : amount.fen();
    }

    /** {@return the bit of a status in {@link #statuses}} */
    long bit(String status) {
        int rank = order.rank(status);
        return 1L << (rank < order.codes().size() ? rank : OTHER);
    }

    /** {@return the day} */
    public LocalDate day() {
        return day;
    }

    /** {@return how many people} */
    public int people() {
        return personIds.size();
    }

    /** {@return how many families} */
    public int families() {
        return familyKeys.size();
    }

    /** {@return the first person of the family; those behind it up to that of the next are too} */
    int firstPersonOf(int row) {
        return firstPerson.at(row);
    }

    /** {@return the first piece of aid of the family} */
    int firstAidOf(int row) {
        return firstAid.at(row);
    }

    StatusOrder order() {
        return order;
    }

    Tier tierOf(int row) {
        return Tier.values()[tier.at(row)];
    }

    HouseholdType typeOf(int row) {
        return HouseholdType.values()[type.at(row)];
    }

    Subject subjectOf(int row) {
        return new Subject(Subject.Kind.values()[kind.at(row)], familyKeys.get(row));
    }

    /** {@return the status that counts of those recorded, {@link StatusOrder#NONE} of none} */
    String statusOf(int row) {
        long mask = statuses.get(row);
        if (mask == 0) {
            return StatusOrder.NONE;
        }
        int first = Long.numberOfTrailingZeros(mask);
        return first < order.codes().size() ? order.codes().get(first) : "other";
    }

    /** {@return what a family is given in a month by all that runs, in fen} */
    long aidOf(int row) {
        long sum = 0;
        for (int i = firstAidOf(row); i < firstAidOf(row + 1); i++) {
            sum += monthly.get(i);
        }
        return sum;
    }

    /**
     * {@return how far the family's income is from S, as a share of S: below 0 while below it; NaN
     * where one of both is not known}
     */
    double distanceOf(int row) {
        long i = income.get(row);
        long s = standard.get(row);
        return i == UNKNOWN || s <= 0 ? Double.NaN : (double) (i - s) / s;
    }
}
