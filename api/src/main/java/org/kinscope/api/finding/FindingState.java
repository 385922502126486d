package org.kinscope.api.finding;

/** Where a finding stands: between the people who look at it, or gone with its facts. */
public enum FindingState {
    OPEN,
    ASKED,
    HEARD,
    PROPOSED,
    CONFIRMED,
    EXPLAINED,
    UNVERIFIABLE,
    REFERRED,
    EXPIRED
}
