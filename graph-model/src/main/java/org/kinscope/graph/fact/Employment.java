package org.kinscope.graph.fact;

import org.kinscope.graph.money.Yuan;
import org.kinscope.graph.source.Source;
import org.kinscope.graph.time.Spell;

/**
 * That a person is insured as an employee.
 *
 * @param personId who
 * @param uscc the employer's unified social credit code; {@code unnamed:} and the personId where
 *     the register of insurance names no employer
 * @param wageBase the monthly wage on which contributions are reckoned
 * @param spell when
 * @param source who said it
 */
public record Employment(String personId, String uscc, Yuan wageBase, Spell spell, Source source) {}
