package org.kinscope.analytics.neighbourhood;

import java.util.Collection;
import java.util.List;

/** Where a neighbourhood takes its facts from. */
public interface FactSource {

    /**
     * {@return the facts of the key, in the order of the grouping, each once; none where unknown}
     */
    <T> List<T> list(Grouping<T> grouping, String key);

    /** {@return the keys that have facts, in any order} */
    Collection<String> keys(Grouping<?> grouping);

    /** {@return how many facts there are, one that is read both ways counting twice} */
    int count(Grouping<?> grouping);

    /** {@return whether it shows all that a far sight promises} */
    boolean isFar();

    /** {@return at least those who live at the dwelling by a register at some time} */
    Collection<String> dwellers(String dwellingKey);

    /** {@return at least those whose balances of the account are told} */
    Collection<String> depositors(String accountToken);
}
