package org.kinscope.graph.fact;

import java.time.LocalDate;
import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;

/**
 * What stood on a person's account on a day.
 *
 * @param personId the holder
 * @param accountToken keyed hash of the account number
 * @param asOf the day of the balance
 * @param balance the balance
 * @param source who said it
 */
public record Deposit(
        String personId, String accountToken, LocalDate asOf, Yuan balance, Source source) {}
