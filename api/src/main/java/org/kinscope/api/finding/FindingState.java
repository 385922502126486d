package org.kinscope.api.finding;

/** Whether a finding's facts still stand. */
public enum FindingState {
    OPEN,
    EXPIRED
}
