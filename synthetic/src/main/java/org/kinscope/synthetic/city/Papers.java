package org.kinscope.synthetic.city;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.synthetic.delivery.Dataset;
import org.kinscope.synthetic.people.Citizen;

/** The papers of an application: the form, who signed for whom, what was asked and answered. */
public final class Papers {

    private final Stage stage;

    Papers(Stage stage) {
        this.stage = stage;
    }

    /** Writes an application that was visited, made public and decided. */
    public void application(
            Unit unit, String programme, LocalDate applied, LocalDate decided, String result) {
        stage.setting()
                .delivery
                .row(
                        Dataset.APPLICATIONS,
                        stage.setting().counter.paper("SQ"),
                        unit.number(),
                        programme,
                        stage.draw().word("村居", "线上", "窗口"),
                        applied,
                        applied.plusDays(4),
                        result.equals("同意") ? applied.plusDays(8) : null,
                        decided,
                        result,
                        result.equals("同意") ? null : "收入超过标准");
    }

    /** Writes that the signer lets the departments be asked about somebody. {@return its number} */
    public String authorisation(Citizen signer, Citizen covered, LocalDate on) {
        String number = stage.setting().counter.paper("SQS");
        stage.setting()
                .delivery
                .row(
                        Dataset.AUTHORISATIONS,
                        number,
                        signer.id(),
                        covered.id(),
                        "家庭经济状况核对",
                        on,
                        null,
                        null);
        return number;
    }

    /**
     * Writes what a department answered about somebody three days after it was asked.
     *
     * @param result found, none, refused or no-answer; null where it has not answered
     */
    public void request(
            String authorisation,
            Citizen citizen,
            String dataset,
            LocalDate asked,
            @Nullable String result) {
        stage.setting()
                .delivery
                .row(
                        Dataset.VERIFICATION_REQUESTS,
                        stage.setting().counter.paper("HD"),
                        authorisation,
                        citizen.id(),
                        dataset,
                        asked,
                        result == null ? null : asked.plusDays(3),
                        result,
                        result == null ? null : asked.plusMonths(6));
    }
}
