package org.kinscope.synthetic.plant;

import java.util.List;
import org.kinscope.synthetic.plant.approver.ApproverKinPlant;
import org.kinscope.synthetic.plant.conflict.ConflictAttributePlant;
import org.kinscope.synthetic.plant.grants.IncompatiblePlant;
import org.kinscope.synthetic.plant.grants.SameProgrammePlant;
import org.kinscope.synthetic.plant.identity.SplitIdentityPlant;
import org.kinscope.synthetic.plant.kinvehicle.KinVehiclePlant;
import org.kinscope.synthetic.plant.tier.AidedIneligiblePlant;
import org.kinscope.synthetic.plant.tier.EligibleUnaidedPlant;
import org.kinscope.synthetic.plant.transfer.TransferPlant;
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
                    TwoUnitsPlant.plant());

    private Plants() {}

    /** {@return one plant for each code} */
    public static List<Plant> list() {
        return ALL;
    }
}
