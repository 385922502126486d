package org.kinscope.analytics.policy.condition;

/** That a text is no expression of the language. The message says where and why. */
public final class ExpressionRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ExpressionRefused(String text, String why) {
        super("'" + text + "': " + why);
    }
}
