package org.kinscope.synthetic.clan;

import java.util.List;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;

/** Puts one clan after the other on the stage. */
public final class Clans {

    private static final double WITHOUT_INCOMES = 0.2;

    private final Stage stage;
    private final Draw draw;
    private final Census census = new Census();
    private final Employers employers;
    private final Rarities rarities = new Rarities();

    /** Puts the officials and the employers of a city of {@code persons} people on the stage. */
    public Clans(Stage stage, Draw draw, int persons) {
        this.stage = stage;
        this.draw = draw;
        new Officials(stage, draw.at("officials"), census).write(persons);
        this.employers = new Employers(stage, draw.at("employers"), persons);
    }

    /** {@return how many there are so far} */
    public Census census() {
        return census;
    }

    /** Puts the clan of that number on the stage: an aided one where one is due. */
    public void write(long index) {
        Draw own = draw.at("clan", index);
        stage.begin(own.at("stage"), true);
        AidKind due = census.due();
        OrdinaryLife life = new OrdinaryLife(stage, own.at("life"), employers, rarities);
        if (due != null) {
            new AidedClan(stage, own.at("aided"), census, life).write(due);
            return;
        }
        Draw tree = own.at("tree");
        double ratio = stage.village().county().menPerWoman();
        List<Kin> roots = new Lineage(tree, stage.names(), stage.asOf(), ratio).grow();
        List<Hearth> hearths = new Homes(stage, own.at("homes")).of(roots);
        new HearthWriter(stage, own.at("people"), census).write(hearths);
        Draw known = own.at("known");
        for (Hearth hearth : hearths) {
            life.of(hearth, !known.chance(WITHOUT_INCOMES), true);
        }
    }
}
