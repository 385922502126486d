package org.kinscope.analytics.cohort;

import java.util.EnumSet;
import java.util.Set;
import org.kinscope.analytics.roll.StatusOrder;
import org.kinscope.analytics.tier.TierAssessment.Tier;

/** Whether families fit what a filter says of families. */
final class FamilyFit {

    private static final double PERCENT = 100;

    private final CityTable table;
    private final CohortFilter filter;
    private final Set<HouseholdType> types;
    private final Set<Tier> tiers;
    private final long statuses;
    private final boolean none;
    private final boolean[] programmes;
    private final boolean ofFamilies;

    FamilyFit(CityTable table, CohortFilter filter) {
        this.table = table;
        this.filter = filter;
        this.types =
                filter.types().isEmpty()
                        ? EnumSet.allOf(HouseholdType.class)
                        : EnumSet.copyOf(filter.types());
        this.tiers =
                filter.tiers().isEmpty()
                        ? EnumSet.allOf(Tier.class)
                        : EnumSet.copyOf(filter.tiers());
        long mask = 0;
        for (String status : filter.statuses()) {
            mask |= table.order().codes().contains(status) ? table.bit(status) : 0;
        }
        this.statuses = mask;
        this.none = filter.statuses().contains(StatusOrder.NONE);
        this.programmes = new boolean[table.programmes.words().size()];
        for (String programme : filter.programmes()) {
            int number = table.programmes.find(programme);
            if (number != Codes.NONE) {
                programmes[number] = true;
            }
        }
        this.ofFamilies = filter.subjects() != null;
    }

    boolean fits(int row) {
        return types.contains(table.typeOf(row))
                && tiers.contains(table.tierOf(row))
                && within(table.income.get(row))
                && near(row)
                && hasStatus(row)
                && hasProgramme(row);
    }

    /** {@return whether something was found about the family; no where that does not matter} */
    boolean isNamed(int row) {
        return ofFamilies
                && filter.subjects() != null
                && filter.subjects().contains(table.familyKeys.get(row));
    }

    private boolean within(long income) {
        if (filter.incomeFrom() == null && filter.incomeTo() == null) {
            return true;
        }
        return income != CityTable.UNKNOWN
                && (filter.incomeFrom() == null || income >= filter.incomeFrom().fen())
                && (filter.incomeTo() == null || income < filter.incomeTo().fen());
    }

    private boolean near(int row) {
        if (filter.distanceFrom() == null && filter.distanceTo() == null) {
            return true;
        }
        double distance = table.distanceOf(row) * PERCENT;
        return !Double.isNaN(distance)
                && (filter.distanceFrom() == null || distance >= filter.distanceFrom())
                && (filter.distanceTo() == null || distance < filter.distanceTo());
    }

    private boolean hasStatus(int row) {
        long mask = table.statuses.get(row);
        return filter.statuses().isEmpty() || (mask & statuses) != 0 || none && mask == 0;
    }

    private boolean hasProgramme(int row) {
        if (filter.programmes().isEmpty()) {
            return true;
        }
        for (int i = table.firstAidOf(row); i < table.firstAidOf(row + 1); i++) {
            if (programmes[table.programme.at(i)]) {
                return true;
            }
        }
        return false;
    }
}
