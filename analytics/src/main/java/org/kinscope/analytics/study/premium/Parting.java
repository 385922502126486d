package org.kinscope.analytics.study.premium;

import java.util.List;
import org.kinscope.analytics.family.Family;

/** How a family is in two parts. A pure function. */
interface Parting {

    /** {@return the whole family} */
    Family family();

    /** {@return who is who's spouse and parent in it} */
    Ties ties();

    /**
     * {@return one of both parts as a family of its own}
     *
     * @param members who belongs to it
     * @param gone who is in the other part
     * @param home whether it is that of the applicant
     */
    Family part(List<String> members, List<String> gone, boolean home);
}
