package org.kinscope.synthetic.clan;

import java.util.ArrayList;
import java.util.List;
import org.kinscope.synthetic.place.Dwelling;

/** The people of one dwelling; the first of them who lives is the head. */
final class Hearth {

    final Dwelling home;
    final List<Kin> members = new ArrayList<>();

    Hearth(Dwelling home) {
        this.home = home;
    }
}
