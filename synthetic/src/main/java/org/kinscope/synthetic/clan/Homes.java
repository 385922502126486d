package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;
import org.kinscope.synthetic.people.Sex;
import org.kinscope.synthetic.place.Village;

/** Who lives with whom: old couples alone or with a child's family, widows with a child. */
final class Homes {

    private final Stage stage;
    private final Draw draw;
    private final LocalDate asOf;

    /** Somebody whose parents came to the clan with a marriage is settled before these are. */
    private final Set<Kin> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    private final List<Hearth> hearths = new ArrayList<>();

    Homes(Stage stage, Draw draw) {
        this.stage = stage;
        this.draw = draw;
        this.asOf = stage.asOf();
    }

    /** {@return the households of the clan; whoever died before the register began has none} */
    List<Hearth> of(List<Kin> roots) {
        for (Kin root : roots) {
            found(root, stage.village());
        }
        for (Hearth hearth : hearths) {
            hearth.members.removeIf(kin -> !kin.livesOn(Lineage.REGISTER_BEGINS));
        }
        hearths.removeIf(hearth -> hearth.members.isEmpty());
        return hearths;
    }

    /** Gives somebody and their spouse a home of their own, and their children one or this. */
    private Hearth found(Kin head, Village village) {
        Hearth hearth = new Hearth(stage.dwelling(village));
        hearths.add(hearth);
        settle(head, hearth, village);
        return hearth;
    }

    private void settle(Kin head, Hearth hearth, Village village) {
        Kin spouse = head.spouse;
        Kin man = spouse != null && head.sex == Sex.WOMAN ? spouse : head;
        boolean apart = spouse != null && head.divorced != null;
        if (spouse == null || apart) {
            hearth.members.add(head);
        } else {
            hearth.members.add(man);
            Kin wife = man == head ? spouse : head;
            hearth.members.add(wife);
        }
        Hearth other = hearth;
        if (spouse != null && apart) {
            other = new Hearth(stage.dwelling(stage.village()));
            other.members.add(spouse);
            hearths.add(other);
        }
        settled.add(head);
        if (spouse != null) {
            settled.add(spouse);
        }
        boolean taken = false;
        for (Kin child : head.children) {
            if (settled.contains(child)) {
                continue;
            }
            taken = child(child, hearth, other, village, taken);
        }
        widowed(head, hearth, taken);
    }

    /** Settles a child. {@return whether a child's family shares the parents' home} */
    private boolean child(Kin child, Hearth hearth, Hearth other, Village village, boolean taken) {
        int age = child.ageOn(asOf);
        if (child.spouse == null) {
            boolean home = age < 23 || draw.chance(age < 35 ? Calibration.GROWN_AT_HOME : 0.45);
            if (home) {
                boolean withOther = other != hearth && age < 18 && draw.chance(0.4);
                settled.add(child);
                (withOther ? other : hearth).members.add(child);
            } else {
                found(child, draw.chance(0.5) ? village : stage.village());
            }
            return taken;
        }
        boolean stays =
                !taken
                        && other == hearth
                        && child.divorced == null
                        && draw.chance(
                                child.sex == Sex.MAN
                                        ? Calibration.STEM_FAMILY
                                        : Calibration.STEM_FAMILY / 5);
        if (stays) {
            settle(child, hearth, village);
            return true;
        }
        boolean near = draw.chance(child.sex == Sex.MAN ? 0.6 : 0.3);
        found(child, near ? village : stage.village());
        return taken;
    }

    /** A widow or widower may move in with a child that has a home already. */
    private void widowed(Kin head, Hearth hearth, boolean taken) {
        if (taken || hearth.members.size() > 2 || !draw.chance(Calibration.WIDOWED_WITH_CHILD)) {
            return;
        }
        Kin left = onlyLiving(hearth);
        if (left == null || left.ageOn(asOf) < 72) {
            return;
        }
        for (Hearth home : hearths) {
            Kin first = home.members.isEmpty() ? null : home.members.getFirst();
            if (home != hearth
                    && first != null
                    && head.children.contains(first)
                    && first.divorced == null
                    && first.livesOn(asOf)) {
                hearth.members.remove(left);
                home.members.add(left);
                return;
            }
        }
    }

    private @Nullable Kin onlyLiving(Hearth hearth) {
        Kin only = null;
        for (Kin kin : hearth.members) {
            if (kin.livesOn(asOf)) {
                if (only != null) {
                    return null;
                }
                only = kin;
            }
        }
        return only;
    }
}
