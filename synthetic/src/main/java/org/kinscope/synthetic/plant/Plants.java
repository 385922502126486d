package org.kinscope.synthetic.plant;

import java.util.List;
import org.kinscope.synthetic.plant.approver.ApproverKinPlant;
import org.kinscope.synthetic.plant.conflict.ConflictAttributePlant;
import org.kinscope.synthetic.plant.grants.IncompatiblePlant;
import org.kinscope.synthetic.plant.grants.SameNeedPlant;
import org.kinscope.synthetic.plant.grants.SameProgrammePlant;
import org.kinscope.synthetic.plant.home.DivorceAtHomePlant;
import org.kinscope.synthetic.plant.home.SplitPlant;
import org.kinscope.synthetic.plant.home.UndeclaredSpousePlant;
import org.kinscope.synthetic.plant.identity.SplitIdentityPlant;
import org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant;
import org.kinscope.synthetic.plant.means.DeclaredRecordedPlant;
import org.kinscope.synthetic.plant.means.HiddenEmploymentPlant;
import org.kinscope.synthetic.plant.money.ApprovedUnpaidPlant;
import org.kinscope.synthetic.plant.money.PaidAfterDeathPlant;
import org.kinscope.synthetic.plant.money.PaidAfterExitPlant;
import org.kinscope.synthetic.plant.money.PaidAmountPlant;
import org.kinscope.synthetic.plant.money.PaidInPrisonPlant;
import org.kinscope.synthetic.plant.money.PaidUnapprovedPlant;
import org.kinscope.synthetic.plant.property.NomineePlant;
import org.kinscope.synthetic.plant.property.OwnAssetPlant;
import org.kinscope.synthetic.plant.reach.ReachPlant;
import org.kinscope.synthetic.plant.report.NoneOfManyPlant;
import org.kinscope.synthetic.plant.ring.ProxyPayeePlant;
import org.kinscope.synthetic.plant.ring.RingAccountPlant;
import org.kinscope.synthetic.plant.ring.RingPhonePlant;
import org.kinscope.synthetic.plant.status.ConflictStatusPlant;
import org.kinscope.synthetic.plant.status.TrapStayPlant;
import org.kinscope.synthetic.plant.support.SupporterPlant;
import org.kinscope.synthetic.plant.tier.AidedIneligiblePlant;
import org.kinscope.synthetic.plant.tier.EligibleUnaidedPlant;
import org.kinscope.synthetic.plant.tier.OtherTierPlant;
import org.kinscope.synthetic.plant.tier.UnaidedHouseholdPlant;
import org.kinscope.synthetic.plant.transfer.TransferPlant;
import org.kinscope.synthetic.plant.units.KinUnitsPlant;
import org.kinscope.synthetic.plant.units.TwoUnitsPlant;

/** Everything that is planted. */
public final class Plants {

    private static final List<Plant> ALL =
            List.of(
                    EligibleUnaidedPlant.plant(),
                    AidedIneligiblePlant.plant(),
                    SameProgrammePlant.plant(),
                    IncompatiblePlant.plant(),
                    KinVehiclePlant.plant(),
                    TransferPlant.plant(),
                    ApproverKinPlant.plant(),
                    ConflictAttributePlant.plant(),
                    SplitIdentityPlant.plant(),
                    OwnAssetPlant.plant(),
                    UndeclaredSpousePlant.plant(),
                    SplitPlant.plant(),
                    DivorceAtHomePlant.plant(),
                    NomineePlant.plant(),
                    PaidAfterDeathPlant.plant(),
                    PaidInPrisonPlant.plant(),
                    PaidAfterExitPlant.plant(),
                    PaidUnapprovedPlant.plant(),
                    PaidAmountPlant.plant(),
                    TwoUnitsPlant.plant(),
                    UnaidedHouseholdPlant.plant(),
                    DeclaredRecordedPlant.plant(),
                    HiddenEmploymentPlant.plant(),
                    OtherTierPlant.plant(),
                    ConflictStatusPlant.plant(),
                    TrapStayPlant.plant(),
                    NoneOfManyPlant.plant(),
                    SameNeedPlant.plant(),
                    KinUnitsPlant.plant(),
                    ApprovedUnpaidPlant.plant(),
                    ProxyPayeePlant.plant(),
                    RingAccountPlant.plant(),
                    RingPhonePlant.plant(),
                    SupporterPlant.plant(),
                    ReachPlant.plant());

    private Plants() {}

    /** {@return one plant for each code} */
    public static List<Plant> list() {
        return ALL;
    }
}
