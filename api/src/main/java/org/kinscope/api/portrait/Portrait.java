package org.kinscope.api.portrait;

import org.kinscope.graph.finding.Subject;
import org.kinscope.graph.scope.AsOf;

/**
 * The portrait of a subject. It carries only who and when; every section is a class of its own that
 * looks at the same {@link Family}.
 *
 * @param subject whose portrait it is
 * @param at the point of view
 */
record Portrait(Subject subject, AsOf at) {}
