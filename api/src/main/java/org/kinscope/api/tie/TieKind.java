package org.kinscope.api.tie;

/**
 * The ties between people and what they share, in the direction in which the graph has them: a
 * {@code PARENT_OF} leads from the parent to the child.
 */
enum TieKind {
    SPOUSE_OF,
    PARENT_OF,
    /** They share a parent; derived. */
    SIBLING_OF,
    /** They are registered in one dwelling at one time; derived. */
    CO_RESIDES,
    /** A legal duty of support, derived. */
    SUPPORTS,
    /** An official filed that a relative is aided. */
    FILED_KIN,
    REGISTERED_IN,
    MEMBER_OF,
    LOCATED_AT,
    HAS_ROLE,
    EMPLOYED_BY,
    OWNS,
    USED,
    HOLDS,
    REACHED_AT
}
