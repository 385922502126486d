package org.kinscope.api.correction;

import java.util.function.Consumer;

/**
 * Somewhere that Kinscope learns of wrong records: the quarantine, registers that contradict each
 * other, and whatever is added to {@link Corrections}.
 */
interface CorrectionSource {

    /**
     * Gives what is open for a department, in a settled order.
     *
     * @param department the department's code
     * @param revealIds whether personal numbers stand in clear; the caller audits it
     */
    void forEach(String department, boolean revealIds, Consumer<Correction> each);
}
