package org.kinscope.analytics.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinscope.graph.finding.Words;

/**
 * What ties the official who approved a grant to it.
 *
 * @param relativeId the near relative, or the official where the money goes into an account of the
 *     official's own
 * @param relation what the relative is to the official
 * @param account whether the relative is the holder of the account into which the money goes, and
 *     none of those for whom the grant is
 * @param filedOn the first day on which the official filed that relative up to the day asked for;
 *     null where no filing is known
 */
public record KinTie(
        String relativeId, Words relation, boolean account, @Nullable LocalDate filedOn) {

    /** {@return whether a filing of the kinship (近亲属备案) is known} */
    public boolean isFiled() {
        return filedOn != null;
    }
}
