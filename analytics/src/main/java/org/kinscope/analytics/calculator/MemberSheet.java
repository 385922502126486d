package org.kinscope.analytics.calculator;

import org.kinscope.analytics.family.FamilyMember;
import org.kinscope.analytics.policy.condition.Frame;

/**
 * A member who counts, and what is known of the member and of the family together.
 *
 * @param member the member
 * @param frame the values by name
 */
record MemberSheet(FamilyMember member, Frame frame) {}
