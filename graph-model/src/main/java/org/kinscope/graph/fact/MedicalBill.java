package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;

/**
 * A settled medical bill.
 *
 * @param personId the patient
 * @param settledOn the day of settlement
 * @param selfPaid what the patient paid after reimbursement
 * @param source who said it
 */
public record MedicalBill(String personId, LocalDate settledOn, Yuan selfPaid, Source source) {}
