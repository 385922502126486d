package org.kinscope.api.about;

import java.time.LocalDate;

/**
 * What this program is and what its graph holds.
 *
 * @param version the program's version
 * @param defaultAsOf the day of a query that names none
 * @param persons how many persons the graph holds
 * @param aidUnits how many aid units the graph holds
 * @param demo whether this service is a demonstration
 */
record About(String version, LocalDate defaultAsOf, int persons, int aidUnits, boolean demo) {}
