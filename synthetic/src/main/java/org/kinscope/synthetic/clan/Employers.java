package org.kinscope.synthetic.clan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kinscope.synthetic.city.Company;
import org.kinscope.synthetic.city.Stage;
import org.kinscope.synthetic.draw.Draw;

/** The larger companies, which employ people of all clans and belong to none. */
final class Employers {

    private static final int PERSONS_PER_COMPANY = 400;
    private static final int MOST = 4000;

    private final List<Company> companies = new ArrayList<>();

    Employers(Stage stage, Draw draw, int persons) {
        int wanted = Math.clamp(persons / PERSONS_PER_COMPANY, 5, MOST);
        for (int i = 0; i < wanted; i++) {
            stage.begin(draw.at("employer", i));
            companies.add(
                    stage.wealth()
                            .company(
                                    null,
                                    draw.amount(50_000_000, 2_000_000_000, 50_000_000),
                                    stage.dwelling(),
                                    LocalDate.of(draw.between(1996, 2012), 3, 1)));
        }
    }

    Company any(Draw draw) {
        return draw.pick(companies);
    }
}
